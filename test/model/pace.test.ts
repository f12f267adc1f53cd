import { describe, expect, test } from 'vitest';
import { modelOf, observations } from '../data-folder.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Chiều đánh giá;Định nghĩa
SL;Tỷ lệ sàng lọc;Khác;%;tỷ lệ %;tăng;Tỷ lệ
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;giữ quanh mức;Số con
SO;Số người;Khác;người;số đếm;không đánh giá;Số người
`;

/** `first–last: so far, needed by due` of a target `indicator;comparator;value;from;to;kind`. */
function pace(target: string, unit: string, ...results: readonly string[]): string | null {
  const model = modelOf({
    'chi-tieu.csv': INDICATORS,
    'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Nguồn
M;${unit};${target};BC
`,
    ...observations(...results.map((row) => `${unit};${row}`)),
  });
  const found = model.units.get(unit);
  const [judgement] = found ? model.judgements(found) : [];
  if (!judgement?.pace) return null;
  const { first, last, soFar, needed, due } = judgement.pace;
  if (first === null || soFar === null) throw new Error('one result alone');
  return `${first.year}–${last.year}: ${soFar.toFixed(2)}, ${needed.toFixed(2)} by ${due}`;
}

const goal = 'SL;≥;80;2021;2030;mục tiêu giai đoạn';

describe('the pace so far', () => {
  test.each([
    [
      'from the year before the target’s years',
      ['SL;2019;40', 'SL;2020;50', 'SL;2024;60'],
      '2020–2024: 2.50, 3.33 by 2030',
    ],
    [
      'from the first result within them',
      ['SL;2022;50', 'SL;2024;60'],
      '2022–2024: 5.00, 3.33 by 2030',
    ],
    [
      'over a year without a figure',
      ['SL;2020;50', 'SL;2022;', 'SL;2024;60'],
      '2020–2024: 2.50, 3.33 by 2030',
    ],
    ['the wrong way', ['SL;2020;70', 'SL;2024;60'], '2020–2024: -2.50, 3.33 by 2030'],
  ])('is %s', (_, results, expected) => {
    expect(pace(goal, '04', ...results)).toBe(expected);
  });

  test('of a target that lies ahead is that of the last five years', () => {
    const ahead = 'SL;≥;80;2026;2030;mục tiêu giai đoạn';
    expect(pace(ahead, '04', 'SL;2015;10', 'SL;2020;50', 'SL;2025;60')).toBe(
      '2020–2025: 2.00, 4.00 by 2030',
    );
    expect(pace(ahead, '04', 'SL;2015;10', 'SL;2025;60')).toBeNull();
  });
});

describe('there is none', () => {
  test.each([
    ['of one result', goal, ['SL;2024;60']],
    ['of a target that is met', goal, ['SL;2020;70', 'SL;2024;80']],
    [
      'of a target for a year without a result, where the last result meets it already',
      'TFR;≥;2,00;2025;2025;chỉ tiêu giao năm',
      ['TFR;2022;1,86', 'TFR;2024;2,27'],
    ],
    [
      'where a share that is to rise is above a level without a comparison',
      'SL;;80;2021;2030;dự kiến',
      ['SL;2020;70', 'SL;2024;90'],
    ],
    [
      'when the due year has come',
      'SL;≥;80;2021;2024;mục tiêu giai đoạn',
      ['SL;2020;50', 'SL;2024;60'],
    ],
    [
      'when a report names the due year without a figure',
      'SL;≥;80;2021;2025;mục tiêu giai đoạn',
      ['SL;2020;50', 'SL;2024;60', 'SL;2025;'],
    ],
    ['of a reference level', 'SL;≥;80;2021;2030;mức tham chiếu', ['SL;2020;50', 'SL;2024;60']],
    [
      'of an indicator that is never judged',
      'SO;≥;80;2021;2030;mục tiêu giai đoạn',
      ['SO;2020;50', 'SO;2024;60'],
    ],
    ['without a level', 'SL;≥;;2021;2030;mục tiêu giai đoạn', ['SL;2020;50', 'SL;2024;60']],
    ['of a census', goal, ['SL;2019;50;tổng điều tra', 'SL;2024;60']],
  ])('%s', (_, target, results) => {
    expect(pace(target, '04', ...results)).toBeNull();
  });

  test('from results of the old territory to one of the new', () => {
    const target = 'TFR;≥;2,1;2025;2030;mục tiêu giai đoạn';
    const results = ['TFR;2023;1,7', 'TFR;2024;1,8', 'TFR;2025;2,0'];
    expect(pace(target, '01273', ...results)).toBeNull();
  });

  test('for a unit that ends before the due year', () => {
    const results = ['TFR;2020;1,86', 'TFR;2024;2,03'];
    expect(pace('TFR;;2,1;2021;2030;mục tiêu giai đoạn', '040', ...results)).toBeNull();
    expect(pace('TFR;;2,1;2021;2030;mục tiêu giai đoạn', '04', ...results)).toBe(
      '2020–2024: 0.04, 0.01 by 2030',
    );
  });
});
