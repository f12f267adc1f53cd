/** What words in a table and below it say of its figures. */
import { describe, expect, test } from 'vitest';
import { workbook } from '../../workbook.ts';
import { faults, figures, observed, office, paid, trained, words } from '../office.ts';

const told = (...rows: readonly string[]) => {
  const read = observed('Mã đơn vị;04', ...rows);
  expect(figures(read)).toEqual(['-']);
  return faults(read);
};

/** Two rows of figures, and words on a row of their own between them. */
const between = (words: string) =>
  observed('Mã đơn vị;04', 'Nội dung;2024;2025', 'SO-SINH;749;760', `${words};`, 'PN-15-49;11;12');

describe('words that say that figures are no results', () => {
  test.each([['Kế hoạch;'], ['II. Kế hoạch;'], ['Ước thực hiện cả năm;'], ['Dự kiến năm 2025:;']])(
    'between rows are an error: %s',
    (words) => {
      expect(told('Nội dung;2025', words, 'SO-SINH;760')).toEqual(['words-contradict A4']);
    },
  );

  test.each([['Nam'], ['2. Nữ'], ['Khu vực thành thị'], ['Thôn Đông'], ['II. Tổ dân phố 3']])(
    'so are parts of the people: %s',
    (group) => {
      expect(told('Nội dung;2024', `${group};`, 'DAN-SO;1980')).toEqual(['block-differs A4']);
    },
  );

  test.each([['Quý I'], ['I. Quý I:'], ['6 tháng đầu năm:'], ['Tháng 6'], ['Lũy kế']])(
    'or of another time than their columns, be it the first of them or a later one: %s',
    (time) => {
      expect(told('Nội dung;2023;2024', `${time};`, 'SO-SINH;74;75')).toEqual([
        'words-contradict A4',
      ]);
      const below = ['Nội dung;2024', 'SO-SINH;749', `${time};`, 'DAN-SO;1980'];
      expect(told(...below)).toEqual(['words-contradict A5']);
      const numbered = ['TT;Giới tính;Nội dung;2024', `I;${time};;`, '1;Nam;SO-SINH;75'];
      expect(told(...numbered)).toEqual(['words-contradict 4']);
    },
  );

  test('or of all of a year are none', () => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2023;2024', 'Cả năm;;', 'SO-SINH;740;749');
    expect(figures(read)).toEqual(['04 SO-SINH 2023 740', '04 SO-SINH 2024 749']);
  });

  test('or planned, where only some of their columns are', () => {
    const rows = ['Nội dung;2024;Kế hoạch năm 2025', 'Kế hoạch năm 2024;;', 'SO-SINH;749;760'];
    expect(told(...rows)).toEqual(['words-contradict A4']);
  });

  test.each([
    ['Đến 30/6/2025'],
    ['Tính đến tháng 9'],
    ['1. Tính đến hết ngày 30/6'],
    ['Năm 2023'],
    ['Dự báo'],
    ['Phấn đấu đến năm 2030'],
    ['Ghi chú: các dòng dưới là số kế hoạch'],
    ['Đơn vị tính: nghìn người'],
    ['II. Dân số (nghìn người)'],
    ['So với cùng kỳ (%)'],
    ['Theo giới tính: Nữ'],
  ])('or counted otherwise, of another year, a comparison, a group: %s', (words) => {
    const read = between(words);
    expect(faults(read)).toEqual([
      expect.stringMatching(/^(?:words-contradict|block-differs) A5$/),
    ]);
  });

  test.each([
    ['Đến 31/12/2025'],
    ['12 tháng'],
    ['Năm 2025'],
    ['Kế hoạch hóa gia đình'],
    ['II. Mục tiêu 1'],
    ['Phòng Kế hoạch – Tài chính'],
    ['Chia theo giới tính'],
    ['Sinh con (con)'],
    ['Đơn vị tính: người'],
  ])('nothing is wrong with a mere name, or with what the table says: %s', (words) => {
    const read = between(words);
    expect(figures(read).slice(2)).toEqual(['04 PN-15-49 2024 11', '04 PN-15-49 2025 12']);
  });

  test('a measure that is said between rows is held against those below it', () => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2025', 'SO-SINH;76', 'ĐVT: %;', 'DAN-SO;1980');
    expect(faults(read)).toEqual(['measure-mismatch A5']);
  });

  test.each([['Đơn vị tính: %;'], ['Đơn vị: người;'], ['Nguồn: Niên giám thống kê năm 2025;']])(
    'below all rows it is a footer: %s',
    (words) => {
      const read = observed('Mã đơn vị;04', 'Nội dung;2025', 'DAN-SO;1980', words);
      expect([figures(read), faults(read)]).toEqual([
        ['04 DAN-SO 2025 1980'],
        ['footer-skipped 5'],
      ]);
    },
  );

  test('a source that no catalogue knows is an error above rows', () => {
    const rows = ['Nội dung;2025', 'DAN-SO;1980', 'Nguồn: Niên giám thống kê;', 'SO-SINH;74'];
    expect(told(...rows)).toEqual(['unknown-reference A5']);
  });

  test('a part of a year over rows that say their year is an error, over those that say a period none', () => {
    const rows = (head: string, part: string) =>
      observed(
        `Mã đơn vị;Chỉ tiêu;${head};Giá trị`,
        '04;SO-SINH;2024;760',
        '6 tháng đầu năm;;;',
        `24;SO-SINH;${part};71`,
      );
    expect(faults(rows('Năm', '2024'))).toEqual(['words-contradict 4']);
    expect(faults(rows('Kỳ', '6 tháng đầu năm 2024'))).toEqual(['group-row 4']);
  });

  test.each([
    ['Đến 30/6/2025'],
    ['6 tháng đầu năm'],
    ['Kế hoạch năm 2026'],
    ['Trong đó nữ'],
    ['Viên chức dân số'],
    ['CTV'],
    ['CTVDS'],
    ['Đội ngũ CTV'],
    ['NVYTTB'],
    ['Y tế thôn'],
    ['BCĐ xã'],
    ['Tuyến huyện'],
    ['Đối với lãnh đạo Trạm Y tế:'],
    ['Dành cho viên chức'],
    ['Đối tượng hộ nghèo'],
  ])('in a table of training they are errors too: %s', (words) => {
    const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    const rows = ['Tên lớp;Tổng số thuộc diện;Số đã học', 'TX-08;3;3', `${words};;`, 'TX-10;3;2'];
    expect(faults(trained(...above, ...rows))).toEqual([
      expect.stringMatching(/^(?:words-contradict|block-differs) A7$/),
    ]);
  });

  test.each([
    ['Đến 31/12/2025'],
    ['Tuyến xã'],
    ['Đối với tuyến xã:'],
    ['Cán bộ dân số tuyến xã'],
    ['Lớp ngắn ngày'],
    ['Cán bộ tổng hợp'],
  ])('but for what is said above it, and for a name: %s', (words) => {
    const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    const rows = ['Tên lớp;Số đã học', 'TX-08;3', `${words};`, 'TX-10;2'];
    expect(figures(trained(...above, ...rows))).toHaveLength(2);
  });

  test('in a table of money another unit, a plan, or the other of its figures is an error', () => {
    const head = 'Hạng mục;Kinh phí giao;Kinh phí sử dụng';
    const spent = (words: string) =>
      paid(
        'Mã đơn vị;04',
        'Năm;2025',
        '(đồng)',
        head,
        'HM-2.2;5000000;3000000',
        `${words};;`,
        'HM-2.5;600000;600000',
      );
    expect(faults(spent('Đơn vị tính: nghìn đồng'))).toEqual([
      'money-unit-mismatch B8',
      'money-unit-mismatch C8',
    ]);
    for (const words of ['Kế hoạch năm 2026', 'Kinh phí giao'])
      expect(faults(spent(words))).toEqual(['words-contradict A7']);
    expect(faults(spent('Đơn vị tính: đồng'))).toEqual([]);
    for (const words of ['Chi thường xuyên', 'Thực hiện kế hoạch'])
      expect(faults(spent(words))).toEqual(['group-row A7']);
    const years = (words: string) =>
      paid(
        'Mã đơn vị;04',
        'Loại số;kinh phí giao',
        '(đồng)',
        'Hạng mục;2024;2025',
        `${words};;`,
        'HM-2.2;5000000;6000000',
      );
    expect(faults(years('Kinh phí đã sử dụng'))).toEqual(['words-contradict A6']);
    expect(faults(years('Kinh phí giao'))).toEqual(['group-row A6']);
  });

  test.each([
    ['Ghi chú: đơn vị tính nghìn người'],
    ['Đơn vị tính là nghìn người'],
    ['* ĐVT: 1000 người'],
    ['Ghi chú: số liệu tính bằng nghìn người.'],
    ['(Số liệu được tính theo đơn vị nghìn người)'],
  ])('below them name another measure: %s', (words) => {
    expect(told('Nội dung;2024', 'DAN-SO;73', words)).toContain('words-contradict 5');
  });

  test.each([
    ['Ghi chú: đơn vị tính triệu đồng', ['-']],
    ['Số liệu tính bằng nghìn đồng', ['-']],
    ['Ghi chú: đơn vị tính đồng', ['04 HM-2.2 2024 5000000 not-reported']],
    ['Ghi chú: tính theo năm ngân sách', ['04 HM-2.2 2024 5000000 not-reported']],
  ])('below money name another unit, or its own: %s', (words, expected) => {
    const rows = ['Mã đơn vị;04', 'Năm;2024', 'Hạng mục;Giao (đồng)', 'Truyền thông;5000000'];
    expect(figures(paid(...rows, words))).toEqual(expected);
  });

  test.each([['Ghi chú'], ['Loại'], ['Tính chất']])('beside them are an error: %s', (head) => {
    const found = told(`Nội dung;2025;${head}`, 'SO-SINH;760;kế hoạch');
    expect(found).toContain('words-contradict C4');
  });

  test.each([
    ['* Số kế hoạch;'],
    ['Ghi chú: số năm 2025 là số ước tính;'],
    ['(1) Chỉ tiêu kế hoạch giao;'],
    ['(1) Số kế hoạch được giao;'],
    ['Ghi chú: năm 2025 là số kế hoạch;'],
    ['Số liệu năm 2025 là ước thực hiện cả năm;'],
    ['(*) Số liệu 9 tháng đầu năm;'],
    ['(*): 6 tháng đầu năm 2025;'],
    ['* Số liệu năm 2025 tính đến 30/9;'],
    ['Lưu ý: Năm 2025 mới tính 10 tháng;'],
    ['(*) Riêng nữ;'],
    ['Đơn vị tính: nghìn người;'],
    ['Đơn vị: nghìn người;'],
  ])('below them are an error that repeats none of them: %s', (words) => {
    expect(told('Nội dung;2025', 'SO-SINH;760', words)).toContain('words-contradict 5');
  });

  test.each([
    ['Ghi chú: số liệu theo Kế hoạch số 743/KH-UBND;'],
    ['Nơi nhận: Phòng Kế hoạch – Tài chính;'],
    ['Kèm theo Báo cáo của Sở Kế hoạch và Đầu tư;'],
    ['Lưu ý: kết quả thực hiện kế hoạch năm 2024;'],
    ['(*) Số liệu tính đến 31/12/2024;'],
    ['(1) Số liệu 12 tháng;'],
    ['Ghi chú: 9 tháng đầu năm có thêm hai trạm báo cáo;'],
    ['* Theo số của Sở Kế hoạch và Đầu tư;'],
  ])('are none of these: %s', (words) => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;760', '', words);
    expect(figures(read)).toEqual(['04 SO-SINH 2024 760']);
  });

  test('are none where the table itself says it', () => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2024;KH 2025', 'SO-SINH;749;760', '', '* KH;;');
    expect(figures(read)).toEqual(['04 SO-SINH 2024 749']);
    const rows = ['Nội dung;2024;Trạng thái;Ghi chú', 'SO-SINH;749;ước tính;ước tính'];
    const note = 'Ghi chú: số năm 2024 là số ước tính;;;';
    expect(figures(observed('Mã đơn vị;04', ...rows, note))).toEqual(['04 SO-SINH 2024 749']);
  });
});

