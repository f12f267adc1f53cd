import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, trained, words } from '../office.ts';

describe('a row above a table that is no more than', () => {
  test.each([
    ['Năm 2023', 'Năm 2024', '2023', '2024'],
    ['1. Năm 2023', '2. Năm 2024', '2023', '2024'],
    ['(Năm 2023)', '(Năm 2024)', '2023', '2024'],
    ['Quý I/2024', 'Quý II/2024', '2024-Q1', '2024-Q2'],
    ['6 tháng đầu năm 2023', '6 tháng đầu năm 2024:', '2023-H1', '2024-H1'],
  ])('a period is that of its table: %s', (first, second, one, other) => {
    const read = observed(
      'Mã đơn vị;040',
      first,
      'Nội dung;Giá trị',
      'Số trẻ sinh ra trong năm;77',
      '',
      second,
      'Nội dung;Giá trị',
      'Số trẻ sinh ra trong năm;74',
    );
    expect(figures(read)).toEqual([`040 SO-SINH ${one} 77`, `040 SO-SINH ${other} 74`]);
  });

  test('the second half of a year is not the first', () => {
    const table = ['Nội dung;Giá trị', 'Số trẻ sinh ra trong năm;77'];
    const below = (title: string) =>
      figures(observed('Mã đơn vị;040', 'Kỳ;6 tháng đầu năm 2023', ...table, title, ...table));
    const both = ['040 SO-SINH 2023-H1 77', '040 SO-SINH 2023-H2 77'];
    expect(below('6 tháng cuối năm 2023')).toEqual(both);
    expect(below('KẾT QUẢ 6 THÁNG CUỐI NĂM 2023')).toEqual(both);
  });

  test.each([['Phường Thục Phán'], ['II. PHƯỜNG THỤC PHÁN:']])(
    'a unit is that of its table: %s',
    (title) =>
      expect(figures(observed(title, 'Nội dung;2024', 'SO-SINH;74'))).toEqual([
        '01273 SO-SINH 2024 74',
      ]),
  );

  test('an audience and a day are those of its table', () => {
    const read = trained(
      'Mã đơn vị;07543',
      '(Số liệu tính đến ngày 31/12/2024)',
      'Tuyến xã',
      'Tên lớp;Tổng số thuộc diện;Số đã học',
      'Chăm sóc người cao tuổi;12;10',
      'Cộng tác viên',
      'Tên lớp;Tổng số thuộc diện;Số đã học',
      'Chăm sóc người cao tuổi;20;19',
    );
    expect(figures(read)).toEqual(['07543 TX-10 10 not-reported', '07543 CTV-06 19 not-reported']);
  });

  test.each([
    ['two years', ['Mã đơn vị;040', 'Năm 2023', 'Năm 2024'], 'Giá trị'],
    ['a year in a sentence', ['Mã đơn vị;040', 'KẾT QUẢ NĂM 2023'], 'Giá trị'],
    ['when a paper may be written', ['Mã đơn vị;040', 'Tháng 3 năm 2025'], 'Giá trị'],
    ['the office that wrote it', ['UBND PHƯỜNG THỤC PHÁN'], '2024'],
    ['a name that several units have', ['Xã Sơn Hải'], '2024'],
    ['two units', ['Tỉnh Cao Bằng', 'Phường Thục Phán'], '2024'],
  ])('%s says nothing', (_, titles, column) => {
    const read = observed(...titles, `Nội dung;${column}`, 'SO-SINH;74');
    expect(figures(read)).toEqual(['-']);
    expect(faults(read)).toContain(`header-missing ${titles.length + 2}`);
  });

  test('what columns say is not asked', () => {
    const read = observed('Mã đơn vị;040', 'Năm 2025', 'Nội dung;2023;2024', 'SO-SINH;77;74');
    expect(figures(read)).toEqual(['040 SO-SINH 2023 77', '040 SO-SINH 2024 74']);
  });

  test('a plan is no result', () => {
    const read = observed(
      'Mã đơn vị;040',
      'Kế hoạch',
      'Năm 2025',
      'Nội dung;Giá trị',
      'SO-SINH;77',
    );
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A3']]);
  });
});

