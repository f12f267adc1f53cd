import { describe, expect, test } from 'vitest';
import { withinYear } from '../../src/model/within-year.ts';
import { withinYearInWords } from '../../src/sentence/within-year.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';

const indicators = (basis: string) => ({
  'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Tính theo;Số chữ số thập phân;Định nghĩa
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;${basis};0;Số trẻ
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;thời kỳ;2;Số con
TL-B;Tỷ lệ;Dịch vụ;%;tỷ lệ %;thời kỳ;1;Tỷ lệ
`,
});
const plan = (...rows: readonly string[]) => ({
  'muc-tieu.csv': [
    'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn',
    ...rows.map((row, at) => `MT-${at};${row};BC`),
    '',
  ].join('\n'),
});

/** What is told beside the last of some rows. */
function told(rows: readonly string[], { basis = 'thời kỳ', files = {} as Files } = {}): string {
  const model = modelOf({ ...indicators(basis), ...observations(...rows), ...files });
  const row = model.data.observation.at(-1);
  const indicator = model.data.indicator.find(({ code }) => code === row?.indicator);
  if (!row || !indicator) throw new Error('no row');
  return withinYearInWords(row, indicator, withinYear(model, row)).replaceAll('\u00a0', ' ');
}

describe('a figure of a part of a year', () => {
  test('stands beside the same part of the year before', () => {
    expect(told(['04;SO-SINH;Quý I/2024;365', '04;SO-SINH;Quý I/2025;377'])).toBe(
      'Tăng 12 trẻ (3,3%) so với cùng kỳ năm trước (365 trẻ).',
    );
    expect(told(['04;SO-SINH;Tháng 3/2024;40', '04;SO-SINH;Tháng 3/2025;40'])).toBe(
      'Bằng cùng kỳ năm trước (40 trẻ).',
    );
    expect(told(['04;TFR;6 tháng/2024;2,10', '04;TFR;6 tháng/2025;2,05'])).toBe(
      'Giảm 0,05 con/phụ nữ so với cùng kỳ năm trước (2,10 con/phụ nữ).',
    );
    expect(told(['04;TL-B;9 tháng/2024;40,5', '04;TL-B;9 tháng/2025;42'])).toBe(
      'Tăng 1,5 điểm phần trăm so với cùng kỳ năm trước (40,5%).',
    );
  });

  test('of no other part, no other group, no bound, and no other territory', () => {
    expect(told(['04;SO-SINH;Quý II/2024;365', '04;SO-SINH;Quý I/2025;377'])).toBe('');
    expect(told(['04;SO-SINH;2024;365', '04;SO-SINH;2025;377'])).toBe('');
    expect(
      told(['01273;SO-SINH;6 tháng cuối năm 2024;30', '01273;SO-SINH;6 tháng cuối năm 2025;31']),
    ).toBe('');
  });

  const ofYear = plan('04;SO-SINH;13496;2025;2025;chỉ tiêu giao năm');

  test('counts against the plan for the year, with the months that are gone', () => {
    expect(told(['04;SO-SINH;9 tháng đầu năm 2025;7917'], { files: ofYear })).toBe(
      '7.917/13.496, đạt 58,7% kế hoạch năm, sau 9/12 tháng (75,0% thời gian của năm).',
    );
  });

  test('but not where it is a level at a time, or nobody knows, or does not begin with the year', () => {
    const nine = ['04;SO-SINH;9 tháng đầu năm 2025;7917'];
    expect(told(nine, { files: ofYear, basis: 'thời điểm' })).toBe('');
    expect(told(nine, { files: ofYear, basis: '' })).toBe('');
    expect(told(['04;SO-SINH;6 tháng cuối năm 2025;7917'], { files: ofYear })).toBe('');
    expect(told(['04;SO-SINH;Quý III/2025;7917'], { files: ofYear })).toBe('');
  });

  test('a survey rate has no part of a plan, nor a goal of several years', () => {
    const rate = plan('04;TFR;2,1;2025;2025;chỉ tiêu giao năm');
    expect(told(['04;TFR;9 tháng/2025;2,05'], { files: rate })).toBe('');
    const goal = plan('04;SO-SINH;13496;2025;2030;mục tiêu giai đoạn');
    expect(told(['04;SO-SINH;9 tháng/2025;7917'], { files: goal })).toBe('');
  });
});