describe('a note below a table on one of its units', () => {
  const below = (note: string, ...more: readonly string[]) => {
    const head = [
      'Mã đơn vị;Chỉ tiêu;Năm;Giá trị',
      '01273;SO-SINH;2025;74',
      '01279;SO-SINH;2025;75',
    ];
    return observed(...head, ...more, '', note);
  };

  test.each([
    ['Ghi chú: phường Thục Phán chưa báo cáo, tạm lấy số liệu năm 2024'],
    ['Phường Thục Phán lấy theo số liệu năm 2024'],
    ['01273 dùng số liệu năm 2024'],
    ['Số liệu phường Thục Phán là số năm 2024'],
    ['Phường Thục Phán, phường Nùng Trí Cao sử dụng số liệu năm 2024'],
    ['Riêng phường Thục Phán là số 9 tháng'],
    ['* Riêng phường Thục Phán là số ước'],
    ['(*) Phường Thục Phán: số sơ bộ'],
    ['Phường Thục Phán chưa có số liệu tháng 12'],
    ['Phường Thục Phán chưa báo cáo, số liệu ước bằng năm 2024'],
    ['Phường Thục Phán chưa nộp báo cáo, lấy bằng năm 2024'],
    ['Ghi chú: phường Thục Phán chưa báo cáo, tạm tính'],
    ['Ghi chú: phường Thục Phán chưa có số liệu tổ dân phố 5 và 6'],
    ['Phường Thục Phán chưa tính khu công nghiệp'],
    ['Phường Thục Phán và 01279 chưa báo cáo, lấy số kế hoạch'],
    ['Riêng phường Thục Phán tạm lấy số năm trước'],
  ])('is told where it is of other figures than its rows: %s', (note) => {
    expect(faults(below(note)).slice(0, 1)).toEqual(['words-contradict 6']);
  });

  test.each([
    ['Phường Thục Phán sáp nhập từ ngày 01/7/2025'],
    ['Phường Thục Phán năm 2024 là 131 trẻ'],
    ['Phường Thục Phán: 74 trẻ, tăng 3 trẻ so với năm 2024'],
    ['Riêng phường Thục Phán đạt chỉ tiêu được giao'],
    ['Phường Thục Phán đã báo cáo đủ 12 tháng'],
    ['Phường Thục Phán: số liệu năm 2025'],
    ['Phường Thục Phán thành lập năm 2024'],
    ['Ghi chú: phường Thục Phán lấy số liệu từ sổ A0'],
    ['Phường Thục Phán mới có 1 cộng tác viên'],
    ['Phường Thục Phán chưa báo cáo'],
    ['Phường Thục Phán chưa có tổ trưởng mới'],
    ['Mức sinh của phường Thục Phán bằng năm 2024'],
  ])('may say what it likes else: %s', (note) => {
    expect(figures(below(note))).toHaveLength(2);
  });

  test('takes no figures of a year that the table has', () => {
    const year = '01279;SO-SINH;2024;73';
    expect(figures(below('01279: số liệu năm 2024', year))).toHaveLength(3);
    expect(figures(below('01273 lấy số liệu năm 2024', year))).toEqual(['-']);
  });

  test.each([
    ['Ghi chú: đây là số kế hoạch giao đầu năm, chưa có số thực hiện'],
    ['Các số trên là chỉ tiêu được giao'],
    ['(*) Chỉ tiêu do UBND thành phố giao'],
    ['Ghi chú: số sơ bộ'],
    ['Số sơ bộ'],
  ])('as one on all figures is: %s', (note) => {
    expect(faults(below(note)).slice(0, 1)).toEqual(['words-contradict 6']);
  });

  test.each([
    ['So với kế hoạch đạt 98 %'],
    ['Năm 2024 là 131 trẻ'],
    ['(*) Đạt chỉ tiêu do UBND thành phố giao'],
    ['Số: 12/BC-UBND'],
    ['Số liệu do trạm y tế phường Thục Phán cung cấp'],
  ])('and no other: %s', (note) => {
    expect(figures(below(note))).toHaveLength(2);
  });
});

