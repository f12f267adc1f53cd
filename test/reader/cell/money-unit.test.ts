import { expect, test } from 'vitest';
import { moneyFactor, moneyUnit } from '../../../src/reader/cell/money-unit.ts';
import { faults, figures, paid, words } from '../office.ts';

test.each([
  ['đồng', 1],
  ['VNĐ', 1],
  ['nghìn đồng', 1_000],
  ['Ngàn đồng', 1_000],
  ['1.000 đồng', 1_000],
  ['1000đ', 1_000],
  ['ĐVT: 1.000đ', 1_000],
  ['nghđ', 1_000],
  ['Đơn vị tính : nghìn đ', 1_000],
  ['ĐVT: nghìn VND', 1_000],
  ['(Đơn vị tính: Triệu VNĐ)', 1_000_000],
  ['(tính bằng triệu đồng)', 1_000_000],
  ['(triệu đồng)', 1_000_000],
  ['Đơn vị tính: triệu đồng', 1_000_000],
  ['ĐVT: tr.đ', 1_000_000],
  ['1.000.000 đồng', 1_000_000],
  ['tỷ đồng', 1_000_000_000],
  ['tỉ đồng', 1_000_000_000],
])('moneyFactor(words) of “%s” is %s', (words, factor) => {
  expect(moneyFactor(words)).toBe(factor);
});

test.each([
  '',
  'USD',
  'người',
  'triệu',
  '1.000',
  'đồng/người',
  'nghìn đồng/người',
  'đơn vị',
  'UBND xã Sơn Hải',
  'trăm đồng',
])('moneyFactor(words) does not guess at “%s”', (words) => {
  expect(moneyFactor(words)).toBeNull();
});

test('moneyUnit(factor) is what moneyFactor reads', () => {
  for (const factor of [1, 1_000, 1_000_000, 1_000_000_000])
    expect(moneyFactor(moneyUnit(factor))).toBe(factor);
});

const listed = (unit: string, head = 'ĐVT', money = 'Giao') =>
  paid('Mã đơn vị;040', 'Năm;2024', `Hạng mục;${head};${money}`, `HM-2.2;${unit};3000`);

test.each([
  ['Tr.đ', 3_000_000_000],
  ['tr.đ', 3_000_000_000],
  ['triệu', 3_000_000_000],
  ['trđ', 3_000_000_000],
  ['dong', 3_000],
  ['1.000đ', 3_000_000],
  ['1000 đồng', 3_000_000],
  ['nghìn', 3_000_000],
  ['VNĐ', 3_000],
  ['VND', 3_000],
  ['đ', 3_000],
])('a cell of money units is read as heads are: %s', (unit, value) => {
  for (const head of ['ĐVT', 'Đơn vị tính', 'Đơn vị tiền'])
    expect(figures(listed(unit, head))).toEqual([`040 HM-2.2 2024 ${value} not-reported`]);
});

test('a column of what is paid for is none of money units, which its head says or is asked for', () => {
  for (const head of ['ĐVT', 'Đơn vị tính'])
    for (const unit of ['lớp', 'Lượt người', 'hội nghị', 'trường', '']) {
      expect(figures(listed(unit, head, 'Giao (triệu đồng)'))).toEqual([
        '040 HM-2.2 2024 3000000000 not-reported',
      ]);
      const asked = listed(unit, head);
      expect(faults(asked)).toEqual([unit ? 'money-unit-missing C4' : 'money-unit-missing C5']);
      expect(words(asked)).toContain('“Giao (đồng)” hoặc “Giao (triệu đồng)”');
    }
});

test('what may be money is asked about, and no money is told to go', () => {
  for (const unit of [
    'USD',
    'usd',
    'nghìn đô',
    'đô la',
    'Tỷ vnđ',
    'tr',
    'trđ',
    'tđ',
    'trieu dong',
    '1000',
  ])
    expect(faults(listed(unit, 'ĐVT', 'Giao (đồng)'))[0]).toMatch(/^(not-in|money-unit-m)/);
  const read = listed('USD', 'ĐVT', 'Giao (đồng)');
  expect(words(read)).toContain('không mục nào đúng thì để trống ô');
  expect(faults(listed('tr.đ', 'ĐVT', 'Giao (đồng)'))).toEqual(['money-unit-mismatch C5']);
});
