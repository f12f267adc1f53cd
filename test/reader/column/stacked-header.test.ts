/** Headers of several rows that are read as one. */
import { describe, expect, test } from 'vitest';
import { type SheetParts, workbook } from '../../workbook.ts';
import { faults, figures, observed, office, paid, plans, words } from '../office.ts';

type Rows = SheetParts['rows'];

const births = (...rows: readonly string[]) => observed('Mã đơn vị;04', ...rows);

describe('a header of two rows', () => {
  test.each([
    [';;Thực hiện;;Kế hoạch', 'STT;Nội dung;2023;2024;2025'],
    [';;Thực hiện;;KH', 'STT;Nội dung;2023;2024;2025'],
    [';;;;Dự kiến', 'STT;Nội dung;2023;2024;2025'],
    ['STT;Nội dung;Thực hiện;;Kế hoạch', ';;2023;2024;2025'],
    ['STT;Nội dung;Năm 2023;Năm 2024;Năm 2025', ';;TH;TH;KH'],
  ])('parts results from plans: %s over %s', (upper, lower) => {
    const read = births(upper, lower, '1;Số trẻ sinh ra trong năm;703;749;760');
    expect([figures(read), plans(read), faults(read)]).toEqual([
      ['04 SO-SINH 2023 703', '04 SO-SINH 2024 749'],
      ['KH-04-SO-SINH-2025 760'],
      [],
    ]);
  });

  test.each([
    [';Quý I;Quý II', ['2025-Q1', '2025-Q2']],
    [';Quý 1;Cả năm', ['2025-Q1', '2025']],
    [';Tháng 1;Tháng 12', ['2025-M01', '2025-M12']],
    [';6 tháng đầu năm;9 tháng', ['2025-H1', '2025-9M']],
    [';6 tháng đầu năm;6 tháng cuối năm', ['2025-H1', '2025-H2']],
  ])('has the parts of a year below it: %s', (lower, periods) => {
    const read = births('Nội dung;Năm 2025;', lower, 'SO-SINH;60;61');
    expect([figures(read), faults(read)]).toEqual([
      periods.map((period, at) => `04 SO-SINH ${period} ${60 + at}`),
      [],
    ]);
  });

  test.each([
    ['no year', 'Nội dung;Kết quả;', ';Quý I;Quý II'],
    ['five years', 'Nội dung;2021-2025;', ';Quý I;Quý II'],
    ['another part', 'Nội dung;Quý I/2025;', ';Tháng 1;Tháng 2'],
    ['half of them not known', 'Nội dung;Năm 2025;', ';Quý I;Lũy kế'],
  ])('has no parts of a year below %s', (_, upper, lower) => {
    expect(figures(births(upper, lower, 'SO-SINH;60;61'))).toEqual(['-']);
  });

  test.each([
    ['TT;Năm;Mức sinh;', ';;SO-SINH;TFR'],
    ['TT;Năm;MỨC SINH;', ';;Số trẻ sinh ra trong năm;Tổng tỷ suất sinh'],
    ['TT;Năm;Các chỉ tiêu;', ';;SO-SINH;TFR'],
    ['TT;Năm;Một số chỉ tiêu chủ yếu;', ';;SO-SINH;TFR'],
  ])('may have the name of a group of indicators over these: %s over %s', (upper, lower) => {
    const read = births(upper, lower, '1;2024;60;2,01');
    expect([figures(read), faults(read)]).toEqual([['04 SO-SINH 2024 60', '04 TFR 2024 2.01'], []]);
  });

  test('may have some words of the name of their own group', () => {
    const catalogue = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Định nghĩa
SO-SINH;Số trẻ sinh ra trong năm;Mức sinh;trẻ;số đếm;Số trẻ
DAN-SO;Dân số bình quân;Quy mô, cơ cấu dân số;người;số đếm;Số người
SO-HO;Số hộ;Quy mô, cơ cấu dân số;hộ;số đếm;Số hộ
`;
    const read = (upper: string, lower: string) =>
      figures(
        office({
          'chi-tieu.csv': catalogue,
          'so-lieu/a.csv': `Nguồn;BC\nMã đơn vị;04\nTT;Năm;${upper};\n;;${lower}\n1;2024;60;20\n`,
        }),
      );
    const both = ['04 DAN-SO 2024 60', '04 SO-HO 2024 20'];
    expect(read('Quy mô dân số', 'DAN-SO;SO-HO')).toEqual(both);
    expect(read('Quy mô dân số', 'DAN-SO;SO-SINH')).toEqual(['-']);
    expect(read('Quy mô hộ nghèo', 'DAN-SO;SO-HO')).toEqual(['-']);
  });

  test.each([
    ['Trạm Y tế'],
    ['Phường loại I'],
    ['Khám sàng lọc'],
    ['Chỉ tiêu'],
    ['Chỉ tiêu được duyệt'],
    ['Các chỉ tiêu kế hoạch'],
    ['Dân số'],
  ])('has no other words over indicators: %s', (words) => {
    expect(figures(births(`Năm;${words};`, ';SO-SINH;TFR', '2024;60;2,01'))).toEqual(['-']);
  });

  test.each([
    [';Quý I;;Quý II;', ['2025-Q1', '2025-Q2']],
    [';6 tháng đầu năm;;Cả năm;', ['2025-H1', '2025']],
  ])('has the indicators of parts of the year that is said above: %s', (upper, [a, b]) => {
    const read = births('Năm;2025', upper, 'STT;SO-SINH;SO-SINH-2;SO-SINH;SO-SINH-2', '1;9;3;8;2');
    expect([figures(read), faults(read)]).toEqual([
      [`04 SO-SINH ${a} 9`, `04 SO-SINH-2 ${a} 3`, `04 SO-SINH ${b} 8`, `04 SO-SINH-2 ${b} 2`],
      [],
    ]);
  });

  test.each([
    ['no year', ';Quý I;;Quý II;', 'STT;SO-SINH;SO-SINH-2;SO-SINH;SO-SINH-2'],
    ['an end that is not certain', 'Năm;2025', ';Quý I;;;', 'STT;SO-SINH;SO-SINH-2;DAN-SO;TFR'],
    ['other columns each', 'Năm;2025', ';Quý I;;Quý II;', 'STT;SO-SINH;DAN-SO;SO-SINH;TFR'],
    ['a quarter above', 'Kỳ;Quý I/2025', ';Quý I;;Quý II;', 'STT;SO-SINH;TFR;SO-SINH;TFR'],
  ])('has no indicators of parts of the year with %s', (_, ...lines) => {
    expect(figures(births(...lines, '1;2;3;2;3'))).toEqual(['-']);
  });

  test('has “Thực hiện 9 tháng” below a year, and what compares beside it', () => {
    const read = births(
      'Nội dung;Năm 2024;Năm 2025;;',
      ';Thực hiện;Thực hiện 9 tháng;Ước cả năm;Tăng/giảm',
      'SO-SINH;60;45;61;1',
    );
    expect([figures(read), faults(read)]).toEqual([
      ['04 SO-SINH 2024 60', '04 SO-SINH 2025-9M 45', '04 SO-SINH 2025 61'],
      ['column-ignored E4'],
    ]);
    const share = births('Năm;2025', ';SO-SINH;', 'TT;Số lượng;Tỷ lệ (%)', '1;60;19,7');
    expect(figures(share)).toEqual(['-']);
  });

  test('gives what is expected its status', () => {
    const read = births(';Thực hiện;Ước', 'Nội dung;2024;2025', 'SO-SINH;749;760');
    const rows = read.data?.observation ?? [];
    expect(rows.map(({ period, value, status }) => [period, value, status])).toEqual([
      ['2024', 749, null],
      ['2025', 760, 'ước tính'],
    ]);
  });

  test('has units over years, and years over units', () => {
    const all = [
      '99001 SO-SINH 2023 60',
      '99001 SO-SINH 2024 61',
      '99002 SO-SINH 2023 70',
      '99002 SO-SINH 2024 71',
    ];
    const units = observed(
      'STT;Nội dung;Xã Ví Dụ Một;;Phường Ví Dụ Hai;',
      ';;2023;2024;2023;2024',
      '1;Số trẻ sinh ra trong năm;60;61;70;71',
    );
    expect(figures(units)).toEqual(all);
    const years = observed(
      ';2023;;2024;',
      'Nội dung;Xã Ví Dụ Một;Phường Ví Dụ Hai;Xã Ví Dụ Một;Phường Ví Dụ Hai',
      'Số trẻ sinh ra trong năm;60;70;61;71',
    );
    expect(figures(years).toSorted()).toEqual(all);
  });

  test.each([
    ['whose upper words are not known', ';Kỳ trước;;Kỳ này', 'Nội dung;2023;2024;2025'],
    ['that says two years of a column', ';Năm 2022;;', 'Nội dung;2023;2024;2025'],
    ['whose plan may be of one year', ';Kế hoạch;;', 'Nội dung;2023;2024;2025'],
    ['whose plan would go back in time', ';Kế hoạch;;Ước', 'Nội dung;2025;2024;2026'],
  ])('%s is an error', (_, upper, lower) => {
    const read = births(upper, lower, 'Số trẻ sinh ra trong năm;703;749;760');
    expect([figures(read), faults(read)]).toEqual([['-'], ['header-two-rows B3']]);
  });

  describe('whose mark stands over the first of some years', () => {
    const lower = 'TT;Nội dung;2025;2023;2022';
    const row = '1;Số trẻ sinh ra trong năm;703;749;760';

    test.each(['Kế hoạch', 'Ước', 'Ước TH', 'Ước thực hiện', 'Sơ bộ', '6 tháng'])(
      'asks which it is of: %s',
      (mark) => {
        const text = births(`;;${mark};;`, lower, row);
        expect([figures(text), faults(text)]).toEqual([['-'], ['header-two-rows C3']]);
        const rows = [`Mã đơn vị;04`, 'Nguồn;BC', `;;${mark}`, lower, row].map((line) =>
          line.split(';').map((cell) => (/^[1-9]\d*$/.test(cell) ? Number(cell) : cell || null)),
        );
        const read = (merges: string[]) =>
          office({ 'so-lieu/a.xlsx': workbook({ A: { rows, merges } }) });
        expect(faults(read([]))).toEqual(['header-two-rows C3']);
        // Merged cells tell what it covers.
        const all = read(['C3:E3']);
        expect([faults(all), figures(all).length + plans(all).length]).toEqual([[], 3]);
      },
    );

    test.each([
      ['another stands beside it', ';;Thực hiện;;KH;', 'TT;Nội dung;2023;2024;2025;2026', 2],
      ['all heads stand in its row', 'TT;Nội dung;KH;;', ';;2026;2027;2028', 3],
      ['all heads do, and it is of a part', 'TT;Nội dung;6 tháng;', ';;2024;2025', 0],
      ['each column has its own', ';;KH;KH;TH', 'TT;Nội dung;2025;2024;2023', 2],
      ['units stand below it', ';;KH 2026;', 'TT;Nội dung;Xã Ví Dụ Một;Phường Ví Dụ Hai', 2],
      ['no other year does', ';;Ước;', 'TT;Nội dung;2025;Ghi chú', 0],
    ])('goes in where %s', (_, upper, under, planned) => {
      const cells = Array.from({ length: under.split(';').length - 2 }, (_, at) => 60 + at);
      const read = observed(
        ...(under.includes('Xã') ? [] : ['Mã đơn vị;04']),
        upper,
        under,
        `1;SO-SINH;${cells.join(';')}`,
      );
      expect([faults(read), plans(read).length]).toEqual([[], planned]);
    });
  });

  test.each([
    ['merged as forms are', ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3']],
    ['without merged cells, as in a text file', []],
  ])('in a workbook, %s, goes in', (_, merges) => {
    const rows = [
      ['Mã đơn vị', '04'],
      ['Nguồn', 'BC'],
      ['STT', 'Nội dung', 'Năm 2023', null, 'Năm 2024', null],
      [null, null, 'KH', 'TH', 'KH', 'TH'],
      [1, 'Số trẻ sinh ra trong năm', 710, 703, 760, 749],
    ];
    const read = office({ 'so-lieu/a.xlsx': workbook({ A: { rows, merges } }) });
    expect([figures(read), plans(read)]).toEqual([
      ['04 SO-SINH 2023 703', '04 SO-SINH 2024 749'],
      ['KH-04-SO-SINH-2023 710', 'KH-04-SO-SINH-2024 760'],
    ]);
  });

  describe('over one column each, beside merged heads', () => {
    const drawn = (folder: string, said: Rows, [upper = [], ...below]: Rows) => {
      const above = [['Mã đơn vị', '04'], ['Nguồn', 'BC'], ...said];
      const at = above.length + 1;
      const merges = ['A', 'B'].map((letter) => `${letter}${at}:${letter}${at + 1}`);
      const across = upper.at(-1) === null ? [`D${at}:E${at}`] : [];
      const sheet = { rows: [...above, upper, ...below], merges: [...merges, ...across] };
      return figures(office({ [`${folder}/a.xlsx`]: workbook({ A: sheet }) }));
    };

    test.each<[Rows[number], Rows[number], string[]]>([
      [
        ['Giao', 'Sử dụng'],
        [2023, 2024],
        ['04 HM-2.6 2023 10000000 not-reported', '04 HM-2.6 2024 not-reported 9000000'],
      ],
      [
        ['Kinh phí giao', 'Kinh phí sử dụng'],
        ['Năm 2024', 'Năm 2024'],
        ['04 HM-2.6 2024 10000000 9000000'],
      ],
      [
        ['Giao', 'Sử dụng', null],
        [2024, 2023, 2024],
        ['04 HM-2.6 2024 10000000 8000000', '04 HM-2.6 2023 not-reported 9000000'],
      ],
    ])('money goes in: %j over %j', (upper, under, expected) => {
      const cells = [10, 9, 8].slice(0, under.length);
      const rows = [
        ['TT', 'Nội dung', ...upper],
        [null, null, ...under],
        [1, 'HM-2.6', ...cells],
      ];
      const unit = ['(triệu đồng)'];
      expect(drawn('kinh-phi', [unit], rows)).toEqual(expected);
      expect(drawn('kinh-phi', [unit, ['Loại số', 'kinh phí giao']], rows)).toEqual(expected);
      const lines = rows.map((row) => row.join(';'));
      expect(figures(paid('Mã đơn vị;04', '(triệu đồng)', ...lines))).toEqual(expected);
    });

    test.each<[Rows[number], Rows[number], Rows[number], string[]]>([
      [['Nội dung', 'Giá trị'], [2024], ['SO-SINH', 60], ['04 SO-SINH 2024 60']],
      [['Năm', 'Số lượng'], ['SO-SINH'], [2024, 60], ['04 SO-SINH 2024 60']],
      // A year of a column of its own is no head.
      [['Nội dung', 'Năm', 'Giá trị'], [2024, 60], ['SO-SINH', 2025, 61], ['-']],
    ])('figures go in: %j over %j', (upper, under, cells, expected) => {
      const rows = [
        ['TT', ...upper],
        [null, null, ...under],
        [1, ...cells],
      ];
      expect(drawn('so-lieu', [], rows)).toEqual(expected);
    });

    test('who was trained goes in', () => {
      const said = [
        ['Tính đến', '31/12/2025'],
        ['Đối tượng', 'Tuyến xã'],
      ];
      const rows = [
        ['TT', 'Tên lớp', 'Kết quả'],
        [null, null, 'Số đã học'],
        [1, 'TX-04', 60],
      ];
      expect(drawn('dao-tao', said, rows)).toEqual(['04 TX-04 60 not-reported']);
    });
  });
});

describe('what was given and what was used, over years', () => {
  const money = (...rows: readonly string[]) => paid('Mã đơn vị;040', '(triệu đồng)', ...rows);
  const both = ['040 HM-2.2 2023 1000000 900000', '040 HM-2.2 2024 2000000 2000000'];

  test.each([
    [['Nội dung;Giao;;Sử dụng;', ';2023;2024;2023;2024'], 'Truyền thông;1;2;0,9;2'],
    [['Nội dung;Năm 2023;;Năm 2024;', ';Giao;Sử dụng;Giao;Sử dụng'], 'Truyền thông;1;0,9;2;2'],
    [
      ['Nội dung;Kinh phí giao;;Kinh phí sử dụng;', ';Năm 2023;Năm 2024;Năm 2023;Năm 2024'],
      'Truyền thông;1;2;0,9;2',
    ],
    [
      ['Nội dung;Kinh phí giao năm 2023;Đã sử dụng 2023;Năm 2024: giao;2024 - sử dụng'],
      'Truyền thông;1;0,9;2;2',
    ],
  ])('go in as one row a year: %j', (header, row) => {
    const read = money(...header, row);
    expect([figures(read), faults(read)]).toEqual([both, []]);
  });

  test('are told of in their own columns', () => {
    const read = money(
      'Nội dung;Năm 2023;;Năm 2024;',
      ';Giao;Sử dụng;Giao;Sử dụng',
      'Truyền thông;1;1;2;3',
    );
    expect(faults(read)).toEqual(['used-over-allocated E6']);
  });

  test.each([
    [['Nội dung;Kinh phí giao/sử dụng;', ';2023;2024']],
    [['Nội dung;Kinh phí giao/sử dụng 2023;Giao/sử dụng 2024']],
    [['Loại số;số in trong biểu', 'Nội dung;2023;2024']],
  ])('where the form does not say which, are kept as printed: %j', (header) => {
    const { data } = money(...header, 'Truyền thông;1;2');
    const found = data?.budget.map((row) => [row.period, row.allocated, row.used, row.printed]);
    expect(found).toEqual([
      ['2023', 'not-reported', 'not-reported', 1_000_000],
      ['2024', 'not-reported', 'not-reported', 2_000_000],
    ]);
  });

  test.each([
    [['Nội dung;2022;Kinh phí giao 2023']],
    [['Nội dung;Giao 2023;Kinh phí giao năm 2023']],
  ])('are an error where one does not say what it is: %j', (header) => {
    expect(figures(money(...header, 'Truyền thông;1;2'))).toEqual(['-']);
  });
});

test('“Kết quả thực hiện qua các năm” over years says no more than they', () => {
  const read = births(';Kết quả thực hiện qua các năm;', 'Nội dung;2023;2024', 'SO-SINH;703;749');
  expect(figures(read)).toEqual(['04 SO-SINH 2023 703', '04 SO-SINH 2024 749']);
});

test.each([[';Kinh phí giao (đồng);;', 'Nội dung;NSTW;NSĐP;Tổng']])(
  'money of several sources side by side becomes rows: %s',
  (upper, lower) => {
    const read = paid('Mã đơn vị;04', 'Năm;2024', upper, lower, 'HM-2.5;7;3;10');
    expect(figures(read)).toEqual(['-']);
    expect(words(read)).toContain('nguồn kinh phí, kỳ thành dòng riêng');
  },
);

test.each([
  ['Kinh phí đã cấp', 'Kinh phí thực chi'],
  ['Được cấp', 'Kinh phí đã giải ngân'],
  ['Số đã giao', 'Quyết toán'],
])('money given and spent by the words of offices: %s, %s', (given, spent) => {
  const head = `Nội dung;${given} (đồng);${spent} (đồng)`;
  const read = paid('Mã đơn vị;04', 'Năm;2024', head, 'HM-2.5;7000000;3000000');
  expect(faults(read)).toEqual([]);
  expect(read.data?.budget.map(({ allocated, used }) => [allocated, used])).toEqual([
    [7_000_000, 3_000_000],
  ]);
});

test.each([
  [';;Chính thức;;Sơ bộ', 'STT;Nội dung;2022;2023;2024'],
  ['STT;Nội dung;Chính thức;;Sơ bộ', ';;2022;2023;2024'],
  ['STT;Nội dung;2022;2023;2024', ';;Chính thức;Chính thức;Sơ bộ'],
  ['Nguồn;BC', 'STT;Nội dung;2022 (chính thức);Chính thức năm 2023;2024 (sơ bộ)'],
])('how sure figures are may stand above or below their year: %s, %s', (upper, lower) => {
  const read = observed('Mã đơn vị;99', upper, lower, '1;Số trẻ sinh ra trong năm;5;6;7');
  expect(faults(read)).toEqual([]);
  const rows = read.data?.observation ?? [];
  expect(rows.map(({ period, status }) => `${period} ${status ?? ''}`)).toEqual([
    '2022 chính thức',
    '2023 chính thức',
    '2024 sơ bộ',
  ]);
});

describe('measures above the heads', () => {
  const read = (measures: string, head = 'Mã đơn vị;Năm;SO-SINH;TL-DU-2') =>
    observed(`;;${measures}`, head, '04;2024;19;71');

  test.each(['trẻ;%', '(trẻ);(%)', 'người;%'])('that are their own change nothing: %s', (all) => {
    expect(figures(read(all))).toEqual(['04 SO-SINH 2024 19', '04 TL-DU-2 2024 71']);
  });

  test.each(['%;%', 'trẻ;‰', 'nghìn trẻ;%'])('that are not let nothing in: %s', (all) => {
    expect(figures(read(all))).toEqual(['-']);
  });

  test('“%” over a year is still no measure', () => {
    const years = observed('Mã đơn vị;04', ';Số lượng;%', 'Nội dung;2023;2024', 'SO-SINH;19;98');
    expect(figures(years)).toEqual(['-']);
  });
});

describe('the unit of money over what was given and used', () => {
  const spent = (year: string, upper: string, lower: string, given = '190') =>
    paid(
      ...['Mã đơn vị;04', ...(year ? [`Năm;${year}`] : [])],
      ...[`STT;Nội dung;${upper};`, `;;${lower}`, `1;HM-2.5;${given};185,25`],
    );

  test.each([
    ['2024', 'Kinh phí (triệu đồng)', 'Kinh phí giao;Kinh phí sử dụng'],
    ['2024', 'Kinh phí (triệu đồng)', 'Giao;Sử dụng'],
    ['2024', 'Số tiền (ĐVT: triệu đồng)', 'Giao;Sử dụng'],
    ['2024', 'Năm 2024 (triệu đồng)', 'Giao;Sử dụng'],
    ['', 'Năm 2024 (triệu đồng)', 'Giao;Sử dụng'],
    ['2024', '(triệu đồng)', 'Giao;Sử dụng'],
    ['2024', 'ĐVT: triệu đồng', 'Giao;Sử dụng'],
    ['2024', 'Tổng kinh phí (triệu đồng)', 'Giao;Sử dụng'],
    ['2024', 'Kết quả thực hiện (triệu đồng)', 'Giao;Sử dụng'],
    ['2024', 'Kinh phí', 'Giao (triệu đồng);Sử dụng (triệu đồng)'],
  ])('is that of both: %s, %s', (year, upper, lower) => {
    const read = spent(year, upper, lower);
    expect([faults(read), figures(read)]).toEqual([[], ['04 HM-2.5 2024 190000000 185250000']]);
  });

  test.each([
    ['Kinh phí (triệu đồng)', 'Giao (đồng);Sử dụng (đồng)'],
    ['Năm 2024 (triệu đồng)', 'Giao (nghìn đồng);Sử dụng (nghìn đồng)'],
    ['(triệu đồng)', 'Giao (đồng);Sử dụng (đồng)'],
  ])('is asked for where there are two: %s, %s', (upper, lower) => {
    const read = spent('2024', upper, lower);
    expect([read.data, faults(read)]).toEqual([null, ['money-unit-mismatch C4']]);
  });

  test('is no year', () => {
    const other = spent('2023', 'Năm 2024 (triệu đồng)', 'Giao;Sử dụng');
    expect([other.data, faults(other)]).toEqual([null, ['header-clash B3']]);
  });

  test.each([
    '6 tháng đầu năm',
    'Lũy kế đến quý II',
    'Năm trước',
    'Ước cả năm',
    'Kinh phí đề nghị',
    'Ngân sách trung ương',
    'Kế hoạch vốn',
  ])('hides no words before it: %s', (words) => {
    const all = [`${words} (triệu đồng)`, words].flatMap((upper) => [
      faults(spent('2024', upper, 'Giao (triệu đồng);Sử dụng (triệu đồng)')),
      faults(paid('Mã đơn vị;04', 'Năm;2024', 'triệu đồng', ...over(upper))),
    ]);
    expect(all).toEqual([
      ['header-two-rows C4'],
      ['header-two-rows C5'],
      ['header-two-rows C4'],
      ['header-two-rows C5'],
    ]);
  });

  const over = (upper: string) => [`STT;Nội dung;${upper};`, ';;Giao;Sử dụng', '1;HM-2.5;190;180'];

  test('hides no words over a column each', () => {
    const upper = 'Mã đơn vị;Năm;Nội dung;Đề nghị (triệu đồng);Thực tế (triệu đồng)';
    const read = paid(upper, ';;;Giao;Sử dụng', '04;2024;HM-2.5;190;180');
    expect(faults(read)).toEqual(['header-two-rows D2']);
  });

  test.each([
    'Năm 2024 (triệu đồng)',
    'ĐVT: triệu đồng',
    'Chỉ tiêu (triệu đồng)',
    'Kinh phí (đồng)',
  ])('is none of people, nor of words: %s', (upper) => {
    const read = observed(`Mã đơn vị;Năm;${upper};`, ';;DAN-SO;SO-SINH', '04;2024;18240;209');
    expect([read.data, faults(read)]).toEqual([null, ['header-two-rows C2']]);
  });
});

test('measures over heads that are not theirs are told once', () => {
  const read = observed('Mã đơn vị;Năm;%;trẻ', ';;SO-SINH;SO-SINH-2', '04;2024;180;18');
  expect(faults(read)).toEqual(['header-two-rows C2']);
});

test('“Nữ” below “Trong đó” is no part of the rate that stands beside it', () => {
  const rows = ['Mã đơn vị;Năm;Số trẻ sinh ra trong năm;Tỷ suất sinh thô;Trong đó;', ';;;;Nữ;Nam'];
  expect(faults(observed(...rows, '99;2024;26;14,1;12;14'))[0]).toMatch(/^header-two-rows /);
});

test('how sure a period is may stand in its cell as well, unless its row says more', () => {
  const read = observed(
    'Mã đơn vị;Kỳ;SO-SINH;Trạng thái',
    '04;2022 (chính thức);5;',
    '04;2023 (chính thức);6;ước tính',
    '04;2024 (sơ bộ);7;',
    '04;2025;8;',
  );
  const found = read.data?.observation.map(({ status }) => status);
  expect(found).toEqual(['chính thức', 'ước tính', 'sơ bộ', null]);
});