describe('a note', () => {
  const noted = (note: string, row = '04;SO-SINH;2024;749;', head = '') =>
    observed(`Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Ghi chú${head}`, `${row}${note}`);

  test.each([
    ['Số 6 tháng'],
    ['Số 9 tháng đầu năm'],
    ['Tính đến 30/9'],
    ['Số liệu quý III'],
    ['mới có 10 tháng'],
    ['ước cả năm'],
    ['Dự kiến cuối năm'],
    ['kế hoạch giao'],
    ['Số dự báo'],
    ['số sơ bộ'],
    ['Tạm tính'],
    ['Nghìn người'],
    ['Đơn vị: nghìn người'],
    ['Chỉ tính nữ'],
    ['Số của thôn Đông'],
    ['Số liệu năm 2023'],
    ['Bình quân một tháng'],
    ['Theo báo cáo của trạm. Số 9 tháng'],
    ['Đã rà soát (số ước tính)'],
    ['số đến 15/11/2024'],
    ['chỉ tiêu giao đầu năm'],
    ['KH giao'],
    ['Ước thực hiện đến 31/12'],
    ['T9/2024'],
    ['Thiếu số tháng 12'],
    ['chưa tính quý IV'],
    ['Chưa thực hiện'],
    ['Chưa được thẩm định'],
    ['số của xã Sơn Hải'],
    ['Thôn Đông chưa báo cáo'],
    ['Không gồm phường Thục Phán'],
  ])('that claims of a figure what its row does not say is an error: %s', (note) => {
    const read = noted(note);
    expect([figures(read), faults(read)]).toEqual([['-'], ['words-contradict E3']]);
  });

  test.each([
    ['9 tháng đầu năm có thêm hai trạm báo cáo'],
    ['6 tháng đầu năm chưa có số liệu'],
    ['Vượt kế hoạch'],
    ['Đạt 98% kế hoạch giao'],
    ['Tăng so với cùng kỳ'],
    ['Tăng do chuyển đến'],
    ['Số liệu cả năm'],
    ['Số liệu năm 2024'],
    ['Tính đến 31/12/2024'],
    ['12 tháng'],
    ['Đơn vị: người'],
    ['Gồm cả nữ'],
    ['Bổ sung trẻ sinh tại cơ sở y tế ngoài địa bàn.'],
    ['Kết quả tổng điều tra. Báo cáo không nêu nguồn'],
    ['Theo Quyết định số 520/QĐ-TTg'],
    ['Trang coi dòng 2 là phần của dòng 1'],
    ['Mục tiêu đến năm 2030 là 2'],
    ['Giảm do chuyển một tổ về phường Thục Phán'],
    ['Chưa có cộng tác viên ở tổ 5'],
    ['Chưa đạt chỉ tiêu'],
  ])('that explains it is none: %s', (note) => {
    expect(figures(noted(note))).toEqual(['04 SO-SINH 2024 749']);
  });

  test.each([
    ['Nguyên văn', 'ước cả năm sinh 749 trẻ', ['words-contradict E3']],
    ['Nguyên văn', 'Phấn đấu năm 2024 có 749 trẻ', ['words-contradict E3']],
    ['Phân tổ', 'Kế hoạch', ['words-contradict E3']],
    ['Phân tổ', '9 tháng', ['words-contradict E3']],
    ['Nguyên văn', 'sinh 749 trẻ, đạt kế hoạch', []],
    ['Nguyên văn', 'Kết quả ước đạt 749', []],
    ['Vị trí', 'Kế hoạch số 12, mục II', []],
    ['Phân tổ', 'Nữ', []],
    ['Người nhập', 'Tổ 7', ['column-ignored E2']],
  ])('so is what stands under “%s”: %s', (head, text, expected) => {
    const rows = [`Mã đơn vị;Chỉ tiêu;Năm;Giá trị;${head}`, `04;SO-SINH;2024;749;${text}`];
    expect(faults(observed(...rows))).toEqual(expected);
  });

  test('is held against its own row', () => {
    const figure = '04 SO-SINH 2024 749';
    const status = (said: string) =>
      figures(noted(`số ước tính;${said}`, '04;SO-SINH;2024;749;', ';Trạng thái'));
    expect(status('ước tính')).toEqual([figure]);
    expect(status('chính thức')).toEqual(['-']);
    expect(figures(noted('6 tháng đầu năm', '04;SO-SINH;6 tháng đầu năm 2024;74;'))).toEqual([
      '04 SO-SINH 2024-H1 74',
    ]);
    expect(figures(noted('Nghìn người;nghìn người', '04;DAN-SO;2024;74;', ';Đơn vị tính'))).toEqual(
      ['04 DAN-SO 2024 74000'],
    );
    expect(figures(noted('Số nữ;Nữ', '04;DAN-SO;2024;74;', ';Phân tổ'))).toEqual([
      '04 DAN-SO 2024 Nữ 74',
    ]);
    const years = ['Mã đơn vị;04', 'Nội dung;2023;2024;Ghi chú', 'SO-SINH;740;749;Số năm 2023'];
    expect(figures(observed(...years))).toHaveLength(2);
  });

  test('of money or courses may say when they were', () => {
    const money = ['Mã đơn vị;04', 'Năm;2025', 'Hạng mục;Kinh phí giao (đồng);Ghi chú'];
    const spent = (note: string) => faults(paid(...money, `HM-2.2;5000000;${note}`));
    expect([spent('nghìn đồng'), spent('Tháng 9'), spent('Đồng'), spent('kế hoạch')]).toEqual([
      ['words-contradict C5'],
      [],
      [],
      [],
    ]);
    const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    const taught = (note: string) =>
      faults(trained(...above, 'Tên lớp;Số đã học;Ghi chú', `TX-08;3;${note}`));
    expect([taught('Quý III/2025'), taught('Số 6 tháng đầu năm')]).toEqual([
      [],
      ['words-contradict C6'],
    ]);
  });
});

