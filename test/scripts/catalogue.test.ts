import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cataloguesOf } from '../../scripts/catalogue.ts';
import { temporaryFolder } from '../temporary.ts';

test('catalogues leave their documents behind, and name them in words', () => {
  const folder = temporaryFolder();
  const files = {
    'van-ban.csv': 'Mã văn bản;Cơ quan ban hành;Loại;Trích yếu\nBC-A;UBND;Báo cáo;Sơ kết\n',
    'lop-dao-tao.csv':
      'Mã lớp;Đối tượng;Tên lớp;Ghi chú\nL-1;Tuyến xã;Lớp;Dẫn tại mục I của BC-A.\n',
    'chi-tieu.csv': 'Mã chỉ tiêu;Nguồn định nghĩa\nBC-AB;mục II của BC-A\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { files: texts, courses } = cataloguesOf(folder);
  expect(courses).toHaveLength(1);
  expect([...texts.keys()].sort()).toEqual(['chi-tieu.csv', 'lop-dao-tao.csv']);
  expect(texts.get('chi-tieu.csv')).toContain('BC-AB;mục II của báo cáo “Sơ kết”');
  expect(texts.get('lop-dao-tao.csv')).toContain('Dẫn tại mục I của báo cáo “Sơ kết”.');
});
