/** Tables as offices draw them, each kind with what goes in, or what is said instead. */
import { describe, expect, test } from 'vitest';
import { workbook } from '../workbook.ts';
import { faults, figures, observed, office, paid, plans, trained, words } from './office.ts';

describe('names of units', () => {
  const named = (name: string) => observed('Tên đơn vị;Chỉ tiêu;2025', `${name};SO-SINH;74`);

  test.each([['UBND xã Ví Dụ Một'], ['Trạm Y tế xã Ví Dụ Một'], ['Ví Dụ Một'], ['xã ví dụ một']])(
    'with one answer go in: %s',
    (name) => expect(figures(named(name))).toEqual(['99001 SO-SINH 2025 74']),
  );

  test.each([
    ['Cao Bằng', '040'],
    ['Sơn Hải', '07543'],
    ['UBND xã Sơn Hải', '07543'],
  ])('with two are refused with both codes: %s', (name, code) => {
    const read = named(name);
    expect(figures(read)).toEqual(['-']);
    expect(words(read)).toContain(code);
  });
});

describe('what is said above a table', () => {
  test('and in a column is an error where they differ', () => {
    const read = observed('Mã đơn vị;040', 'Kỳ;2023', 'Nội dung;Năm;Giá trị', 'SO-SINH;2024;749');
    expect([figures(read), faults(read)]).toEqual([['-'], ['said-twice B5']]);
  });

  test.each([
    [[['Mã đơn vị;040'], ['Nguồn;BC']]],
    [[['Mã đơn vị: 040'], ['Nguồn: BC']]],
    [
      [
        ['Mã đơn vị', '040'],
        ['Nguồn', 'BC'],
      ],
    ],
    [
      [
        ['Mã đơn vị', '040', 'Thành phố Cao Bằng'],
        ['Nguồn', 'BC'],
      ],
    ],
  ])('goes in as the report’s own words have it: %j', (above) => {
    const rows = [...above, ['Nội dung', '2024'], ['Số trẻ sinh ra trong năm', 749]];
    const read = office({ 'so-lieu/a.xlsx': workbook({ A: { rows } }) });
    expect(figures(read)).toEqual(['040 SO-SINH 2024 749']);
  });
});

describe('numbers', () => {
  test('of a count, all grouped, go in', () => {
    const read = observed(
      'Mã đơn vị;040',
      'STT;Nội dung;2022;2023;2024',
      '1;Số phụ nữ trong độ tuổi sinh đẻ;12.044;11.923;11.726',
    );
    expect(figures(read)).toEqual([
      '040 PN-15-49 2022 12044',
      '040 PN-15-49 2023 11923',
      '040 PN-15-49 2024 11726',
    ]);
  });

  test('of one cell alone, grouped, are an error', () => {
    const read = observed('Mã đơn vị;040', 'Nội dung;2022', 'SO-SINH;1.044');
    expect(faults(read)).toEqual(['number-ambiguous B4']);
  });
});

describe('numbers that are none, and what the officer is told', () => {
  const value = (text: string) =>
    observed('Mã đơn vị;Chỉ tiêu;Năm;Giá trị', `040;TFR;2024;${text}`);

  test.each([
    ['2,0299999999999998', '17 chữ số'],
    ['12345678901234567890', '20 chữ số'],
    ['749 (*)', 'ghi 749'],
    ['749*', 'ghi 749'],
    ['749¹', 'ghi 749'],
    ['749 (1)', 'ghi 749'],
  ])('%s', (text, told) => {
    const read = value(text);
    expect(faults(read)).toEqual(['number-invalid D3']);
    expect(words(read)).toContain(told);
  });

  test('with thousands between its digits is not cut down to the first of them', () => {
    const read = paid(
      'Mã đơn vị;040',
      'Năm;2024',
      'Hạng mục;Kinh phí giao (đồng)',
      'Truyền thông;42tr970',
    );
    expect(faults(read)).toEqual(['unit-in-cell B5']);
    expect(words(read)).not.toContain('ghi “42”');
  });

  test('in two styles: the advice is Vietnamese, and obeyed it gives the right figures', () => {
    const rows = (rate: string) =>
      observed(
        'Mã đơn vị;Chỉ tiêu;Năm;Giá trị',
        `040;TFR;2024;${rate}`,
        '040;PN-15-49;2024;12.044',
      );
    expect(words(rows('1.92'))).toContain('ở ô này ghi “1,92”');
    expect(figures(rows('1,92'))).toEqual(['040 TFR 2024 1.92', '040 PN-15-49 2024 12044']);
  });

  test('of money under 100.000 đồng are a warning, whatever is beside them', () => {
    const read = paid(
      'Mã đơn vị;040',
      'Năm;2024',
      'Hạng mục;Kinh phí giao (đồng)',
      'Truyền thông;2500',
    );
    expect(faults(read)).toEqual(['money-magnitude B5']);
    expect(words(read)).toContain('kiểm tra số tiền');
  });
});