describe('the name of a sheet, or of a file', () => {
  const sheet = (name: string, unit = '04') =>
    office({
      'so-lieu/a.xlsx': workbook({
        [name]: {
          rows: [
            ['Mã đơn vị', unit],
            ['Nguồn', 'BC'],
            ['Nội dung', 2025],
            ['SO-SINH', 76],
          ],
        },
      }),
    });

  test.each([
    ['Kế hoạch 2025', '04'],
    ['KH 2025', '04'],
    ['6 tháng 2025', '04'],
    ['Phường Thục Phán', '01279'],
    ['01273-2025', '01279'],
    ['DTTS', '04'],
    ['Dân tộc', '04'],
    ['Hộ nghèo 2025', '04'],
    ['Nhẹ cân', '04'],
    ['Con thứ 3', '04'],
    ['Nam', '04'],
    ['Quý I', '04'],
    ['6T', '04'],
    ['9T2025', '04'],
    ['T12', '04'],
    ['T12-2025', '04'],
    ['Thang 12', '04'],
    ['Quí IV', '04'],
    ['6 th đầu năm', '04'],
    ['H1', '04'],
    ['DK 2025', '04'],
    ['CT giao', '04'],
    ['Thôn 3', '04'],
    ['Bản Một', '04'],
  ])('is a title of its table: %s', (name, unit) => {
    expect(faults(sheet(name, unit))).toEqual(['title-contradicts 3']);
  });

  test.each([
    ...[
      'Biểu 2',
      'Kết quả 2025',
      'Sheet1',
      'Trang tính1',
      'Dân số',
      '2025',
      '04',
      '04-2025',
      'DS-KHHGĐ',
      ...['TX', 'TP', 'Trang 1', 'Tr1', 'CT', 'DK', 'CT dân số', 'Q.12'],
    ],
    ...['Nguyễn Thị Mẫu', 'sửa lần 2', 'gửi Sở Y tế', '12T', 'Cả năm', '31-12-2025'],
    ...['Các thôn', 'Thanh tra', 'Hội nghị', 'Tỉnh Cao Bằng', 'Mẫu 01', 'TH 2025'],
  ])('says nothing: %s', (name) => {
    expect(figures(sheet(name))).toEqual(['04 SO-SINH 2025 76']);
  });

  test('is one where it is no more than a plan and its year: ke-hoach-2025.csv', () => {
    const text = 'Mã đơn vị;04\nNguồn;BC\nNội dung;2025\nSO-SINH;760\n';
    expect(faults(office({ 'so-lieu/ke-hoach-2025.csv': text }))).toEqual(['title-contradicts 3']);
    for (const name of ['bao-cao-9-thang-2025', 'bc_quy_3_2025', 'so-lieu-thang-9-2025'])
      expect(faults(office({ [`so-lieu/${name}.csv`]: text }))).toEqual(['title-contradicts 3']);
    for (const name of [
      'ket-qua-2025',
      'kp-2025',
      'nhap-thang-12-2025',
      ...['T12', 'bc-t12-2025'],
      'sinh-9-2025',
      'ke-hoach-hoa',
    ])
      expect(figures(office({ [`so-lieu/${name}.csv`]: text }))).toEqual(['04 SO-SINH 2025 760']);
    for (const name of ['thuc-hien-ke-hoach-2025', 'thuc-hien-kh', 'QD-1234-2024'])
      expect(figures(office({ [`so-lieu/${name}.csv`]: text }))).toEqual(['04 SO-SINH 2025 760']);
    for (const name of ['bieu-02-2024', 'so-lieu-2025-so-voi-2024', 'phuong-thanh-lap-2024'])
      expect(figures(office({ [`so-lieu/${name}.csv`]: text }))).toEqual(['04 SO-SINH 2025 760']);
    for (const name of ['so-lieu-2024', 'phuong-nam-2024', '2024/so-lieu', 'ke-hoach-2024'])
      expect(faults(office({ [`so-lieu/${name}.csv`]: text }))).toEqual(['title-contradicts 3']);
    const two = text.replace('2025\n', '2024;2025\n').replace('760', '749;760');
    expect(figures(office({ 'so-lieu/so-lieu-2024.csv': two }))).toHaveLength(2);
  });
});

