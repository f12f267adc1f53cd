import { describe, expect, test } from 'vitest';
import { firstSide, firstUnits, sidesOf } from '../../src/model/side-by-side.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';

const units: Files = {
  'don-vi.csv': `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Mô phỏng
VN;Việt Nam;quốc gia;;
24;Tỉnh Bắc Ninh;tỉnh;VN;
A;Xã An;xã;24;
B;Phường Bình;phường;24;
C;Xã Cao;xã;24;
MP;Thành phố Mẫu;thành phố trực thuộc trung ương;VN;có
M1;Xã Mẫu 1;xã;MP;
M2;Xã Mẫu 2;xã;MP;
`,
};
const sides = (...rows: readonly string[]) =>
  sidesOf(modelOf({ ...units, ...observations(...rows) }));
const told = (found: ReturnType<typeof sidesOf>) =>
  found.map(({ key, all, silent }) => [
    key,
    all.map(({ unit }) => unit.code).join(' '),
    silent.map(({ code }) => code).join(' '),
  ]);

describe('units side by side', () => {
  test('are of one tier and report one indicator; who does not is silent', () => {
    const found = sides('A;TFR;2024;2,0', 'B;TFR;2024;2,1', '24;TFR;2024;2,2', 'C;TFR;2024;');
    expect(told(found)).toEqual([['tfr-cap-xa', 'A B', 'C']]);
  });

  test('are never real and simulated together', () => {
    const found = sides('A;TFR;2024;2,0', 'M1;TFR;2024;2,1', 'M2;TFR;2024;2,2');
    expect(told(found)).toEqual([['tfr-cap-xa-mo-phong', 'M1 M2', '']]);
  });

  test('are two at least', () => {
    expect(sides('A;TFR;2024;2,0', 'B;SO-SINH;2024;40')).toEqual([]);
  });

  test('stand over all years from the first figure to the last', () => {
    const [side] = sides('A;TFR;2020;2,0', 'B;TFR;2023;2,1', 'B;TFR;2024;');
    expect(side?.years).toEqual([2020, 2021, 2022, 2023]);
  });

  test('begin with what goes over some years, and with those whose figures reach furthest', () => {
    const found = sides(
      ...['M1;TFR;2023;2,1', 'M2;TFR;2024;2,2', 'A;SO-SINH;2024;40', 'B;SO-SINH;2024;41'],
      ...['A;PN-15-49;2023;900', 'B;PN-15-49;2024;800', 'C;PN-15-49;2024;700'],
    );
    const first = firstSide(found);
    expect(first?.key).toBe('pn-15-49-cap-xa');
    expect(first && firstUnits(first).map(({ unit }) => unit.code)).toEqual(['B', 'C', 'A']);
    expect(firstSide([])).toBeNull();
  });
});
