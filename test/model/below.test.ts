import { expect, test } from 'vitest';
import { tablesBelow } from '../../src/export/unit-table.ts';
import { belowOf, inForceBelow } from '../../src/model/below.ts';
import { budgetBelowOf } from '../../src/model/budget-below.ts';
import {
  budgetBelowHeading,
  budgetInWords,
  leftInWords,
  oldInWords,
} from '../../src/sentence/below.ts';
import { plain, type Sentence } from '../../src/sentence/sentence.ts';
import { communes } from '../communes.ts';
import { type Files, modelOf } from '../data-folder.ts';

const FILES: Files = {
  ...communes,
  'dao-tao.csv': `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn
A;Tuyến xã;TX-2;31/12/2025;10;9;BC
A;Tuyến xã;TX-10;31/12/2025;10;10;BC
B;Tuyến xã;TX-2;31/12/2025;10;8;BC
B;Tuyến xã;TX-10;31/12/2025;10;9;BC
`,
  'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn
A;TFR;2024;2,03;BC
A;TFR;2025;2,05;BC
C;TFR;2024;1,90;BC
CU;TFR;2024;1,80;BC
`,
  'kinh-phi.csv': `Mã đơn vị;Mã hạng mục;Năm;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Lý do chưa sử dụng;Nguồn
A;HM-2.5;2024;900000;0;Chờ hướng dẫn.;BC
A;HM-2.5;2025;1000000;900000;Chờ hướng dẫn.;BC
A;HM-2.6;2025;500000;500000;;BC
C;HM-2.5;2025;400000;0;;BC
B;HM-2.5;2025;;300000;;BC
`,
};

const model = modelOf(FILES);
const unit = model.units.get('04');
if (!unit) throw new Error('no unit 04');
const below = belowOf(model, unit);
const money = budgetBelowOf(model, unit);
if (!below || !money) throw new Error('nothing to compare');
const words = (sentence: Sentence | string) =>
  (typeof sentence === 'string' ? sentence : plain(sentence)).replaceAll('\u00a0', ' ');

test('the units below stand in their order, those that ended apart', () => {
  expect(below.units.map(({ portrait }) => portrait.unit.code)).toEqual(['A', 'B', 'C', 'D']);
  expect(below.old.map((portrait) => portrait.unit.code)).toEqual(['CU']);
});

test('the newest period of a theme is the last that any of them reports', () => {
  expect(below.newest).toEqual({
    'muc-sinh': '2025',
    'dao-tao': '2025-12-31',
    'kinh-phi': '2025',
  });
});

test('nothing is compared where fewer than two units below have data', () => {
  const vietnam = model.units.get('VN');
  expect(vietnam && belowOf(model, vietnam)).toBeNull();
});

test('money is that of the latest period, the most left first; one figure alone is no use of money', () => {
  expect(money.budgets.map((each) => [each.unit.code, each.allocated, each.used])).toEqual([
    ['C', 400_000, 0],
    ['A', 1_500_000, 1_400_000],
  ]);
  expect(money.silent.map(({ code }) => code)).toEqual(['B', 'D']);
  expect(words(budgetBelowHeading(money))).toBe(
    'Năm 2025, 2 đơn vị đã sử dụng 73,7% kinh phí của 3 khoản có đủ số giao và số sử dụng; còn 500.000 đồng chưa sử dụng, nhiều nhất ở xã C',
  );
});

test('what is left stands with the reason that the report gives, or that it gives none', () => {
  expect(money.budgets.map((each) => words(budgetInWords(each)))).toEqual([
    'sử dụng 0% của 400.000 đồng được giao',
    'sử dụng 93,3% của 1.500.000 đồng được giao',
  ]);
  expect(money.budgets.map((each) => words(leftInWords(each) ?? ''))).toEqual([
    'còn 400.000 đồng, báo cáo chưa ghi lý do',
    'còn 100.000 đồng: Chờ hướng dẫn',
  ]);
});

test('their rows are taken away together, without those of units that are no more', () => {
  const units = inForceBelow(model, unit).map((portrait) => portrait.unit);
  const tables = tablesBelow(model.data, unit, units);
  expect(tables.map(({ path, rows }) => [path, rows.length])).toEqual([
    ['so-lieu/04-so-lieu-muc-sinh-truc-thuoc', 3],
    ['dao-tao/04-dao-tao-truc-thuoc', 4],
    ['kinh-phi/04-kinh-phi-truc-thuoc', 5],
  ]);
});

test('the units that are no more are named while they are few, then counted', () => {
  const [old] = below.old;
  if (!old) throw new Error('no former unit');
  expect(oldInWords(below)).toBe('Không gồm đơn vị đã sắp xếp lại: Xã Cũ.');
  expect(oldInWords({ ...below, old: Array(7).fill(old) })).toBe(
    'Không gồm 7\u00a0đơn vị đã sắp xếp lại.',
  );
  expect(oldInWords({ ...below, old: [] })).toBeNull();
});
