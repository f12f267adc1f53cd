import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, words } from '../office.ts';

const parted = (...rows: readonly string[]) => observed('Mã đơn vị;040', ...rows);

test('a first column without a head may count its rows, and say nothing else', () => {
  const read = (...cells: readonly string[]) =>
    observed('Mã đơn vị;040', ';Nội dung;2024', ...cells.map((cell, at) => `${cell};${ROWS[at]}`));
  expect(figures(read('1', '2.'))).toEqual(['040 SO-SINH 2024 749', '040 SO-SINH-2 2024 81']);
  for (const cells of [
    ['2', '3'],
    ['1', 'Nữ'],
    ['749', '81'],
  ])
    expect(faults(read(...cells))[0]).toContain('header-blank');
});

const ROWS = ['SO-SINH;749', 'SO-SINH-2;81'];

describe('a measure that is said above alone', () => {
  test.each([
    '(%)',
    '(‰)',
    ';vạn người',
    'BIỂU SỐ TRẺ SINH RA (cặp)',
    '(100 người)',
    '(người/km2)',
  ])('is held against the catalogue’s: %s', (above) => {
    const read = observed('Mã đơn vị;040', above, 'Nội dung;2024', 'Số trẻ sinh ra trong năm;749');
    expect(figures(read)).toEqual(['-']);
    expect(faults(read)[0]).toContain('measure-mismatch');
  });

  test.each([
    '(người)',
    '(nam/nữ)',
    '(5 năm)',
    '(12 xã)',
    'KẾT QUẢ CÔNG TÁC (giao/nhận)',
    '(lớp)',
    '(mới)',
  ])('is none of %s', (above) => {
    const read = observed('Mã đơn vị;040', above, 'Nội dung;2024', 'Số trẻ sinh ra trong năm;749');
    expect(figures(read)).toEqual(['040 SO-SINH 2024 749']);
  });

  test('is no fault over figures that have it, or where a column says one', () => {
    const rates = observed('Mã đơn vị;040', 'TỶ LỆ (%)', 'Nội dung;2024', 'TL-DU-2;33,3');
    expect(figures(rates)).toEqual(['040 TL-DU-2 2024 33.3']);
    const columns = ['Nội dung;Đơn vị tính;2024', 'SO-SINH;trẻ;749'];
    const both = observed('Mã đơn vị;040', 'TỶ LỆ (%)', ...columns);
    expect(figures(both)).toEqual(['040 SO-SINH 2024 749']);
  });

  test.each(['(x 1000)', '(x1.000)', '(ng.người)'])('counts in thousands: %s', (above) => {
    const read = observed('Mã đơn vị;040', above, 'Nội dung;2024', 'DAN-SO;241');
    expect(figures(read)).toEqual(['040 DAN-SO 2024 241000']);
  });
});

describe('“Đơn vị” where the unit is said above', () => {
  test('is the measure of its rows', () => {
    const rows = ['TT;Chỉ tiêu;Đơn vị;2024', '1;Số trẻ sinh ra trong năm;trẻ;749'];
    expect(figures(observed('Mã đơn vị;040', ...rows))).toEqual(['040 SO-SINH 2024 749']);
  });

  test('is the unit where one of its cells is one, or none is said', () => {
    const rows = ['Chỉ tiêu;Đơn vị;2024', 'SO-SINH;trẻ;749', 'SO-SINH-2;Thành phố Cao Bằng;81'];
    expect(figures(observed('Mã đơn vị;040', ...rows))).toEqual(['-']);
    expect(figures(observed('Chỉ tiêu;Đơn vị;2024', 'SO-SINH;trẻ;749'))).toEqual(['-']);
  });

  test('is held against the catalogue’s', () => {
    const rows = ['Chỉ tiêu;Đơn vị;2024', 'SO-SINH;người;749', 'DAN-SO;người;52000'];
    expect(faults(observed('Mã đơn vị;040', ...rows))[0]).toContain('measure-mismatch');
  });
});

