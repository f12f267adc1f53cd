import { expect, test } from 'vitest';
import { tasksOf } from '../../src/model/task.ts';
import { dataOf } from '../data-folder.ts';

test('the tasks of a unit: those with a day, in a rhythm, of neither, and what is no duty', () => {
  const data = dataOf({
    'nhiem-vu.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Loại;Thời hạn;Hạn;Nhịp;Nguồn
A;040;Sở Y tế;Kiểm tra;;theo quy định;;;BC
B;24;Sở Y tế;Báo cáo;;hàng năm;;năm;BC
D;040;Sở Y tế;Báo cáo;;hàng năm;;năm;BC
E;040;không ghi;Khuyến khích;vận động;;;;BC
F;040;UBND tỉnh;Bố trí kinh phí;giải pháp, đề xuất;hàng năm;;năm;BC
C;040;Các phường;Báo cáo;;trước ngày 10 tháng 12 hàng năm;10/12;năm;BC
`,
  });
  const groups = tasksOf(data, '040').map(({ group, tasks }) => [group, tasks.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['day', ['C']],
    ['rhythm', ['D']],
    ['open', ['A']],
    ['proposal', ['F']],
    ['advice', ['E']],
  ]);
});
