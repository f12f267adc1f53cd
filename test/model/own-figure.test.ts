import { expect, test } from 'vitest';
import { newestFigureOf, ownFigureOf } from '../../src/model/own-figure.ts';
import { cityModel, codes, observations, unitIn } from '../city.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Cách gộp;Tử số;Mẫu số;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;không gộp;;;Số con
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;cộng;;;Số trẻ
DAN-SO;Dân số bình quân;Mức sinh;người;số đếm;cộng;;;Số người
CBR;Tỷ suất sinh thô;Mức sinh;‰;tỷ suất;không gộp;SO-SINH;DAN-SO;Tỷ suất
`;

function figureOf(code: string, year: number, ...rows: readonly string[]) {
  const model = cityModel({ 'chi-tieu.csv': INDICATORS, ...observations(...rows) });
  const found = ownFigureOf(model, unitIn(model, '99'), code, year);
  const { own, parts } = found ?? {};
  return {
    own: own?.value ?? null,
    parts: parts && [parts.value, parts.isWhole, codes(parts.count.some), parts.count.all.length],
    statuses: parts?.statuses,
  };
}

const ALL = ['99001;SO-SINH;2024;50', '99002;SO-SINH;2024;60', '99003;SO-SINH;2024;0;sơ bộ'];

test('counts are summed where every unit in force gives one, and how firm they are is known', () => {
  expect(figureOf('SO-SINH', 2024, ...ALL, '99004;SO-SINH;2024;7')).toEqual({
    own: null,
    parts: [110, true, '99001 99002 99003', 3],
    statuses: [null, 'sơ bộ'],
  });
});

test('a sum of which a part is missing is not whole', () => {
  expect(figureOf('SO-SINH', 2024, ...ALL.slice(0, 2)).parts).toEqual([
    110,
    false,
    '99001 99002',
    3,
  ]);
  expect(figureOf('SO-SINH', 2023, ...ALL).parts).toBeNull();
});

test('what the unit reports itself stands beside what its parts make', () => {
  expect(figureOf('SO-SINH', 2024, ...ALL, '99;SO-SINH;2024;115').own).toBe(115);
});

test('what is “khoảng” or “không quá” is in no sum of “ít nhất”', () => {
  const row = (unit: string, value: number, bound: string) =>
    `${unit};SO-SINH;2024;${value};${bound};BC`;
  const of = (bound: string) => {
    const rows = [row('99001', 50, '='), row('99002', 60, bound), row('99003', 7, '=')];
    const head = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Dấu;Nguồn';
    const model = cityModel({
      'chi-tieu.csv': INDICATORS,
      'so-lieu.csv': [head, ...rows, ''].join('\n'),
    });
    const { parts } = newestFigureOf(model, unitIn(model, '99'), 'SO-SINH') ?? {};
    return [parts?.value, parts?.isWhole, parts?.count.some.length];
  };
  expect(of('=')).toEqual([117, true, 3]);
  expect(of('≥')).toEqual([117, false, 3]);
  expect(of('khoảng')).toEqual([57, false, 2]);
  expect(of('≤')).toEqual([57, false, 2]);
});

test('the newest year is that of the units below', () => {
  const rows = [...ALL, '99001;SO-SINH;2023;1', '99;SO-SINH;2025;120'];
  const model = cityModel({ 'chi-tieu.csv': INDICATORS, ...observations(...rows) });
  expect(newestFigureOf(model, unitIn(model, '99'), 'SO-SINH')?.year).toBe(2024);
  expect(newestFigureOf(model, unitIn(model, '99001'), 'SO-SINH')).toBeNull();
});

test('a rate is recomputed from its numerator and denominator over the units that give both, or is none', () => {
  const people = ['99001;DAN-SO;2024;5000', '99002;DAN-SO;2024;6000'];
  expect(figureOf('CBR', 2024, ...ALL, ...people).parts).toEqual([10, false, '99001 99002', 3]);
  expect(figureOf('CBR', 2024, ...ALL).parts).toBeNull();
  expect(figureOf('TFR', 2024, '99001;TFR;2024;2,0', '99002;TFR;2024;2,1').parts).toBeNull();
});