describe('a file or a folder that is no more than a unit or a time', () => {
  const text = 'Mã đơn vị;01273\nNguồn;BC\nNội dung;2025\nSO-SINH;760\n';
  const laid = (path: string) => office({ [`so-lieu/${path}.csv`]: text });

  test.each([
    ['Phường Nùng Trí Cao/a'],
    ['Cao Bằng/UBND phường Nùng Trí Cao'],
    ['01279'],
    ['2024/a'],
    ['Năm 2024'],
    ['9 tháng/a'],
    ['Quý III/a'],
    ['bc-phuong-nung-tri-cao-2025'],
    ['Dự thảo/a'],
    ['Sơ bộ 2025'],
  ])('is a title of its tables: %s', (path) => {
    expect(faults(laid(path))).toEqual(['title-contradicts 3']);
    const name = path.split('/').at(path.startsWith('Cao') ? 1 : 0);
    expect(words(laid(path))).toContain(`“${name}`);
  });

  test.each([
    ['2026/Phường Thục Phán/bao cao nam'],
    ['Tỉnh Cao Bằng/cac xa'],
    ['Tháng 12/a'],
    ['91'],
    ['Nùng Trí Cao gửi lại'],
    ['phuong-thuc-phan-2025'],
    ['lan 2'],
  ])('that may be when or where it was sent says nothing: %s', (path) => {
    expect(figures(laid(path))).toEqual(['01273 SO-SINH 2025 760']);
  });

  test('is one of courses where it is an audience', () => {
    const courses = (audience: string) =>
      [
        ...['Mã đơn vị;07543', 'Nguồn;BC', `Đối tượng;${audience}`, 'Tính đến ngày;31/12/2025'],
        ...['Tên lớp;Số đã học', 'Chăm sóc người cao tuổi;3', ''],
      ].join('\n');
    const read = (audience: string) =>
      faults(office({ 'dao-tao/Cộng tác viên/a.csv': courses(audience) }));
    expect([read('Tuyến xã'), read('Cộng tác viên')]).toEqual([['title-contradicts 5'], []]);
  });

  test.each([
    ['nhu-cau', 'Số đã học;Đăng ký nhu cầu đến năm 2030', '3;2', true],
    ['nhu-cau-2025', 'Số đã học;Đăng ký nhu cầu đến năm 2030', '3;2', true],
    ['nhu-cau-2025', 'Số đã học', '3', false],
    ['ke-hoach-2025', 'Số đã học;Đăng ký nhu cầu đến năm 2030', '3;2', false],
  ])('is of demand where a column is: %s over %s', (name, heads, cells, isIn) => {
    const above = 'Mã đơn vị;07543\nNguồn;BC\nĐối tượng;Tuyến xã\nTính đến ngày;31/12/2025';
    const text = `${above}\nTên lớp;${heads}\nChăm sóc người cao tuổi;${cells}\n`;
    expect(office({ [`dao-tao/${name}.csv`]: text }).data !== null).toBe(isIn);
  });

  test('may hold the money that is given for the next year', () => {
    const money = 'Mã đơn vị;040\nNguồn;BC\nNăm;2025\nNội dung;Giao (đồng)\nHM-2.2;2500000\n';
    const read = office({ 'kinh-phi/2024/giao.csv': money });
    expect(figures(read)).toEqual(['040 HM-2.2 2025 2500000 not-reported']);
  });
});