describe('what a table lacks', () => {
  const rows = [
    ['STT', 'Tên lớp', 'Số đã học'],
    [1, 'Bảng kiểm viên uống tránh thai', 3],
  ];

  test('is told at once, with what to write above it; and then the table goes in', () => {
    const text = rows.map((cells) => cells.join(';')).join('\n');
    const read = office({ 'dao-tao/a.csv': text });
    expect(faults(read)).toEqual(['header-missing 1']);
    const [, head = ''] = /phía trên dòng tiêu đề: (.*)\./.exec(words(read)) ?? [];
    const lines = [...head.matchAll(/“(.*?);…”/g)].map(([, header]) => header);
    expect(lines).toEqual(['Mã đơn vị', 'Đối tượng', 'Tính đến ngày', 'Nguồn']);
    const values = ['07543', 'Tuyến xã', '31/12/2025', 'BC'];
    const above = lines.map((header, at) => `${header};${values[at]}`);
    expect(figures(office({ 'dao-tao/a.csv': [...above, text].join('\n') }))).toEqual([
      '07543 TX-08 3 not-reported',
    ]);
  });

  test('in a workbook is told cell by cell', () => {
    const read = office({ 'dao-tao/a.xlsx': workbook({ A: { rows } }) });
    expect(words(read)).toContain(
      'chèn 4 dòng lên đầu biểu: ô A1 “Mã đơn vị”, ô B1 mã hoặc tên đơn vị; ô A2',
    );
  });
});

describe('totals and shares', () => {
  test('a printed total that is not the sum is a warning with both', () => {
    const read = paid(
      'Mã đơn vị;040',
      'Năm;2024',
      'Hạng mục;Kinh phí giao (triệu đồng)',
      'Truyền thông;10',
      'Đào tạo, tập huấn;20',
      'Tổng cộng;99',
    );
    expect(figures(read)).toHaveLength(2);
    expect(words(read)).toContain('99.000.000');
    expect(words(read)).toContain('30.000.000');
  });

  test('a percentage of nobody is a warning', () => {
    const read = trained(
      'Mã đơn vị;07543',
      'Đối tượng;Tuyến xã',
      'Tính đến ngày;31/12/2025',
      'Tên lớp;Tổng số thuộc diện;Số đã học;Đạt tỷ lệ %',
      'Bảng kiểm viên uống tránh thai;0;0;100%',
    );
    expect(faults(read)).toEqual(['percent-without-base D6']);
  });

  test('a reason for not spending beside all spent is a warning', () => {
    const read = paid(
      'Mã đơn vị;040',
      'Năm;2024',
      'Hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Lý do chưa sử dụng',
      'Truyền thông;3300000;3300000;Không sử dụng do không có nguồn cung',
    );
    expect(faults(read)).toEqual(['note-contradicts C5']);
  });
});

test('letters of an old font are named', () => {
  const read = office({
    'so-lieu/a.csv': 'Maõ ñôn vò;Chæ tieâu;Naêm;Giaù trò\n040;TFR;2024;2,03\n',
  });
  expect(faults(read)).toEqual(['mojibake A1']);
  expect(words(read)).toContain('VNI');
});

test('files that are not read are told one by one', () => {
  const read = office({ 'so-lieu/a.zip': 'PK', 'so-lieu/b.docx': 'PK', 'so-lieu/c.pdf': '%PDF' });
  expect(faults(read)).toEqual(['not-read', 'not-read', 'not-read']);
  expect(words(read)).toMatch(/\.zip.*\.docx.*\.pdf/s);
});

test('the yearly form of a commune calls its figures “Số lượng”', () => {
  const read = observed('Năm;2024', 'Tên đơn vị;Chỉ tiêu;Số lượng', 'Xã Ví Dụ Một;SO-SINH;60');
  expect(figures(read)).toEqual(['99001 SO-SINH 2024 60']);
});

