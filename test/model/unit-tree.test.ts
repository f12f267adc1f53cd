import { describe, expect, test } from 'vitest';
import { tierOf } from '../../src/dataset/tier.ts';
import { UnitTree } from '../../src/model/unit-tree.ts';
import { dataOf } from '../data-folder.ts';

const { unit: units } = dataOf({});
const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code);

describe('the units of a site', () => {
  test('stand root first, each followed by those below it, in the catalogue’s order', () => {
    const tree = new UnitTree(units, ['VN']);
    expect(codes(tree.all)).toEqual(['VN', '04', '040', '01273', '24', '07543', 'MP1', 'MP2']);
    expect(codes(tree.children('04'))).toEqual(['040', '01273']);
    expect(tree.children('040')).toEqual([]);
  });

  test('follow the order of the roots, and none stands twice', () => {
    expect(codes(new UnitTree(units, ['24', '04']).all)).toEqual([
      '24',
      '07543',
      '04',
      '040',
      '01273',
    ]);
    expect(codes(new UnitTree(units, ['04', 'VN']).all)).toEqual([
      '04',
      '040',
      '01273',
      'VN',
      '24',
      '07543',
      'MP1',
      'MP2',
    ]);
  });

  test('below a simulated unit are simulated', () => {
    const tree = new UnitTree(units, ['VN']);
    expect(['VN', '040', 'MP1', 'MP2'].map((code) => tree.isSimulated(code))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('what is above a unit', () => {
  test('is from the root down to its parent', () => {
    const tree = new UnitTree(units, ['VN']);
    expect(codes(tree.ancestors('040'))).toEqual(['VN', '04']);
    expect(tree.ancestors('VN')).toEqual([]);
    expect(tree.ancestors('99')).toEqual([]);
  });

  test('has pages from the site’s root on; the units above that have none', () => {
    const tree = new UnitTree(units, ['04']);
    expect(codes(tree.ancestors('040'))).toEqual(['04']);
    expect(codes(tree.above('040'))).toEqual(['VN', '04']);
  });
});

test('tierOf(unit) is the tier of its level', () => {
  const tiers = units.map((unit) => `${unit.code} ${tierOf(unit)}`);
  expect(tiers).toEqual([
    'VN quốc gia',
    '04 cấp tỉnh',
    '040 cấp huyện',
    '01273 cấp xã',
    '24 cấp tỉnh',
    '07543 cấp xã',
    'MP1 cấp tỉnh',
    'MP2 cấp xã',
  ]);
});