describe('who reports', () => {
  const reported = (label: string, ...rows: readonly string[]) =>
    observed(label, ...(rows.length > 0 ? rows : ['Nội dung;2025', 'SO-SINH;74']));

  test.each([
    ['Đơn vị báo cáo: UBND phường Thục Phán'],
    ['Đơn vị báo cáo;Phường Thục Phán'],
    ['Tên đơn vị báo cáo: Trạm Y tế phường Thục Phán......'],
    ['Cơ quan báo cáo: P. Thục Phán'],
    ['Biểu số 02;;Đơn vị báo cáo: UBND phường Thục Phán'],
    ['Địa bàn: Phường Thục Phán'],
  ])('is the unit where nothing else says it: %s', (label) => {
    expect(figures(reported(label))).toEqual(['01273 SO-SINH 2025 74']);
  });

  test('is no unit of its whole', () => {
    const read = reported('Địa bàn: Toàn phường', 'Mã đơn vị;01273', 'Nội dung;2025', 'SO-SINH;74');
    expect([figures(read), faults(read)]).toEqual([['01273 SO-SINH 2025 74'], []]);
  });

  test('is who sends it, and not who receives it', () => {
    const receiver = 'Đơn vị nhận báo cáo: UBND tỉnh Cao Bằng';
    expect(faults(reported(receiver))).toEqual(['header-missing 3']);
    const both = reported(
      'Đơn vị báo cáo: UBND phường Thục Phán',
      receiver,
      'Nội dung;2025',
      'SO-SINH;74',
    );
    expect(figures(both)).toEqual(['01273 SO-SINH 2025 74']);
  });

  test.each([
    ['UBND tỉnh Cao Bằng'],
    ['Chi cục Dân số tỉnh Cao Bằng'],
    ['UBND phường Nùng Trí Cao'],
  ])('is no unit of rows that say theirs: %s', (name) => {
    const rows = ['Tên đơn vị;Nội dung;2025', 'Phường Thục Phán;SO-SINH;74'];
    expect(figures(reported(`Đơn vị báo cáo: ${name}`, ...rows))).toEqual([
      '01273 SO-SINH 2025 74',
    ]);
  });

  test('is the whole of the units in columns below it', () => {
    const rows = [
      'Nội dung;Năm;Toàn tỉnh;Phường Thục Phán;Phường Nùng Trí Cao',
      'SO-SINH;2025;149;74;75',
    ];
    expect(figures(reported('Đơn vị báo cáo: UBND tỉnh Cao Bằng', ...rows))).toEqual([
      '04 SO-SINH 2025 149',
      '01273 SO-SINH 2025 74',
      '01279 SO-SINH 2025 75',
    ]);
  });

  test('contradicts another unit that is said', () => {
    const read = observed(
      'Mã đơn vị;01279',
      'Đơn vị báo cáo: UBND phường Thục Phán',
      'Nội dung;2025',
      'SO-SINH;74',
    );
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A3']]);
  });

  test('that no catalogue knows is told so', () => {
    expect(faults(reported('Đơn vị báo cáo: UBND phường Lạ'))).toEqual(['unknown-reference A2']);
  });

  test('changes below a table, with the rows below', () => {
    const read = office({
      'so-lieu/a.csv': [
        'Nguồn;BC',
        'Đơn vị báo cáo: UBND phường Thục Phán',
        'Nội dung;2025',
        'SO-SINH;74',
        '',
        'Đơn vị báo cáo: UBND phường Nùng Trí Cao',
        'Nội dung;2025',
        'SO-SINH;75',
      ].join('\n'),
    });
    expect(figures(read)).toEqual(['01273 SO-SINH 2025 74', '01279 SO-SINH 2025 75']);
  });
});

describe('a column of one count of units', () => {
  test.each([
    ['Địa phương'],
    ['Xã, phường'],
    ['Đơn vị báo cáo'],
    ['Đơn vị hành chính'],
    ['Tên xã/phường'],
  ])('is read below “%s”', (header) => {
    const read = observed('Năm;2025', `${header};Số trẻ sinh ra trong năm`, 'Phường Thục Phán;74');
    expect(figures(read)).toEqual(['01273 SO-SINH 2025 74']);
  });

  test('that the catalogue does not call so is asked for by its name', () => {
    const read = observed('Năm;2025', 'Địa phương;Số sinh', 'Phường Thục Phán;74');
    expect([figures(read), faults(read)]).toEqual([['-'], ['header-missing 3']]);
    expect(words(read)).toContain('nếu cột “Số sinh” là số của một chỉ tiêu, ghi tên chỉ tiêu ấy');
  });
});
