import { expect, test } from 'vitest';
import { tasksOf } from '../../src/model/task.ts';
import { dataOf } from '../data-folder.ts';

test('the tasks of a unit, those with a time to keep first', () => {
  const data = dataOf({
    'nhiem-vu.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc được giao;Thời hạn;Nguồn
A;040;Sở Y tế;Kiểm tra;;BC
B;24;Sở Y tế;Báo cáo;hàng năm;BC
C;040;Các phường;Báo cáo;trước ngày 10 tháng 12 hàng năm;BC
`,
  });
  expect(tasksOf(data, '040').map(({ id }) => id)).toEqual(['C', 'A']);
});
