import { describe, expect, test } from 'vitest';
import { faults, figures, observed, paid, plans, trained, words } from '../office.ts';

describe('a table in blocks, each below a row that says whose it is', () => {
  test('of units goes in, with numbers before their names or not', () => {
    const read = observed(
      'Năm;2024',
      'TT;Nội dung;Giá trị',
      'I;Xã Ví Dụ Một;',
      '1;SO-SINH;31',
      ';2. Phường Ví Dụ Hai;',
      '1;SO-SINH;33',
    );
    expect(faults(read)).toEqual([]);
    expect(figures(read)).toEqual(['99001 SO-SINH 2024 31', '99002 SO-SINH 2024 33']);
  });

  test('of units below the one that is said above goes in', () => {
    const read = observed(
      'Mã đơn vị;99',
      'Nội dung;2023;2024',
      'Xã Ví Dụ Một;;',
      'SO-SINH;30;31',
      'Phường Ví Dụ Hai;;',
      'SO-SINH;32;33',
    );
    expect(figures(read)).toEqual([
      '99001 SO-SINH 2023 30',
      '99001 SO-SINH 2024 31',
      '99002 SO-SINH 2023 32',
      '99002 SO-SINH 2024 33',
    ]);
  });

  test('of years, of quarters of a year, of indicators, of audiences goes in', () => {
    const city = ['Mã đơn vị;99', 'Nội dung;Giá trị'];
    expect(
      figures(observed(...city, 'Năm 2023;', 'SO-SINH;300', 'Năm 2024;', 'SO-SINH;310')),
    ).toEqual(['99 SO-SINH 2023 300', '99 SO-SINH 2024 310']);
    expect(
      figures(observed('Kỳ;2024', ...city, 'Quý I;', 'SO-SINH;70', 'II. Quý II;', 'SO-SINH;75')),
    ).toEqual(['99 SO-SINH 2024-Q1 70', '99 SO-SINH 2024-Q2 75']);
    const rows = [
      'Số trẻ sinh ra trong năm;',
      'Xã Ví Dụ Một;31',
      'Dân số bình quân;',
      'Xã Ví Dụ Một;3100',
    ];
    expect(figures(observed('Kỳ;2024', 'Đơn vị;Giá trị', ...rows))).toEqual([
      '99001 SO-SINH 2024 31',
      '99001 DAN-SO 2024 3100',
    ]);
    const courses = ['Tuyến xã;', 'TX-08;3', 'Cộng tác viên;', 'CTV-06;11'];
    const above = ['Mã đơn vị;07543', 'Tính đến ngày;31/12/2025', 'Tên lớp;Số đã học'];
    expect(figures(trained(...above, ...courses))).toEqual([
      '07543 TX-08 3 not-reported',
      '07543 CTV-06 11 not-reported',
    ]);
  });

  test('of money goes in', () => {
    const rows = ['Xã Ví Dụ Một;', 'Truyền thông;20', 'Phường Ví Dụ Hai;', 'Truyền thông;30'];
    expect(figures(paid('Năm;2024', 'Nội dung;Dự toán giao (triệu đồng)', ...rows))).toEqual([
      '99001 HM-2.2 2024 20000000 not-reported',
      '99002 HM-2.2 2024 30000000 not-reported',
    ]);
  });

  test('keeps the upper row of its header', () => {
    const read = observed(
      'Nội dung;Thực hiện;Kế hoạch',
      ';2024;2025',
      'Xã Ví Dụ Một;;',
      'SO-SINH;31;32',
      'Phường Ví Dụ Hai;;',
      'SO-SINH;33;34',
    );
    expect(figures(read)).toEqual(['99001 SO-SINH 2024 31', '99002 SO-SINH 2024 33']);
    expect(plans(read)).toEqual(['KH-99001-SO-SINH-2025 32', 'KH-99002-SO-SINH-2025 34']);
  });

  test('may sort its rows by theme', () => {
    const rows = ['Xã Ví Dụ Một;', 'Mức sinh;', 'SO-SINH;31', 'Phường Ví Dụ Hai;', 'SO-SINH;33'];
    const read = observed('Kỳ;2024', 'Nội dung;Giá trị', ...rows);
    expect(figures(read)).toEqual(['99001 SO-SINH 2024 31', '99002 SO-SINH 2024 33']);
  });
});

