import { expect, test } from 'vitest';
import { moneyFactor, moneyUnit } from '../../src/reader/money-unit.ts';

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
