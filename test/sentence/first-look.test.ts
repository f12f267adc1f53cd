import { expect, test } from 'vitest';
import { childrenOf } from '../../src/model/children.ts';
import { firstLooks } from '../../src/sentence/first-look.ts';
import { type Asked, cityModel, trainings, unitIn } from '../city.ts';

const TARGET = {
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Áp dụng cho cấp dưới;Nguồn
T;99;;Tuyến xã;TX-2;>;80;2025;2025;chỉ tiêu giao năm;có;BC
`,
};
const ASKED: Asked = { datasets: ['dao-tao'], from: 2025 };

function looks(rows: readonly string[], ...asked: readonly Asked[]) {
  const model = cityModel({ ...trainings(...rows), ...TARGET }, ...asked);
  const children = childrenOf(model, unitIn(model, '99'));
  return (children ? firstLooks(children) : []).map(({ term, units, others, why }) =>
    [term, units.map(({ name }) => name).join(', '), others, why].filter(Boolean).join(' | '),
  );
}

test('who has not reported and who is furthest from the target are named', () => {
  expect(looks(['99001;TX-2;31/12/2025;10;5', '99003;TX-2;31/12/2025;10;2'], ASKED)).toEqual([
    'Chưa báo cáo | Phường Hai',
    'Cần xem trước | Xã Ba, Xã Một | , tỷ lệ đào tạo thấp hơn mục tiêu nhiều nhất',
  ]);
});

test('nobody is silent who owes nothing, and nobody needs a look who meets the target', () => {
  const all = ['99001', '99002', '99003'].map((code) => `${code};TX-2;31/12/2025;10;9`);
  expect(looks(all)).toEqual([]);
  expect(looks(all, ASKED)).toEqual(['Chưa báo cáo | không đơn vị nào']);
});
