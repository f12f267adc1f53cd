import { expect, test } from 'vitest';
import { found } from '../data-folder.ts';

const task = (row: string) => ({
  'nhiem-vu.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc được giao;Hạn;Đơn vị phải làm;Bảng;Nguồn\nA;040;Sở Y tế;Báo cáo;${row};BC\n`,
});

test('a duty names days of the year, a unit or the communes, and tables', () => {
  expect(found(task('10/12|30/06;cấp xã;dao-tao|so-lieu'))).toEqual([]);
  expect(found(task('05;040;'))).toEqual([]);
  expect(found(task('theo quy định;;'))).toEqual(['not-in-list E2']);
  expect(found(task('31/11;;'))).toEqual(['not-in-list E2']);
  expect(found(task(';xã;'))).toEqual(['not-in-list F2']);
  expect(found(task(';;đào tạo'))).toEqual(['not-in-list G2']);
});
