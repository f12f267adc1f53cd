import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, trained } from '../office.ts';

const YEARS = 'Năm;2022;2023;2024';

describe('“Năm” over the names of rows, whose years are columns', () => {
  test.each([
    'Kết quả (con/1 phụ nữ)',
    'Kết quả',
    'Kết quả thực hiện',
    'Tổng tỷ suất sinh',
    'TFR',
    'Giá trị',
  ])('says nothing more than what is said above: %s', (name) => {
    const said = ['Mã đơn vị;04', 'Mã chỉ tiêu;TFR'];
    const foot = [';;;', ';;NGƯỜI LẬP BIỂU;', ';;Trần Văn A;'];
    for (const more of [[], foot])
      expect(figures(observed(...said, YEARS, `${name};1,9;2,1;2`, ...more))).toEqual([
        '04 TFR 2022 1.9',
        '04 TFR 2023 2.1',
        '04 TFR 2024 2',
      ]);
  });

  test('is the head of indicators where none is said', () => {
    const read = observed('Mã đơn vị;04', YEARS, 'TFR;1,9;2,1;2', 'Số trẻ sinh ra trong năm;9;8;7');
    expect(figures(read).slice(2, 4)).toEqual(['04 TFR 2024 2', '04 SO-SINH 2022 9']);
  });

  test.each([
    ['another indicator', ['Số trẻ sinh ra trong năm;9;8;7']],
    ['another measure', ['Kết quả (%);1,9;2,1;2']],
    ['a plan', ['Kế hoạch;2;2;2', 'Thực hiện;1,9;2,1;2']],
    ['a group', ['Kết quả;1,9;2,1;2', 'Thành thị;1,9;2;2']],
    ['a part of the year', ['Quý I;1,9;2,1;2']],
    ['what is not known', ['Số hộ nghèo;1,9;2,1;2']],
  ])('is asked about over %s', (_, rows) => {
    expect(figures(observed('Mã đơn vị;04', 'Mã chỉ tiêu;TFR', YEARS, ...rows))).toEqual(['-']);
  });

  test('is no second year where nothing says what the figures are of', () => {
    const read = observed('Mã đơn vị;04', YEARS, 'Kết quả (con/1 phụ nữ);1,9;2,1;2');
    expect(faults(read)).toEqual(['header-missing 3']);
  });

  test('is that of periods beside one year alone', () => {
    expect(figures(observed('Mã đơn vị;04', 'Mã chỉ tiêu;TFR', 'Năm;2024', 'Kết quả;2'))).toEqual([
      '-',
    ]);
  });
});

describe('another head over the names of rows', () => {
  test.each(['Hoạt động', 'Kết quả thực hiện các hoạt động', 'Diễn giải'])('%s', (head) => {
    const rows = ['I;Mức sinh;', '1;Số trẻ sinh ra trong năm;9', '2;TFR;2,1', ';Người lập;'];
    const read = observed('Mã đơn vị;04', 'Năm;2024', `TT;${head};Số lượng`, ...rows);
    expect(figures(read)).toEqual(['04 SO-SINH 2024 9', '04 TFR 2024 2.1']);
  });

  test('is that of courses, whoever they are for, and of budget lines', () => {
    const said = ['Mã đơn vị;04', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2024'];
    const courses = trained(...said, 'TT;Chuyên đề;Số đã học', '1;Chăm sóc người cao tuổi;3');
    expect(figures(courses)).toEqual(['04 TX-10 3 not-reported']);
    const money = paid('Mã đơn vị;04', 'Năm;2024', 'Diễn giải;Giao (đồng)', 'Truyền thông;900000');
    expect(figures(money)).toEqual(['04 HM-2.2 2024 900000 not-reported']);
  });

  test('“Mục tiêu” is that of indicators, and of levels over figures', () => {
    const levels = (head: string, ...rows: readonly string[]) =>
      office({
        'muc-tieu/a.csv': [`Mã mục tiêu;Mã đơn vị;Đến năm;Loại;Nguồn;${head}`, ...rows, ''].join(
          '\n',
        ),
      });
    const row = 'M1;04;2030;dự kiến;BC';
    expect(faults(levels('Mục tiêu;Số', `${row};TFR;2,1`))).toEqual(['column-ignored-figures G1']);
    for (const [head, cells] of [
      ['Mục tiêu;Giá trị', 'TFR;2,1'],
      ['Chỉ tiêu;Mục tiêu', 'TFR;2,1'],
    ] as const)
      expect(levels(head, `${row};${cells}`).data?.target).toMatchObject([
        { indicator: 'TFR', value: 2.1 },
      ]);
  });

  test.each([
    ['where another column has the indicators', 'Chỉ tiêu;Việc;Số', 'TFR;TFR;2'],
    ['where most cells are of no catalogue', 'Việc;Số', 'TFR;2', 'Họp;3', 'Thăm hộ;4'],
    ['of codes of figures', 'Giá trị;Kỳ trước', '2;3'],
    ['beside a part of it', 'Nhóm người;Mẫu số;Số', 'Trẻ nhẹ cân;SO-SINH;2'],
  ])('is none %s', (_, head, ...rows) => {
    expect(figures(observed('Mã đơn vị;04', 'Năm;2024', head, ...rows))).toEqual(['-']);
  });

  test('is none beside a line below it, nor beside the courses of a target', () => {
    const heads = 'Mục lớn;Công việc;Giao (đồng)';
    const money = paid('Mã đơn vị;04', 'Năm;2024', heads, 'Truyền thông;In tờ rơi;900000');
    expect(faults(money)).toContain('header-missing 4');
    const target = [
      'Mã mục tiêu;Mã đơn vị;Đến năm;Loại;Nguồn;Đối tượng;Mã lớp;Mẫu số;Giá trị',
      'M1;04;2030;dự kiến;BC;Tuyến xã;TX-10;SO-SINH;80',
    ];
    const { data } = office({ 'muc-tieu/a.csv': `${target.join('\n')}\n` });
    expect(data?.target).toMatchObject([{ indicator: null }]);
  });

  test('is none below an indicator that is said of all', () => {
    const read = observed('Mã đơn vị;04', 'Năm;2024', 'Chỉ tiêu;SO-SINH', 'Việc;Số lượng', 'TFR;2');
    expect(figures(read)).toEqual(['04 SO-SINH 2024 2']);
    expect(faults(read)).toEqual(['column-ignored A5']);
  });
});