describe('tables of kinds that were attacked last', () => {
  const city = ['Mã đơn vị;04', 'Nguồn;BC'];
  const read = (...lines: readonly string[]) => office({ 'so-lieu/a.csv': lines.join('\n') });

  test.each([
    [
      'rows of a sum',
      ['Nguồn;BC', 'Năm;2024', 'Đơn vị;SO-SINH', 'Xã Ví Dụ Một;30', 'Cộng;30'],
      ['99001 SO-SINH 2024 30'],
    ],
    [
      'months',
      [...city, 'Nội dung;Tháng 1/2024;T2/2024', 'SO-SINH;25;26'],
      ['04 SO-SINH 2024-M01 25', '04 SO-SINH 2024-M02 26'],
    ],
    [
      'quarters and the half-year of them',
      [...city, 'Nội dung;Quý I/2024;Quý II/2024;6 tháng đầu năm 2024', 'SO-SINH;70;75;145'],
      ['04 SO-SINH 2024-Q1 70', '04 SO-SINH 2024-Q2 75', '04 SO-SINH 2024-H1 145'],
    ],
    [
      'a comparison in points',
      [...city, 'Nội dung;2023;2024;Tăng (+), giảm (-)', 'SO-SINH;300;310;+10'],
      ['04 SO-SINH 2023 300', '04 SO-SINH 2024 310'],
    ],
    [
      'thousands in the title alone',
      ['DÂN SỐ TRUNG BÌNH (Đơn vị: nghìn người)', ...city, 'Nội dung;2024', 'DAN-SO;48,5'],
      ['04 DAN-SO 2024 48500'],
    ],
    [
      'groups below units',
      [
        ...['Mã đơn vị;99', 'Nguồn;BC', 'Năm;2024'],
        ...['Nội dung;Xã Ví Dụ Một;;Phường Ví Dụ Hai;', ';Nam;Nữ;Nam;Nữ', 'SO-SINH;16;14;17;16'],
      ],
      [
        '99001 SO-SINH 2024 Nam 16',
        '99001 SO-SINH 2024 Nữ 14',
        '99002 SO-SINH 2024 Nam 17',
        '99002 SO-SINH 2024 Nữ 16',
      ],
    ],
    [
      'a note below',
      [...city, 'Nội dung;2024', 'SO-SINH;310', '', '(*) Không kể trẻ đã chuyển đi'],
      ['04 SO-SINH 2024 310'],
    ],
    [
      'women of a count as rows',
      [...city, 'Nội dung;2024', 'SO-SINH;310', '- Nữ;150'],
      ['04 SO-SINH 2024 310', '04 SO-SINH 2024 Nữ 150'],
    ],
  ])('go in: %s', (_, lines, expected) => expect(figures(read(...lines))).toEqual(expected));

  test.each([
    ['a negative in brackets', [...city, 'Nội dung;2024', 'CBR;(0,3)']],
    [
      'what adds up since January',
      [...city, 'Năm;2024', 'Nội dung;Trong quý;Lũy kế', 'SO-SINH;7;14'],
    ],
    ['a school year', [...city, 'Nội dung;Năm học 2023-2024', 'SO-SINH;310']],
    ['women as a share', [...city, 'Năm;2024', 'Nội dung;Tổng số;Nữ (%)', 'DAN-SO;48000;51']],
  ])('are refused: %s', (_, lines) => expect(figures(read(...lines))).toEqual(['-']));

  test('are refused where a unit stands once for the rows below it, and another above the table', () => {
    const table = ['Tên đơn vị;Chỉ tiêu;Giá trị', 'Xã Ví Dụ Một;SO-SINH;30', ';DAN-SO;4500'];
    const below = read('Mã đơn vị;99', 'Nguồn;BC', 'Năm;2024', ...table);
    expect([figures(below), faults(below)]).toEqual([['-'], ['value-required A6']]);
  });
});

