import { describe, expect, test } from 'vitest';
import { inDetail } from '../../src/model/detail.ts';
import type { Profile } from '../../src/model/model.ts';
import { modelOf } from '../data-folder.ts';

const codes = (of: readonly Profile[]) => of.map(({ unit }) => unit.code);

describe('inDetail(profiles)', () => {
  const { units } = modelOf({
    'don-vi.csv': [
      'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên',
      'VN;Việt Nam;quốc gia;',
      '04;Tỉnh Cao Bằng;tỉnh;VN',
      ...Array.from({ length: 9 }, (_, at) => `0400${at};Xã ${at};xã;04`),
      '',
    ].join('\n'),
  });
  const all = units.all.map((unit) => {
    return { unit, above: units.above(unit.code).map(({ code }) => code) } as unknown as Profile;
  });
  const counts = (some: readonly Profile[]) => {
    const { detailed, listed } = inDetail(some);
    return [codes(detailed), listed.length];
  };

  test('are all where they are few', () => {
    expect(counts(all.slice(0, 8))).toEqual([codes(all.slice(0, 8)), 0]);
  });

  test('are those below no other where they are many, and nobody is lost', () => {
    expect(counts(all.slice(1))).toEqual([['04'], 9]);
  });

  test('are none where even those are many', () => {
    expect(counts(all.slice(2))).toEqual([[], 9]);
  });
});
