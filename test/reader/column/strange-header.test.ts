/** Heads that are not known: what is offered in their place, and what is published when it is written. */
import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, trained, words } from '../office.ts';

/** The heads that are offered, in their order. */
const offered = (told: string): string[] =>
  [...told.matchAll(/(?:sửa tiêu đề thành|ghi tiêu đề|, ghi) “([^”]+)”/g)].map(
    ([, head = '']) => head,
  );

describe('a year of two digits, or with letters for some', () => {
  test.each([
    ['Năm 24', 'Năm 2024', '04 SO-SINH 2024 7'],
    ['TH 24', 'TH 2024', '04 SO-SINH 2024 7'],
    ['2O24', '2024', '04 SO-SINH 2024 7'],
    ['Năm 202l', 'Năm 2021', '04 SO-SINH 2021 7'],
    ['Quý I/24', 'Quý I/2024', '04 SO-SINH 2024-Q1 7'],
    ['6 tháng đầu năm 24', '6 tháng đầu năm 2024', '04 SO-SINH 2024-H1 7'],
  ])('at the head “%s” is offered in full', (head, full, figure) => {
    const read = (head: string) => observed('Mã đơn vị;04', `Nội dung;${head}`, 'SO-SINH;7');
    const asked = read(head);
    expect([figures(asked), faults(asked), offered(words(asked))]).toEqual([
      ['-'],
      ['header-unknown B3'],
      [full],
    ]);
    expect(figures(read(full))).toEqual([figure]);
  });

  test('of money, and in the column of the year', () => {
    const money = paid('Mã đơn vị;04', '(đồng)', 'Nội dung;Kinh phí giao năm 24', 'HM-2.5;700000');
    expect(offered(words(money))).toEqual(['Kinh phí giao năm 2024']);
    const cell = (year: string) =>
      observed('Mã đơn vị;04', 'Nội dung;Năm;Giá trị', `TFR;${year};2`);
    expect(cell('Năm 24').problems.map(({ fix }) => fix)).toEqual(['Năm 2024']);
    expect(figures(cell('Năm 2024'))).toEqual(['04 TFR 2024 2']);
  });

  test.each(['Phường 12', 'Nhóm 20-24', 'Tháng 12', 'Lớp 24', 'Năm 98', 'Biểu 24'])(
    'is not seen in “%s”',
    (head) => {
      const read = observed('Mã đơn vị;04', `Nội dung;2024;${head}`, 'SO-SINH;7;8');
      expect(words(read)).not.toContain('Có phải là');
    },
  );
});

describe('months since January that are no period', () => {
  test.each([
    ['Kỳ;Tháng 10/2025', 'Nội dung;Trong tháng;Lũy kế từ đầu năm', 'C4'],
    ['Kỳ;Tháng 10/2025', 'Nội dung;Trong tháng;10 tháng đầu năm 2025', 'C4'],
    ['Kỳ;Tháng 10/2025', 'Nội dung;Trong tháng;Lũy kế 10 tháng', 'C4'],
    ['ĐVT: trẻ', 'Nội dung;2024;Thực hiện 10 tháng năm 2025', 'C4'],
  ])('are told as such: %s, %s', (above, head, place) => {
    const read = observed('Mã đơn vị;04', above, head, 'SO-SINH;12;103');
    expect([figures(read), faults(read)]).toEqual([['-'], [`column-ignored-figures ${place}`]]);
    expect(words(read)).toContain(
      'là số của 10 tháng đầu năm, không có kỳ ấy. xóa cột này: chỉ có tháng, quý, 6 tháng, 9 tháng và năm.',
    );
  });

  test('but nine are one, and obeyed the rest goes in', () => {
    const read = (month: string, head: string, row: string) =>
      observed('Mã đơn vị;04', `Kỳ;Tháng ${month}/2025`, head, row);
    const nine = read('9', 'Nội dung;Trong tháng;Lũy kế từ đầu năm', 'SO-SINH;12;103');
    expect(figures(nine)).toEqual(['04 SO-SINH 2025-M09 12', '04 SO-SINH 2025-9M 103']);
    const obeyed = read('10', 'Nội dung;Trong tháng', 'SO-SINH;12');
    expect(figures(obeyed)).toEqual(['04 SO-SINH 2025-M10 12']);
  });
});