describe('rows that ran together', () => {
  const CITY = 'Mã đơn vị;04';
  const HEAD = 'Nội dung;2023;2024';

  test.each([
    ['between names and figures', [CITY, HEAD, 'SO-SINH;7;8', 'Số trẻ sinh ra là con thứ 2 3 4']],
    [
      'of a row of many names',
      ['Mã đơn vị;Chỉ tiêu;Năm;Giá trị', '04;SO-SINH;2023;7', '04 Số trẻ sinh ra trong năm 2024 8'],
    ],
    ['of a row with its number', [CITY, `STT;${HEAD}`, '1;SO-SINH;7;8', '2 Dân số bình quân 3 …']],
  ])('are no footer where spaces stand %s', (_, lines) => {
    const read = observed(...lines, 'Người lập biểu');
    expect(faults(read)).toContain(`row-short A${lines.length + 1}`);
  });

  test.each([
    ['Ghi chú: 2 văn bản chưa nộp, tính đến 31/12'],
    ['Số trẻ sinh ra trong năm giảm so với năm 2023'],
    ['Hà Nội, 2024'],
  ])('are not seen in a footer: %s', (note) => {
    const read = observed(CITY, HEAD, 'SO-SINH;7;8', '', note, 'Người lập biểu');
    expect(figures(read)).toEqual(['04 SO-SINH 2023 7', '04 SO-SINH 2024 8']);
  });

  test.each([
    ['Nội dung;2023;2024DAN-SO;3;4'],
    ['Nội dung;2023;Năm 2024;3;4'],
    ['Nội dung;2023;2024;-3'],
  ])('are told of a header that holds figures: %s', (head) => {
    const read = observed(CITY, head, 'SO-SINH;7;8');
    expect(figures(read)).toEqual(['-']);
    expect(words(read)).toContain('đưa dòng số liệu xuống dưới dòng tiêu đề');
  });

  test('are told of the header of a catalogue too, whose first row would be lost', () => {
    const read = office({
      'don-vi.csv':
        'Mã đơn vị;Tên đơn vị;Cấp;04;Tỉnh Cao Bằng\n040;Thành phố Cao Bằng;thành phố;;\n',
    });
    expect(faults(read)).toContain('column-ignored-figures D1');
  });
});

describe('a heading that names a part of the people', () => {
  const read = (heading: string) =>
    observed('Mã đơn vị;04', 'Nội dung;2023;2024', 'SO-SINH;7;8', heading, 'SO-SINH-2;3;4');

  test.each([
    ['Dân tộc Tày'],
    ['II. Đồng bào dân tộc thiểu số'],
    ['Hộ nghèo'],
    ['Người khuyết tật'],
    ['Trẻ em dưới 5 tuổi'],
    ['Phụ nữ có chồng'],
    ['Nhóm tuổi 15-19'],
    ['Từ 20 - 24 tuổi'],
    ['Tạm trú'],
    ['Riêng tổ dân phố số 4'],
    ['TDP số 1'],
    ['Khối 5'],
    ['Bản Pom'],
    ['Công nhân khu công nghiệp'],
  ])('is refused: %s', (heading) => {
    expect(faults(read(heading))).toEqual(['block-differs A5']);
  });

  test.each([
    ['II. Công tác dân tộc, tôn giáo'],
    ['Dân tộc và miền núi'],
    ['Phụ nữ và trẻ em'],
    ['Người lập biểu'],
    ['Mức sinh'],
    ['Bản tin truyền thông'],
    ['BẢN SAO'],
    ['Bản tổng hợp'],
  ])('is not seen in the name of a group: %s', (heading) => {
    expect(faults(read(heading))).not.toContain('block-differs A5');
  });
});

test('an indicator that is called as a group is said above a table', () => {
  const catalogue = `Mã chỉ tiêu;Tên chỉ tiêu;Tên gọi khác;Nhóm;Đơn vị tính;Loại;Định nghĩa
A;Số trẻ trai;Nam;Mức sinh;trẻ;số đếm;Số trẻ
`;
  const read = (name: string) =>
    office({
      'chi-tieu.csv': catalogue,
      'so-lieu/a.csv': `Nguồn;BC\nMã đơn vị;04\nNăm;2024\nTên chỉ tiêu;${name};\nPhân tổ;Giá trị;Vị trí\nTrường A;7;a\n`,
    });
  expect(figures(read('Nam'))).toEqual(['04 A 2024 Trường A 7']);
  expect(faults(read('Nữ'))).toContain('header-missing 5');
});

