import { describe, expect, test } from 'vitest';
import { countBelow, countOf, isInForce } from '../../src/model/count.ts';
import { cityModel, codes, unitIn } from '../city.ts';

const model = cityModel({});
const { units } = model;
const city = unitIn(model, '99');
const of = (period: string, ...some: readonly string[]) => {
  const count = countBelow(units, city, period, ({ code }) => some.includes(code));
  return `${codes(count.some)} / ${codes(count.all)}`;
};

test('N are the units in force on the last day of the period, n those of them with a figure', () => {
  expect(of('2024', '99001', '99004')).toBe('99001 / 99001 99002 99003');
  expect(of('2019', '99001', '99004')).toBe('99001 99004 / 99001 99002 99003 99004');
  expect(of('2027', '99005')).toBe('99005 / 99001 99002 99003 99005');
});

test('the last day counts, not the first', () => {
  expect(isInForce(unitIn(model, '99005'), '2027-Q1')).toBe(true);
  expect(isInForce(unitIn(model, '99005'), '2026/2027')).toBe(true);
  expect(isInForce(unitIn(model, '99004'), '2019/2020')).toBe(false);
  expect(isInForce(unitIn(model, '99004'), '2019-12-31')).toBe(true);
});

test('one level is counted, the one with the most units', () => {
  const mixed = cityModel({
    'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên
99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;
991;Quận Một;quận;99
99001;Xã Một;xã;99
99002;Phường Hai;phường;99
`,
  });
  const count = countBelow(mixed.units, unitIn(mixed, '99'), '2024', () => true);
  expect([codes(count.all), count.tier]).toEqual(['99001 99002', 'cấp xã']);
});

describe('units that were found to have figures', () => {
  const found = (...some: readonly string[]) => {
    const count = countOf(
      units,
      some.map((code) => unitIn(model, code)),
      '2024',
    );
    return count && `${count.some.length}/${count.all.length} ${count.parent.code}`;
  };

  test('are a fraction of the units below one parent', () => {
    expect(found('99001', '99003')).toBe('2/3 99');
  });

  test('are counted without those that have ended, and without the parent itself', () => {
    expect(found('99001', '99004')).toBe('1/3 99');
    expect(found('99', '99001', '99002')).toBe('2/3 99');
  });

  test('are no fraction where they are roots or alone below their parent', () => {
    expect(found('99')).toBeNull();
    expect(found()).toBeNull();
    expect(found('99004')).toBeNull();
    const alone = cityModel({
      'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên
99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;
99001;Xã Một;xã;99
`,
    });
    expect(countOf(alone.units, alone.units.all, '2024')).toBeNull();
  });
});