describe('words below a table that are of all its figures', () => {
  const below = (words: string) => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;749', '', words);
    return [figures(read), faults(read)];
  };

  test.each([
    ['Số liệu chưa bao gồm quý IV.'],
    ['Ghi chú: số liệu chưa bao gồm tổ dân phố 5, 6'],
    ['Ghi chú: Số liệu trên mới tổng hợp được của 8/11 tổ dân phố.'],
    ['Ghi chú: Số liệu tạm tính, chờ xác nhận.'],
    ['Số liệu lấy đến ngày 30/9/2024.'],
    ['Ghi chú: Đây là số liệu năm 2023.'],
    ['Năm 2024: số 9 tháng.'],
    ['Các số trên là số nữ.'],
    ['Ghi chú: cột 2024 là số cam kết.'],
    ['Lưu ý: Số năm 2024 lấy từ 01/01 đến 20/11/2024'],
    ['(1) Cột 2024 là số của phường Thục Phán'],
    ['Ghi chú: không tính phường Thục Phán'],
    ['Chú ý: năm 2024 mới thống kê trẻ nữ'],
    ['Ghi chú: Số trẻ sinh ra là số dự kiến đến hết năm'],
    ['Ghi chú: Số trẻ sinh ra chỉ tính trẻ em gái'],
    ['Ghi chú: Số trẻ sinh ra năm 2024 tính từ 01/7/2024'],
    ['Đây là số liệu của phường Thục Phán.'],
    ['Ghi chú: gồm cả số của phường Thục Phán.'],
    ['Số liệu chưa được Chi cục phê duyệt.'],
    ['Biểu trên là kế hoạch.'],
    ['Nguồn: ước tính của trạm.'],
    ['Đơn vị tính: trẻ/tháng'],
    ['Kỳ: 9 tháng 2024'],
    ['Mã đơn vị: 01279'],
    ['Trạng thái: sơ bộ'],
    ['Giới tính: Nữ'],
    ['Phạm vi: 5/9 thôn'],
    ['Thiếu số tháng 12.'],
    ['(chỉ tính số sinh tại bệnh viện)'],
    ['Chỉ tính người có hộ khẩu thường trú'],
    ['(không tính số sinh tại nhà)'],
    ['Ghi chú: chỉ gồm các ca sinh tại cơ sở y tế'],
    ['(số liệu đã làm tròn)'],
    ['Ghi chú: số liệu đã làm tròn đến hàng trăm'],
    ['Dân số làm tròn'],
  ])('are told: %s', (words) => {
    expect(below(words)).toEqual([['-'], ['words-contradict 6']]);
  });

  test.each([
    ['(*) Không kể trẻ đã chuyển đi'],
    ['Ghi chú: Chỉ tiêu kế hoạch năm 2025 gửi sau.'],
    ['Số liệu do các trạm y tế cung cấp.'],
    ['Ghi chú: số năm 2024 lấy từ 01/01 đến 31/12/2024'],
    ['Lưu ý: năm 2024 tổ chức theo kế hoạch của tỉnh'],
    ['Ghi chú: không tính trẻ sinh tại nơi khác'],
    ['Ghi chú: Số trẻ sinh ra là số trẻ sinh sống theo nơi cư trú của mẹ'],
    ['Ghi chú: Số sự kiện chỉ tính sự kiện do phường tổ chức'],
    ['Số liệu năm 2024 tăng so với năm 2023 do nhập hộ.'],
    ['Số liệu dùng để xây dựng kế hoạch năm 2025.'],
    ['Số liệu của tổ 5 do cộng tác viên mới nhập.'],
    ['Số liệu do phường Thục Phán bàn giao.'],
    ['Nguồn: Bộ phận Kế hoạch - Nghiệp vụ'],
    ['Nơi nhận: UBND phường Thục Phán'],
    ['Đơn vị: 04'],
    ['Kỳ: 2024'],
    ['Trạng thái: chính thức'],
    ['Ghi chú: Kế hoạch năm 2025 xem biểu 3'],
    ['Chỉ tính các sự kiện do phường tổ chức'],
    ['Ghi chú: đã gồm cả số sinh tại bệnh viện tỉnh'],
    ['Do làm tròn số nên tổng có thể chênh lệch'],
    ['Ghi chú: tỷ lệ đã làm tròn'],
    ['Số liệu không làm tròn'],
  ])('say no more: %s', (words) => {
    expect(below(words)[0]).toEqual(['04 SO-SINH 2024 749']);
  });

  const learnt = (note: string) => {
    const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    return trained(...above, 'Tên lớp;Tổng số thuộc diện;Số đã học', 'TX-08;4;3', '', note);
  };

  test.each([
    ['Ghi chú: chưa tính người nghỉ thai sản'],
    ['(Số liệu không kể 2 cộng tác viên mới tuyển)'],
    ['Ghi chú: không tính nhân viên y tế thôn bản'],
    ['Chưa tính các trường hợp nghỉ hưu'],
  ])('are told beside those who learn, of whom some could not: %s', (note) => {
    const read = learnt(note);
    expect(figures(read)).toHaveLength(1);
    expect(faults(read)).toContain('title-differs 8');
    expect(words(read)).toMatch(
      /^Lời dưới bảng nói số liệu chưa đủ \((?:chưa|không) (?:tính|kể)\);/mu,
    );
  });

  test.each([
    ['Ghi chú: chưa tính cộng tác viên thôn Đông'],
    ['Chưa tính người học quý IV'],
    ['Số liệu chưa gồm cán bộ phường Thục Phán'],
    ['Ghi chú: số liệu chưa bao gồm tổ 5'],
  ])('are asked about where these are of a place or a time: %s', (note) => {
    expect(faults(learnt(note))).toContain('words-contradict 8');
  });

  test('rates are always rounded', () => {
    const of = (...rows: readonly string[]) =>
      faults(observed('Mã đơn vị;04', 'Nội dung;2024', ...rows, '', 'Số liệu đã làm tròn'));
    expect(of('TFR;2,05')).toEqual(['footer-skipped 6']);
    expect(of('TFR;2,05', 'SO-SINH;749')).toEqual(['words-contradict 7']);
    const note = 'Ghi chú: Số liệu đã làm tròn đến hai chữ số thập phân';
    const wide = observed('Năm;2024', 'Mã đơn vị;TFR', '04;2,05', '', note);
    expect(figures(wide)).toEqual(['04 TFR 2024 2.05']);
  });

  test('where rows say that their figures are about so many, these are rounded', () => {
    const rows = ['Mã đơn vị;04', 'Chỉ tiêu;Năm;Giá trị;Dấu', 'DAN-SO;2024;18400;khoảng'];
    expect(figures(observed(...rows, '', 'Số liệu đã làm tròn'))).toEqual(['04 DAN-SO 2024 18400']);
    expect(
      words(observed('Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;749', 'Số làm tròn')),
    ).toContain('ghi điều ấy vào cột “Ghi chú” của từng dòng');
  });

  test('where a row says how firm its figures are, these are', () => {
    const rows = ['Mã đơn vị;04', 'Nội dung;2024;Trạng thái', 'SO-SINH;749;sơ bộ'];
    const read = observed(...rows, '', 'Số liệu tạm tính, chờ xác nhận.');
    expect(figures(read)).toEqual(['04 SO-SINH 2024 749']);
  });
});

