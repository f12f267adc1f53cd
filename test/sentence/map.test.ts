import { expect, test } from 'vitest';
import { budgetSumOf } from '../../src/model/budget-sum.ts';
import { childrenOf } from '../../src/model/children.ts';
import { coverageMap, moneyMap } from '../../src/sentence/map.ts';
import { plain } from '../../src/sentence/sentence.ts';
import { modelOf } from '../data-folder.ts';

const UNITS = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên
VN;Việt Nam;quốc gia;
1;Xã Một;xã;VN
2;Xã Hai;xã;VN
3;Xã Ba;xã;VN
`;
const TRAINING = `Nguồn;BC
Tính đến ngày;31/12/2025
Mã đơn vị;Đối tượng;Mã lớp;Tổng số thuộc diện;Số đã học
1;Tuyến xã;TX-2;10;9
2;Tuyến xã;TX-2;8;3
3;Tuyến xã;TX-2;;4
`;
const MONEY = `Nguồn;BC
Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng)
1;2025;HM-2.6;1000000;400000
2;2025;HM-2.6;1000000;950000
3;2025;HM-2.6;1000000;
`;
const model = modelOf({ 'don-vi.csv': UNITS, 'dao-tao.csv': TRAINING, 'kinh-phi.csv': MONEY });
const [vn] = model.units.roots;
const children = vn ? childrenOf(model, vn) : null;
const marksOf = ({ marks }: ReturnType<typeof coverageMap>) =>
  marks.map(({ unit, kind, figure, words }) => [unit.name, kind, figure, words]);

test('training goes from the lowest up; what cannot be computed is hatched and last', () => {
  const [audience] = children?.audiences ?? [];
  const map = audience && coverageMap(audience);
  expect(map && plain(map.heading)).toBe('Đào tạo tuyến xã: từ 37,5% (xã Hai) đến 90,0% (xã Một)');
  expect(map && marksOf(map)).toEqual([
    ['Xã Hai', 'part-1', '38', '37,5%, 3/8 lượt người'],
    ['Xã Một', 'part-4', '90', '90,0%, 9/10 lượt người'],
    ['Xã Ba', 'none', '?', 'không tính được'],
  ]);
});

test('the colours of money say how much was used', () => {
  const budget = vn && budgetSumOf(model, vn);
  expect(budget?.year).toBe(2025);
  expect(children && marksOf(moneyMap(children, 2025))).toEqual([
    ['Xã Một', 'part-1', '40', '40,0%'],
    ['Xã Hai', 'part-4', '95', '95,0%'],
    ['Xã Ba', 'none', '?', 'không tính được'],
  ]);
});