describe('parts of the year that is said above, as columns', () => {
  test.each([
    ['Kỳ;2024', 'Quý I;Quý II', ['2024-Q1', '2024-Q2']],
    ['Năm 2024', 'Quý I;Quý II', ['2024-Q1', '2024-Q2']],
    ['Năm;2024', 'Tháng 1;Tháng 2', ['2024-M01', '2024-M02']],
    ['Năm 2024', '6 tháng;Cả năm', ['2024-H1', '2024']],
    ['Kỳ;2024', 'Quý I/2024;Quý II/2024', ['2024-Q1', '2024-Q2']],
  ])('are its parts: %s, %s', (above, heads, [first, second]) => {
    const read = parted(above, `Nội dung;${heads}`, 'Số trẻ sinh ra trong năm;180;190');
    expect(figures(read)).toEqual([`040 SO-SINH ${first} 180`, `040 SO-SINH ${second} 190`]);
  });

  test.each([
    ['a title', ['KẾT QUẢ NĂM 2024', 'Nội dung;Quý I;Quý II']],
    ['a bare year', ['Năm 2024', 'Nội dung;Quý I;Quý II']],
    ['what is said', ['Kỳ;2024']],
    ['what is said over the header again', ['Kỳ;2024', 'Nội dung;Quý I;Quý II']],
  ])('are those of the next year below %s', (_, between) => {
    const read = parted(
      'Kỳ;2023',
      'Nội dung;Quý I;Quý II',
      'SO-SINH;180;190',
      ...between,
      'SO-SINH-2;81;91',
    );
    expect(figures(read)).toEqual([
      '040 SO-SINH 2023-Q1 180',
      '040 SO-SINH 2023-Q2 190',
      '040 SO-SINH-2 2024-Q1 81',
      '040 SO-SINH-2 2024-Q2 91',
    ]);
  });

  test('of another year are at odds with what is said', () => {
    const row = 'SO-SINH;180;190';
    const other = parted('Kỳ;2023', 'Nội dung;Quý I/2024;Quý II/2024', row);
    expect(faults(other)).toEqual(['header-clash B3']);
    expect(words(other)).toContain(
      'nếu tiêu đề các cột đúng với số bên dưới, xóa “Kỳ: 2023” ghi chung cho cả bảng; nếu không, sửa tiêu đề.',
    );
    const title = parted('KẾT QUẢ NĂM 2024', 'Kỳ;2023', 'Nội dung;Quý I;Quý II', row);
    expect(faults(title)).toEqual(['title-contradicts A3']);
    const heading = parted('Kỳ;2023', 'Nội dung;Quý I;Quý II', row, 'Năm 2024;;', 'SO-SINH-2;8;9');
    expect(faults(heading)).toEqual(['block-differs A6']);
  });

  test('hold money too', () => {
    const above = ['Mã đơn vị;040', 'Năm;2024', 'Loại số;kinh phí giao', '(đồng)'];
    expect(
      figures(paid(...above, 'Nội dung;Quý I;Quý II', 'Truyền thông;1000000;2000000')),
    ).toEqual([
      '040 HM-2.2 2024-Q1 1000000 not-reported',
      '040 HM-2.2 2024-Q2 2000000 not-reported',
    ]);
  });
});

test('money that was given and used in two years is of neither one that is said above both', () => {
  const rows = [
    'Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng)',
    'HM-2.5;9000000;8000000',
  ];
  const money = (...years: readonly string[]) => paid('Mã đơn vị;04', ...years, ...rows);
  const both = ';Năm 2024;Năm 2025';
  expect(money('Năm;2025', both).problems.map(({ code }) => code)).toEqual(['header-clash']);
  expect(figures(money(both))).toEqual([
    '04 HM-2.5 2024 9000000 not-reported',
    '04 HM-2.5 2025 not-reported 8000000',
  ]);
});

test('a word that is a head elsewhere is none in a row of data of another table', () => {
  const rows = [
    'Mã báo cáo;Tên báo cáo;Phần;STT;Lời in',
    'BC-THU;Báo cáo năm;đề mục;I.;KẾT QUẢ',
    'BC-THU;Báo cáo quý;mục;1.;Đào tạo',
  ];
  const read = office({ 'so-lieu/khung.csv': rows.join('\n') });
  expect(read.problems.map(({ code }) => code)).toEqual(['wrong-dataset']);
});