test.each([
  ['Số chưa được đào tạo', trained, 'Tên lớp;Số đã học', 'TX-08;3'],
  ['Lớp đăng ký mở năm sau', trained, 'Tên lớp;Số đã học', 'TX-08;3'],
  ['Kinh phí chưa sử dụng', paid, 'Nội dung;Kinh phí giao (đồng)', 'HM-2.2;3000000'],
] as const)('a heading of what was not done is over no results: %s', (words, read, head, row) => {
  const said = read === trained ? ['Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'] : ['Năm;2024'];
  const found = read('Mã đơn vị;07543', ...said, head, `${words};`, row);
  expect(faults(found).filter((each) => each.startsWith('words-contradict'))).toHaveLength(1);
});

test('a note that figures are of another year is held against theirs', () => {
  const noted = (note: string) =>
    faults(observed('Mã đơn vị;04', 'Nội dung;2024;Ghi chú', `SO-SINH;749;${note}`));
  expect(noted('Chưa có số, tạm lấy số năm 2023')).toEqual(['words-contradict C4']);
  expect(noted('Ví dụ: dòng này để minh họa')).toEqual(['words-contradict C4']);
  expect(noted('lấy số năm 2024')).toEqual([]);
});

test.each([['Cộng dồn 2021-2025'], ['Lũy kế các năm'], ['Chưa có số tháng 12']])(
  'sums of years and gaps are told above a table: %s',
  (title) => {
    const read = observed(title, 'Mã đơn vị;04', 'Nội dung;2025', 'SO-SINH;760');
    expect(faults(read)[0]).toMatch(/^title-(?:contradicts|differs) A2$/);
  },
);

test('a report to an office between two tables is of no other unit', () => {
  const read = observed(
    ...['Mã đơn vị;99001', 'Nội dung;2024', 'SO-SINH;310', ''],
    ...['Biểu 2. Báo cáo UBND thành phố Ví Dụ', 'Nội dung;2024', 'DAN-SO;9100'],
  );
  expect(figures(read).join()).not.toContain('99 DAN-SO');
});

test.each([['Đăng ký kết hôn'], ['Chưa sử dụng biện pháp tránh thai'], ['XÃ HỘI HÓA']])(
  'a heading that only sounds like another is one: %s',
  (words) => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;749', `${words};`, 'TFR;2,1');
    expect(figures(read)).toEqual(['04 SO-SINH 2024 749', '04 TFR 2024 2.1']);
  },
);

test('a note that nobody has learnt or given anything yet is held against a figure, and explains a zero', () => {
  const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
  const taught = (count: string, note: string) =>
    faults(trained(...above, 'Tên lớp;Số đã học;Ghi chú', `TX-08;${count};${note}`));
  for (const note of [
    'Chưa tổ chức lớp',
    'Đã đăng ký, sẽ học năm 2026',
    'đã cử đi, chưa học',
    'mới đăng ký, chưa học',
  ]) {
    expect(taught('3', note)).toEqual(['words-contradict C6']);
    expect(taught('0', note)).toEqual([]);
  }
  for (const note of ['Còn 3 người chưa học', 'Đã học xong', 'Đăng ký thêm 5 người'])
    expect(taught('3', note)).toEqual([]);
  const asked = 'Tên lớp;Số đã học;Đăng ký nhu cầu đến năm 2030;Ghi chú';
  expect(faults(trained(...above, asked, 'TX-08;3;1;Đăng ký học năm 2026'))).toEqual([]);
  const money = ['Mã đơn vị;04', 'Năm;2025', 'Hạng mục;Kinh phí giao (đồng);Ghi chú'];
  const given = (note: string) => faults(paid(...money, `HM-2.2;5000000;${note}`));
  expect(given('Kinh phí đề nghị, chưa được giao')).toEqual(['words-contradict C5']);
  for (const note of ['Chưa chi', 'Chưa thực hiện', 'Chi cho lớp tập huấn'])
    expect(given(note)).toEqual([]);
});

test.each([['2. Số giảm trong năm'], ['Số tăng thêm'], ['Nghỉ việc trong năm']])(
  'a heading of what came and went is over no results: %s',
  (words) => {
    const read = observed('Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;749', `${words};`, 'DAN-SO;3');
    expect(faults(read)).toContain('words-contradict A5');
  },
);