describe('what is uncertain between blocks is refused', () => {
  const blocks = (...rows: readonly string[]) =>
    observed('Năm;2024', 'Nội dung;Giá trị', 'Xã Ví Dụ Một;', ...rows);

  test('a heading that may be a unit that no catalogue knows', () => {
    const read = blocks('SO-SINH;31', 'Xã Không Có;', 'DAN-SO;3300');
    expect(faults(read)).toEqual(['block-differs A6']);
  });

  test('a block without rows, whose figures may stand in the next', () =>
    expect(faults(blocks('Phường Ví Dụ Hai;', 'SO-SINH;31'))).toEqual(['block-differs 5']));

  test('a row that lost its figure right above the next block', () => {
    const read = blocks('SO-SINH;31', 'DAN-SOO4740;', 'Phường Ví Dụ Hai;', 'SO-SINH;33');
    expect(faults(read)).toEqual(['block-differs A6']);
  });

  test('a heading with the words of a signature behind it', () => {
    const signed = 'Năm 2024;;THỦ TRƯỞNG ĐƠN VỊ';
    const rows = ['Năm 2023;', 'SO-SINH;310', signed, 'DAN-SO;33000'];
    const read = observed('Mã đơn vị;99', 'Nội dung;Giá trị', ...rows);
    expect(faults(read)).toEqual(['row-long C6']);
  });

  test('figures of the whole before the first block', () => {
    const rows = ['SO-SINH;64', 'Xã Ví Dụ Một;', 'SO-SINH;31'];
    const read = observed('Mã đơn vị;99', 'Năm;2024', 'Nội dung;Giá trị', ...rows);
    expect(faults(read)).toContain('block-differs A6');
  });

  test('a plan among years, which is not advised to become a result', () => {
    const rows = ['Năm 2023;', 'SO-SINH;31', 'Kế hoạch năm 2024;', 'SO-SINH;33'];
    const read = observed('Mã đơn vị;99', 'Nội dung;Giá trị', ...rows);
    expect(faults(read)).toContain('words-contradict A6');
    expect(words(read)).not.toContain('Kỳ: 2024');
  });
});

test('halves of a year with a colon or not, offices and codes before names begin blocks too', () => {
  const halves = [
    '6 tháng đầu năm:;',
    'SO-SINH;145',
    '6 tháng cuối năm;',
    'SO-SINH;165',
    'Cả năm;',
    'SO-SINH;310',
  ];
  expect(figures(observed('Mã đơn vị;99', 'Kỳ;2024', 'Nội dung;Giá trị', ...halves))).toEqual([
    '99 SO-SINH 2024-H1 145',
    '99 SO-SINH 2024-H2 165',
    '99 SO-SINH 2024 310',
  ]);
  const units = ['UBND xã Ví Dụ Một;', 'SO-SINH;31', '99002 - Phường Ví Dụ Hai;', 'SO-SINH;33'];
  expect(figures(observed('Kỳ;2024', 'Nội dung;Giá trị', ...units))).toEqual([
    '99001 SO-SINH 2024 31',
    '99002 SO-SINH 2024 33',
  ]);
});