describe('what stands in brackets behind a header', () => {
  test.each([
    ['Nội dung;2024;2025 (%)', 'SO-SINH;32;31', 'measure-mismatch C4'],
    ['Nội dung;2025 (‰)', 'TL-DU-2;31', 'measure-mismatch B4'],
    ['Năm;Tổng tỷ suất sinh (%)', '2025;2', 'measure-mismatch B4'],
    ['Năm;Nội dung;Giá trị (nữ)', '2025;SO-SINH;95', 'header-unknown C3'],
    ['Năm;Nội dung;Giá trị (ước)', '2025;SO-SINH;95', 'header-unknown C3'],
  ])('is no mere mark: %s', (head, row, fault) => {
    const read = observed('Mã đơn vị;07543', head, row);
    expect(figures(read)).toEqual(['-']);
    expect(faults(read)).toContain(fault);
  });

  test.each([
    ['Nội dung;2025 (%)', 'TL-DU-2;31', '07543 TL-DU-2 2025 31'],
    ['Năm;CBR (‰)', '2025;12,5', '07543 CBR 2025 12.5'],
    ['Nội dung;2025 (người)', 'DAN-SO;5044', '07543 DAN-SO 2025 5044'],
  ])('is the measure of what is counted: %s', (head, row, figure) => {
    const read = observed('Mã đơn vị;07543', head, row);
    expect([figures(read), faults(read)]).toEqual([[figure], []]);
  });

  test.each([
    ['(%)', '(%)'],
    ['(nữ)', '(nữ)'],
    ['(theo kế hoạch)', '(theo kế hoạch)'],
    [', nữ', 'nữ'],
  ])('is told where people are: %s', (behind, words) => {
    const read = trained(
      'Mã đơn vị;07543',
      'Đối tượng;Tuyến xã',
      'Tính đến ngày;31/12/2025',
      `Tên lớp;Tổng số thuộc diện;Số đã học ${behind}`,
      'Bảng kiểm viên uống tránh thai;11;9',
    );
    const [problem] = read.problems;
    expect([problem?.code, problem?.remedy]).toEqual([
      'header-unknown',
      `nếu bỏ “${words}” mà số vẫn đúng là “Số đã học”, sửa tiêu đề thành “Số đã học”; nếu không, chuyển cột này ra khỏi bảng.`,
    ]);
  });
});

test('the name of a part of the people is no slip of the code of all of them', () => {
  const { problems } = observed('Mã đơn vị;07543', 'Nội dung;2025', 'Dân số nữ;2510');
  expect(problems.map(({ code, fix }) => [code, fix])).toEqual([['unknown-reference', null]]);
});

describe('what is said twice', () => {
  test('of time in two columns: the remedy drops no part of it', () => {
    const rows = ['Mã đơn vị;Chỉ tiêu;Năm;Kỳ báo cáo;Giá trị', '04;SO-SINH;2025;6 tháng;99'];
    const read = observed(...rows);
    expect(faults(read)).toEqual(['header-duplicate D2']);
    expect(words(read)).toContain('ghi kỳ của từng dòng cho đủ vào một cột “Kỳ”');
  });

  test('of money above a table: two units are an error, the same in other words is none', () => {
    const budget = (...above: readonly string[]) =>
      paid(...above, 'Mã đơn vị;04', 'Năm;2024', 'Hạng mục;Giao', 'HM-2.2;500000');
    expect(faults(budget('ĐVT: 1.000đ', '(đồng)'))).toEqual(['said-twice A3']);
    expect(faults(budget('Kinh phí (nghìn đồng)', '(đồng)'))).toEqual(['said-twice A3']);
    expect(faults(budget('Kinh phí (nghìn đồng)', '(nghìn đồng)'))).toEqual([]);
    expect(figures(budget('ĐVT: 1.000đ', '(nghìn đồng)'))).toEqual([
      '04 HM-2.2 2024 500000000 not-reported',
    ]);
  });

  test.each([
    ['above the title', ['(đồng)', 'Biểu 4. Kinh phí (triệu đồng)'], 'Giao', 'A3'],
    ['below it', ['Biểu 4. Kinh phí (triệu đồng)', '(đồng)'], 'Giao', 'A2'],
    ['in its heads', ['Biểu 4. Kinh phí (triệu đồng)'], 'Giao (đồng)', 'A2'],
    ['in a column', ['Biểu 4. Kinh phí (triệu đồng)'], 'ĐVT;Giao', 'A2'],
  ])('of money in a title that the figures rule out is a warning: %s', (_, above, head, place) => {
    const rows = (...figures: readonly string[]) =>
      paid(
        ...above,
        'Mã đơn vị;04',
        `Năm;Hạng mục;${head}`,
        ...figures.map(
          (each, at) => `${2020 + at};HM-2.2;${head.startsWith('ĐVT') ? 'đồng;' : ''}${each}`,
        ),
      );
    const read = rows('14555200', '250000', '3300000');
    expect(faults(read)).toEqual([`title-differs ${place}`]);
    expect(words(read)).toContain('nói về triệu đồng; bảng ghi đơn vị tiền khác.');
    expect(figures(read)).toContain('04 HM-2.2 2020 14555200 not-reported');
    // One slip, or money that may be of either, rules out nothing.
    for (const other of [rows('14555200', '250', '300'), rows('145552', '250000')])
      expect(figures(other)).toEqual(['-']);
  });

  test('of money in a title that nothing but the figures denies is asked of each', () => {
    const rows = ['Mã đơn vị;04', 'Năm;Hạng mục;Giao', '2024;HM-2.2;14555200'];
    expect(faults(paid('(triệu đồng)', '(đồng)', ...rows))).toContain('said-twice A3');
    for (const above of [['Kinh phí (triệu đồng)'], ['Kinh phí (triệu đồng)', '(triệu đồng)']])
      expect(faults(paid(...above, ...rows))).toEqual([`money-unit-mismatch C${above.length + 4}`]);
  });

  test('of money that may be thousands: both are said in full', () => {
    const read = paid('Mã đơn vị;04', 'Năm;2024', '(triệu đồng)', 'Hạng mục;Giao', 'HM-2.2;2.500');
    expect(words(read)).toContain(
      'nếu là 2.500.000.000 thì ghi 2500; nếu là 2.500.000 thì ghi 2,5; nếu sửa đơn vị tiền của bảng thành “đồng” thì ghi đủ số tiền ấy bằng đồng.',
    );
  });

  test('of the year of what was done: plans of other years may stand beside it', () => {
    const heads = 'Nội dung;Giá trị;Kế hoạch năm 2025';
    const read = observed('Mã đơn vị;04', 'Năm;2024', heads, 'SO-SINH;76;80');
    expect([figures(read), plans(read)]).toEqual([
      ['04 SO-SINH 2024 76'],
      [expect.stringContaining('80')],
    ]);
  });
});

