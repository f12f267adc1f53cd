import { describe, expect, test } from 'vitest';
import { type Files, found, observations, readFiles, wordsOf } from '../data-folder.ts';

const claim = (note: string) => observations(`040;TFR;2024;2,03;;${note}`);
const target = (unit: string, value: string, years = '2024;2024', kind = 'chỉ tiêu giao năm') => ({
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn
M-${unit};${unit};TFR;${value};${years};${kind};BC
`,
});

describe('“đạt chỉ tiêu” without a target on file', () => {
  test('is pointed out in the words of the report', () => {
    expect(found(claim('Đạt chỉ tiêu giao hàng năm'))).toEqual(['target-missing G2']);
    expect(wordsOf(claim('Ghi “Đạt chỉ tiêu giao hàng năm” (mục I)'), 'target-missing')).toEqual([
      'Báo cáo ghi “Đạt chỉ tiêu giao hàng năm”, nhưng chưa có mức chỉ tiêu giao năm nào của “Tổng tỷ suất sinh” cho thành phố Cao Bằng.',
    ]);
  });

  test.each([
    'Chưa đạt chỉ tiêu',
    'không đạt chỉ tiêu giao',
    'chưa thể đạt chỉ tiêu',
    'phấn đấu đạt chỉ tiêu',
    'Chỉ tiêu giao 2,05',
  ])('“%s” claims nothing', (note) => {
    expect(found(claim(note))).toEqual([]);
  });

  test('is once a row where the years are columns', () => {
    const file = {
      'so-lieu/a.csv':
        'Mã đơn vị;040\nNguồn;BC\nNội dung;2023;2024;Ghi chú\nTổng tỷ suất sinh;1,96;2,03;Đạt chỉ tiêu\n',
    };
    expect(found(file)).toEqual(['target-missing D4']);
    const subjects = (files: Files) => readFiles(files).problems.map(({ subject }) => subject);
    expect(subjects(file)).toEqual([{ dataset: 'so-lieu', unit: '040', item: 'TFR' }]);
    expect(subjects(claim('Đạt chỉ tiêu'))).toMatchObject([{ item: 'TFR', period: '2024' }]);
  });

  test('is silent where a yearly target of the unit, or of one above it, has a number', () => {
    const said = claim('Đạt chỉ tiêu');
    expect(found({ ...said, ...target('040', '2,0') })).toEqual([]);
    expect(found({ ...said, ...target('04', '2,0') })).toEqual([]);
    expect(found({ ...said, ...target('24', '2,0') })).toEqual(['target-missing G2']);
    expect(found({ ...said, ...target('040', '') })).toEqual(['target-missing G2']);
    expect(found({ ...said, ...target('040', '2,0', '2023;2023') })).toEqual(['target-missing G2']);
    expect(found({ ...said, ...target('040', '2,1', '2021;2030', 'mức tham chiếu') })).toEqual([
      'target-missing G2',
    ]);
  });
});