describe('what rows say from there on may first be said right below the header', () => {
  const two = (label: string, other: string) => [label, 'SO-SINH;31', other, 'SO-SINH;33'];

  test.each([
    [
      ['Mã đơn vị;99001', 'Mã đơn vị;99002'],
      ['Kỳ;2024'],
      ['99001 SO-SINH 2024 31', '99002 SO-SINH 2024 33'],
    ],
    [
      ['Đơn vị: Xã Ví Dụ Một;', 'II;Đơn vị: Phường Ví Dụ Hai'],
      ['Kỳ;2024'],
      ['99001 SO-SINH 2024 31', '99002 SO-SINH 2024 33'],
    ],
    [['Năm;2023', 'Năm;2024'], ['Mã đơn vị;99'], ['99 SO-SINH 2023 31', '99 SO-SINH 2024 33']],
    [
      ['Kỳ: Quý I/2024;', 'Kỳ: Quý II/2024;'],
      ['Mã đơn vị;99'],
      ['99 SO-SINH 2024-Q1 31', '99 SO-SINH 2024-Q2 33'],
    ],
  ])('%j', ([label = '', other = ''], above, told) => {
    const read = observed(
      ...above,
      'STT;Nội dung;Giá trị',
      '(1);(2);(3)',
      ...two(label, other).map((row) => (/^S/.test(row) ? `1;${row}` : row)),
    );
    expect([faults(read), figures(read)]).toEqual([[], told]);
  });

  test('of courses, of indicators, of money; several at once', () => {
    const courses = trained(
      'STT;Tên lớp;Tổng số thuộc diện;Số đã học',
      'Mã đơn vị;99001',
      'Đối tượng;Tuyến xã',
      'Tính đến ngày;31/12/2025',
      '8;TX-08;4;3',
      'Đối tượng;Cộng tác viên',
      '6;CTV-06;12;11',
    );
    expect([faults(courses), figures(courses)]).toEqual([
      [],
      ['99001 TX-08 3 not-reported', '99001 CTV-06 11 not-reported'],
    ]);
    const names = observed(
      'Tên đơn vị;2023;2024',
      'Chỉ tiêu;SO-SINH;',
      'Xã Ví Dụ Một;30;31',
      'Chỉ tiêu;TFR;',
      'Xã Ví Dụ Một;2,1;2,2',
    );
    expect(figures(names)).toEqual([
      '99001 SO-SINH 2023 30',
      '99001 SO-SINH 2024 31',
      '99001 TFR 2023 2.1',
      '99001 TFR 2024 2.2',
    ]);
    const money = paid(
      '(triệu đồng)',
      'TT;Nội dung;Kinh phí giao',
      'Mã đơn vị;99',
      'Năm;2024',
      'Nguồn kinh phí;NSTW',
      '1;Truyền thông;20',
    );
    expect(money.data?.budget.map(({ fund }) => fund)).toEqual(['NSTW']);
  });

  test('a row before the first lacks it', () => {
    const read = observed(
      'Kỳ;2024',
      'Nội dung;Giá trị',
      'SO-SINH;64',
      ...two('Mã đơn vị;99001', 'Mã đơn vị;99002'),
    );
    expect(faults(read)).toEqual(['header-missing 3']);
  });

  test('a title above the header is held against the first', () => {
    const title = 'KẾT QUẢ CÔNG TÁC DÂN SỐ PHƯỜNG THỤC PHÁN NĂM 2024';
    const under = (label: string) =>
      observed(title, 'Kỳ;2024', 'Nội dung;Giá trị', label, 'SO-SINH;31');
    expect(['Mã đơn vị;99001', 'Xã Ví Dụ Một;'].map((label) => faults(under(label)))).toEqual([
      ['title-contradicts A2'],
      ['title-contradicts A2'],
    ]);
    expect(faults(under('Mã đơn vị;01273'))).toEqual([]);
  });

  test('what is wrong with it is told once, beside what else the table has', () => {
    const rows = ['Mã đơn vị;99009', 'Kỳ;2023', 'SO-SINH;31', 'Kỳ;2024', 'SO-SINH;33', 'TFR;20,3'];
    expect(faults(observed('Nội dung;Giá trị', ...rows))).toEqual([
      'unknown-reference B3',
      'number-range B8',
    ]);
  });

  test('another than what is said above leaves that without rows', () => {
    const read = observed(
      'Kỳ;2024',
      'Mã đơn vị;99002',
      'Nội dung;Giá trị',
      'Mã đơn vị;99001',
      'SO-SINH;31',
    );
    expect(faults(read)).toEqual(['block-differs 5']);
  });
});

