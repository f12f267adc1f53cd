import { describe, expect, test } from 'vitest';
import { rankOf, topmost } from '../../src/model/comparison.ts';
import { modelOf, observations } from '../data-folder.ts';

const model = modelOf({});

function profiles(...codes: readonly string[]) {
  return codes.map((code) => {
    const unit = model.units.get(code);
    if (!unit) throw new Error(`no unit ${code}`);
    return model.profile(unit);
  });
}

const codes = (of: readonly { readonly unit: { readonly code: string } }[]) =>
  of.map(({ unit }) => unit.code);

test('topmost(profiles) are those that lie below none of the others, however far', () => {
  expect(codes(topmost(profiles('04', '24', '07543')))).toEqual(['04', '24']);
  expect(codes(topmost(profiles('VN', '01273')))).toEqual(['VN']);
  expect(codes(topmost(profiles('04', '07543')))).toEqual(['04', '07543']);
  expect(topmost([])).toEqual([]);
});

describe('rankOf(model, profile)', () => {
  /** A city and communes below it: `births` of so many women at the rate that they make, in 2024. */
  const place = (women: number, ...births: readonly number[]) => {
    const communes = births.map((_, at) => `C${at};Xã C${at};xã;24`);
    const rows = births.flatMap((count, at) =>
      [2023, 2024].flatMap((year) => [
        `C${at};TFR;${year};${((count * 35) / women).toFixed(4).replace('.', ',')}`,
        `C${at};SO-SINH;${year};${count}`,
        `C${at};PN-15-49;${year};${women}`,
      ]),
    );
    const model = modelOf({
      'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên
VN;Việt Nam;quốc gia;
24;Tỉnh Bắc Ninh;tỉnh;VN
${communes.join('\n')}
`,
      ...observations(...rows),
    });
    const [first] = model.units.children('24');
    return first ? rankOf(model, model.profile(first)) : null;
  };

  test('counts those that its interval lies above or below, and those that it does not tell from', () => {
    expect(place(10_000, 600, 590, 300, 900)).toMatchObject({
      above: 1,
      below: 1,
      unclear: 1,
    });
  });

  test('tells nobody apart where births are few', () => {
    expect(place(350, 20, 22, 18)).toMatchObject({ above: 0, below: 0, unclear: 2 });
  });

  test('is null for fewer than three', () => {
    expect(place(10_000, 600, 300)).toBeNull();
  });
});