test.each([
  ['chính thức', '2025 (sơ bộ)', ['said-twice C4']],
  ['ước tính', '2025 (chính thức)', ['said-twice C4']],
  ['chính thức', '2025 (chính thức)', []],
  ['chính thức', 'Ước thực hiện năm 2025', ['said-twice C4']],
  ['sơ bộ', '2025 (sơ bộ)', []],
])('a status said above and another at the head of a column: %s, %s', (status, head, expected) => {
  const above = ['Mã đơn vị;04', `Trạng thái;${status}`];
  expect(faults(observed(...above, `Nội dung;2024;${head}`, 'SO-SINH;120;121'))).toEqual(expected);
});

describe('a year beside words that make it more than a year', () => {
  test.each(['Thực hiện 2025 (ước)', '2025 (tạm tính)'])('an estimate stays one: %s', (head) => {
    const read = (of: string) => observed('Mã đơn vị;04', `Nội dung;2024;${of}`, 'SO-SINH;120;121');
    const [estimate = '', early = '', result = '', plan = ''] = offered(words(read(head)));
    expect([estimate, early, result, plan]).toEqual([
      'Ước thực hiện năm 2025',
      'Năm 2025 (sơ bộ)',
      'Năm 2025',
      'Kế hoạch năm 2025',
    ]);
    expect(read(estimate).data?.observation.map(({ status }) => status)).toEqual([
      null,
      'ước tính',
    ]);
    expect(read(early).data?.observation.map(({ status }) => status)).toEqual([null, 'sơ bộ']);
    expect(offered(words(read('Đăng ký 2025')))).toEqual(['Năm 2025', 'Kế hoạch năm 2025']);
  });

  test.each(['Mục tiêu đến năm 2030', 'Phấn đấu đến 2030', 'Chỉ tiêu đến hết năm 2030'])(
    'a goal is no plan of its year: %s',
    (head) => {
      const read = observed('Mã đơn vị;04', `Nội dung;2025;${head}`, 'TFR;2,02;2,1');
      expect(faults(read)).toEqual(['column-ignored-figures C3']);
      expect([offered(words(read)), words(read)]).toEqual([
        [],
        expect.stringContaining('ghi vào bảng “Mục tiêu” (thư mục muc-tieu), rồi xóa cột.'),
      ]);
    },
  );
});

test('a head with another year than a known one is no slip of that', () => {
  const read = trained(
    ...['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'],
    ...['Tên lớp;Số đã học;Đăng ký nhu cầu đến năm 2026', 'TX-08;3;1'],
  );
  expect(faults(read)).toEqual(['column-ignored-figures C5']);
});

test('a year is no more lost beside targets than beside figures', () => {
  const head = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn;Thực hiện 2025';
  const row = 'M1;04;SO-SINH;120;2025;2025;chỉ tiêu giao năm;BC;115';
  expect(faults(office({ 'muc-tieu.csv': `${head}\n${row}\n` }))).toContain(
    'column-ignored-figures I1',
  );
});

describe('a head up to the end of a month', () => {
  const read = (head: string) => observed('Mã đơn vị;04', `Nội dung;2024;${head}`, 'SO-SINH;9;7');

  test.each([
    ['Đến tháng 3 năm 2025', 'Quý I/2025', '2025-Q1'],
    ['Đến tháng 6 năm 2025', '6 tháng đầu năm 2025', '2025-H1'],
    ['Tính đến hết tháng 9/2025', '9 tháng đầu năm 2025', '2025-9M'],
  ])('that ends a period is offered it, and no year: %s', (head, part, period) => {
    expect(faults(read(head))).toEqual(['column-ignored-figures C3']);
    expect(offered(words(read(head)))).toEqual([part]);
    expect(figures(read(part))).toContain(`04 SO-SINH ${period} 7`);
  });

  test.each(['Đến tháng 12 năm 2025', 'Ước đến tháng 6 năm 2025'])('is else a year’s: %s', (head) =>
    expect(words(read(head))).toContain('“Năm 2025”'),
  );
});