describe('words below the heads of figures alone', () => {
  test('in brackets are the measures of their columns', () => {
    const read = observed(
      'Năm;2025',
      'Tên đơn vị;Dân số bình quân;Số trẻ sinh ra trong năm',
      ';(nghìn người);(trẻ)',
      'Phường Thục Phán;5;70',
    );
    expect([figures(read), faults(read)]).toEqual([
      ['01273 DAN-SO 2025 5000', '01273 SO-SINH 2025 70'],
      [],
    ]);
  });

  test.each([
    ['Dân số bình quân;Số trẻ sinh ra trong năm', 'nghìn người;trẻ', '5;70', 'DAN-SO 2025 5000'],
    ['Dân số bình quân;Số trẻ sinh ra trong năm', '1.000 người;trẻ', '5;70', 'DAN-SO 2025 5000'],
    [
      'Tổng tỷ suất sinh;Tỷ số giới tính khi sinh',
      'con/phụ nữ;bé trai/100 bé gái',
      '1,9;110',
      'TFR 2025 1.9',
    ],
  ])(
    'are the measures of their columns without brackets: %s over %s',
    (heads, below, row, first) => {
      const read = observed('Năm;2025', `TT;Tên đơn vị;${heads}`, `;;${below}`, `1;99;${row}`);
      expect(faults(read)).toEqual([]);
      expect(figures(read)[0]).toBe(`99 ${first}`);
    },
  );

  test('are measures below years as well', () => {
    const read = (measure: string) =>
      observed(
        'Mã đơn vị;99',
        'Nội dung;Năm;',
        ';2024;2025',
        `;${measure};${measure}`,
        'DAN-SO;5;6',
      );
    expect(figures(read('nghìn người'))).toEqual(['99 DAN-SO 2024 5000', '99 DAN-SO 2025 6000']);
    expect(figures(read('người'))).toEqual(['99 DAN-SO 2024 5', '99 DAN-SO 2025 6']);
    for (const other of ['%', '(%)']) expect(figures(read(other))).toEqual(['-']);
  });

  test.each(['%;%', '(%);(%)', '‰;%'])(
    'are those of shares, and no heads of their own: %s',
    (below) => {
      const heads = below.startsWith('‰') ? 'CBR;TL-DU-2' : 'TL-DU-2;Tỷ lệ phụ nữ sinh đủ hai con';
      const read = observed('Năm;2025', `Tên đơn vị;${heads}`, `;${below}`, '99;12,5;32');
      if (below.startsWith('‰'))
        expect(figures(read)).toEqual(['99 CBR 2025 12.5', '99 TL-DU-2 2025 32']);
      else expect(faults(read)).toEqual(['header-duplicate C3']);
    },
  );

  test('are the unit of money, which their heads may not say otherwise', () => {
    const read = (heads: string, below: string) =>
      paid('Năm;2025', 'Mã đơn vị;99', `TT;Hạng mục;${heads}`, `;;${below}`, '1;HM-2.2;500;400');
    const [bare, thousands] = ['Giao;Sử dụng', 'Giao (nghìn đồng);Sử dụng (nghìn đồng)'];
    expect(faults(read(bare, 'triệu đồng;triệu đồng'))).toEqual([]);
    expect(read(bare, 'triệu đồng;nghìn đồng').data?.budget).toMatchObject([
      { allocated: 500_000_000, used: 400_000 },
    ]);
    expect(faults(read(thousands, 'nghìn đồng;nghìn đồng'))).toEqual([]);
    for (const below of ['triệu đồng;triệu đồng', '(triệu đồng);(triệu đồng)'])
      expect(faults(read(thousands, below))).toEqual(['money-unit-mismatch C4']);
  });

  test('are told where they are other measures, and are none in a row of figures or of a group', () => {
    const read = (below: string) =>
      observed('Năm;2025', 'Tên đơn vị;Dân số bình quân;SO-SINH', below, '99;5000;70');
    expect(faults(read(';người;%'))).toEqual(['measure-mismatch C5']);
    expect(faults(read(';1000;1000'))[0]).toBe('value-required A4');
    const named = observed('Mã đơn vị;99', 'Nội dung;2024;2025', 'Trẻ;;', 'SO-SINH;71;70');
    expect(figures(named)).toHaveLength(2);
    expect(faults(named)).toEqual(['group-row A4']);
  });

  test.each([
    ['Tên đơn vị;Dân số bình quân;Số trẻ sinh ra trong năm', 'ĐVT;nghìn người;trẻ'],
    ['Tên đơn vị;Dân số bình quân;Số trẻ sinh ra trong năm', ';Nam;Nữ'],
  ])('are a second row of the header: %s over %s', (head, below) => {
    const read = observed('Năm;2025', head, below, 'Phường Thục Phán;5;70');
    expect([figures(read), faults(read)]).toEqual([['-'], ['header-two-rows B3']]);
  });

  test('say what was trained', () => {
    const read = trained(
      'Mã đơn vị;07543',
      'Đối tượng;Tuyến xã',
      'Tính đến ngày;31/12/2025',
      'Tên lớp;Tổng số thuộc diện;Số đã học',
      ';Nam;Nữ',
      'Bảng kiểm viên uống tránh thai;11;8',
    );
    expect(faults(read)).toEqual(['header-two-rows B5']);
  });

  test('that are figures, or none, are a row', () => {
    const read = observed('Mã đơn vị;040', 'Nội dung;2023;2024', ';-;không có', 'SO-SINH;749;760');
    expect(faults(read).filter((each) => each.startsWith('header-two-rows'))).toEqual([]);
  });
});

test('money may be told as a form prints it, and no more', () => {
  const read = paid('Mã đơn vị;Năm;Mã hạng mục;Nguyên văn', '040;2022;HM-2.2;2.500');
  expect(read.data?.budget.map(({ asPrinted, allocated }) => [asPrinted, allocated])).toEqual([
    ['2.500', 'not-reported'],
  ]);
  expect(faults(paid('Mã đơn vị;Năm;Mã hạng mục', '040;2022;HM-2.2'))).toEqual([
    'header-missing 2',
  ]);
});

test('the time of a report goes by the names that offices give it', () => {
  const courses = trained(
    ...['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Số liệu đến ngày;31/12/2025'],
    ...['Tên lớp;Số đã học', 'Chăm sóc người cao tuổi;3'],
  );
  expect(courses.data?.training.map(({ asOf }) => asOf)).toEqual(['2025-12-31']);
  const money = paid('Mã đơn vị;040', 'Năm báo cáo;2024', 'Nội dung;Giao (đồng)', 'HM-2.2;2500000');
  expect(figures(money)).toEqual(['040 HM-2.2 2024 2500000 not-reported']);
});