describe('a table of money in blocks of funds', () => {
  const spent = (...rows: readonly string[]) =>
    paid('Mã đơn vị;99', 'Năm;2024', 'TT;Nội dung;Kinh phí giao (triệu đồng)', ...rows);
  const funds = ({ data }: ReturnType<typeof spent>) =>
    data?.budget.map(({ line, fund, allocated }) => [line, fund, allocated]);

  test.each([
    ['A;NGÂN SÁCH ĐỊA PHƯƠNG', 'II;Ngân sách trung ương'],
    ['I;NSTW', ';II. Nguồn ngân sách cấp tỉnh:'],
    ['1;Vốn đối ứng', '2;Nguồn viện trợ'],
  ])('goes in: %s, %s', (one, other) => {
    const name = (row: string) => row.replace(/^.*?;(?:II\. )?|:$/g, '');
    const read = spent(
      ';Tổng số;9',
      `${one};`,
      '1;Truyền thông;4',
      ';Cộng;4',
      `${other};`,
      '1;Truyền thông;5',
    );
    expect(faults(read)).toEqual(['total-row B5', 'total-row B8']);
    expect(funds(read)).toEqual([
      ['HM-2.2', name(one), 4_000_000],
      ['HM-2.2', name(other), 5_000_000],
    ]);
  });

  test('may say it in a title, or in the name of a sheet', () => {
    const line = ['TT;Nội dung;Kinh phí giao (triệu đồng)', '1;Truyền thông;4'];
    const read = paid('NGUỒN NGÂN SÁCH ĐỊA PHƯƠNG', 'Mã đơn vị;99', 'Năm;2024', ...line);
    expect(funds(read)?.[0]?.[1]).toBe('NGUỒN NGÂN SÁCH ĐỊA PHƯƠNG');
  });

  const first = ['I;Ngân sách địa phương;', '1;Truyền thông;4'];
  test.each([
    [
      'another heading, which may be one',
      [...first, 'II;Quỹ dự phòng;', '2;HM-2.6;5'],
      'block-differs B7',
    ],
    [
      'a line that the catalogue may have',
      [...first, 'II;Nguồn khác;', '2;HM-2.6;5'],
      'block-differs B7',
    ],
    [
      'one of another year',
      [...first, 'II;Ngân sách tỉnh năm 2023;', '2;HM-2.6;5'],
      'block-differs B7',
    ],
    [
      'its sum beside it',
      [...first, 'II;Ngân sách trung ương;5', '2;HM-2.6;5'],
      'unknown-reference B7',
    ],
    [
      'one within another',
      ['I;Ngân sách địa phương;', '1;Ngân sách xã;', '2;HM-2.6;5'],
      'block-differs 6',
    ],
    [
      'lines of none above it',
      ['1;Truyền thông;4', ...first.slice(0, 1), '2;HM-2.6;5'],
      'block-differs B6',
    ],
    [
      'words that say more',
      ['I;Ngân sách trung ương và địa phương;', '2;HM-2.6;5'],
      'block-differs B5',
    ],
  ])('is asked for with %s', (_, rows, fault) => {
    expect(faults(spent(...rows))).toEqual([fault]);
  });

  test('is none where each line has its fund, or another is said above', () => {
    const head = 'TT;Nội dung;Nguồn kinh phí;Kinh phí giao (triệu đồng)';
    const read = paid(
      'Mã đơn vị;99',
      'Năm;2024',
      head,
      'I;Ngân sách địa phương;;',
      '1;Truyền thông;NSTW;4',
    );
    expect([faults(read), funds(read)]).toEqual([
      ['group-row B5'],
      [['HM-2.2', 'NSTW', 4_000_000]],
    ]);
    const said = paid(
      'Nguồn kinh phí;NSTW',
      'Mã đơn vị;99',
      'Năm;2024',
      'TT;Nội dung;Kinh phí giao (triệu đồng)',
      ...first,
    );
    expect(faults(said)).toEqual(['block-differs B6']);
  });
});