test.each([
  ['Phạm vi: 5/9 thôn'],
  ['Thôn: Đông'],
  ['Thôn;Đông'],
  ['Trường: THPT Ví Dụ'],
  ['Đối tượng: Hộ nghèo'],
  ['Đến ngày: 30/9/2025'],
  ['Đăng ký 2025'],
])('what is said above a table narrows whose figures these are: %s', (said) => {
  const read = observed(said, 'Mã đơn vị;04', 'Nội dung;2025', 'SO-SINH;760');
  expect(faults(read)).toEqual([expect.stringMatching(/^title-contradicts A2$/)]);
});

test.each([
  ['Người lập: Trần Thị Mẫu'],
  ['Địa chỉ: Tổ 5'],
  ['Ngày lập;10/01/2026'],
  ['Đối tượng: Người dân'],
  ['Phạm vi: 9/9 thôn'],
  ['Căn cứ: Quyết định số 520/QĐ-TTg'],
])('or nothing of them: %s', (said) => {
  const read = observed(said, 'Mã đơn vị;04', 'Nội dung;2025', 'SO-SINH;760');
  expect(figures(read)).toEqual(['04 SO-SINH 2025 760']);
});

describe('a note below a table is no row of it', () => {
  const HEAD = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Đến năm;Loại;Nguồn';
  const targets = (...rows: readonly string[]) => {
    const lines = [HEAD, 'M1;04;TFR;2,1;2026;chỉ tiêu giao năm;BC', ...rows];
    return faults(office({ 'muc-tieu/a.csv': lines.join('\n') }));
  };
  const NOTE = 'Ghi chú: số giao theo Kế hoạch 210/KH-UBND';

  test.each([
    [';;;;;;', `${NOTE};;;;;;`],
    ['', NOTE],
    ['', '* Mức giao cho toàn tỉnh'],
    ['', 'Ghi chú;số giao theo Kế hoạch 210'],
  ])('though it stands where codes do: %s%s', (...rows) => {
    expect(targets(...rows)).toEqual(['footer-skipped 4']);
  });

  test('without a blank row too, and below codes that a catalogue has', () => {
    expect(targets(NOTE)).toEqual(['footer-skipped 3']);
    const rows = ['Mã đơn vị;Nội dung;Năm;Giá trị', '04;SO-SINH;2024;749', `${NOTE};;;`];
    expect(figures(observed(...rows))).toHaveLength(1);
  });

  test.each([[['', 'M2;;;;;;']], [['', 'M 2;04;TFR;;;;']]])(
    'and a row that lacks cells is one: %j',
    (rows) => expect(targets(...rows)).toContain('value-required E4'),
  );
});

describe('a line below a table', () => {
  const below = (line: string, head = '2023;2025') =>
    observed('Mã đơn vị;04', `Nội dung;${head}`, 'SO-SINH;749;760', line);
  const learnt = (line: string) => {
    const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    return trained(...above, 'Tên lớp;Số đã học', 'Bảng kiểm viên uống tránh thai;3', line);
  };
  const given = (line: string) =>
    paid('Mã đơn vị;04', 'Năm;2025', 'Mã hạng mục;Kinh phí giao (đồng)', 'HM-2.5;9000000', line);
  const isRead = (read: ReturnType<typeof observed>) => figures(read)[0] !== '-';

  test('may say that figures are preliminary where a column says it too', () => {
    const line = '(*) Số liệu sơ bộ do Sở Y tế tổng hợp';
    expect(isRead(below(line, '2023;2025 (sơ bộ)'))).toBe(true);
    expect(isRead(below(line))).toBe(false);
  });

  test('may count who has learnt since another year, but not who is still learning', () => {
    expect(isRead(learnt('Số liệu lũy kế từ năm 2021'))).toBe(true);
    expect(isRead(learnt('Số liệu năm 2021'))).toBe(false);
    expect(isRead(learnt('Ghi chú: số đang theo học, chưa hoàn thành khóa học'))).toBe(false);
  });

  test('is of money that nobody has given yet', () => {
    expect(isRead(given('Ghi chú: số giao là dự toán đề nghị, chưa được phê duyệt'))).toBe(false);
    expect(isRead(given('Ghi chú: đã được phê duyệt'))).toBe(true);
  });
});

describe('a unit of money where no figure is money', () => {
  const head = ['Mã đơn vị;99001', 'Chỉ tiêu;Năm 2025'];
  const read = (...below: readonly string[]) => observed(...head, 'SO-SINH;12', ...below);

  test.each([
    [['', 'Kinh phí (triệu đồng)', 'Nội dung;Năm 2025', 'PN-15-49;300'], 'title-contradicts A6'],
    [['Kinh phí, nghìn đồng', 'Chỉ tiêu;Năm 2025', 'PN-15-49;300'], 'title-contradicts A5'],
    [['II. Kinh phí (triệu đồng)', 'PN-15-49;300'], 'words-contradict A5'],
  ])('between rows is an error: %j', (below, fault) => {
    expect(faults(read(...below))).toContain(fault);
  });

  test('above the table is one, or a measure that its figures do not have', () => {
    expect(faults(observed('KINH PHÍ NĂM 2025 (triệu đồng)', ...head, 'SO-SINH;12'))).toEqual([
      'title-contradicts A2',
    ]);
    const counted = observed('ĐVT: triệu đồng', ...head, 'SO-SINH;12');
    expect(faults(counted)).toEqual(['measure-mismatch A2']);
    expect(words(counted)).toContain('bỏ số ấy hoặc thay bằng số tính theo “trẻ”');
  });

  test.each(['KẾT QUẢ CÔNG TÁC DÂN SỐ XÃ HỢP ĐỒNG', 'đ) Số liệu năm 2025', 'd) Kết quả (đ)'])(
    'is no word that ends like one: %s',
    (title) => {
      expect(faults(observed(title, ...head, 'SO-SINH;12'))).toEqual([]);
    },
  );
});
