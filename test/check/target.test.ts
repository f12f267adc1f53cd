import { describe, expect, test } from 'vitest';
import { found, wordsOf } from '../data-folder.ts';
import { faults, office } from '../reader/office.ts';

const target = (row: string) => ({
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Nguồn;Nguyên văn\nM;040;${row}\n`,
});

test.each([
  ['TL-3;>;8;2026;2030;mục tiêu giai đoạn;BC;Trên 8% số trẻ', []],
  ['TL-3;≥;8;2026;2030;mục tiêu giai đoạn;BC;Đến năm 2030 đạt 8%', []],
  ['TL-3;;8;2026;2030;mục tiêu giai đoạn;BC;trên 11 phường, đạt 8%', []],
  ['SO-SINH;≤;250000;2026;2030;mục tiêu giai đoạn;BC;không quá 250 nghìn trẻ', []],
  ['TFR;;;2021;2024;chỉ tiêu giao năm;BC;Đạt chỉ tiêu giao hằng năm', []],
  ['TL-3;≥;8;2026;2030;mục tiêu giai đoạn;BC;Trên 8% số trẻ', ['fields-contradict D2']],
  ['TL-3;≥;8;2026;2030;mục tiêu giai đoạn;BC;Trên 8,5% số trẻ', ['fields-contradict E2']],
  [
    'SO-SINH;≤;250;2026;2030;mục tiêu giai đoạn;BC;không quá 250 nghìn trẻ',
    ['fields-contradict E2'],
  ],
  ['TL-3;≤;8;2026;2030;mục tiêu giai đoạn;BC;từ 8% trở lên', ['fields-contradict D2']],
  ['TL-3;≤;8;2026;2030;mục tiêu giai đoạn;BC;từ 8 trở xuống', []],
  ['TL-3;≤;8;2026;2030;mục tiêu giai đoạn;BC;sinh con thứ 3 trở lên đạt 8%', []],
  ['TL-3;≤;8;2026;2030;mục tiêu giai đoạn;BC;Giảm sinh con thứ 3 trở lên', []],
  ['TFR;;2,1;2026;2030;chỉ tiêu giao năm;BC;', ['fields-contradict H2']],
  ['TL-3;≥;8;2026;2026;chỉ tiêu giao năm;BC;Thực hiện được ít nhất 8% số trẻ', []],
  ['TL-3;>;8;2026;2026;chỉ tiêu giao năm;BC;Đã thực hiện trên 8%', ['fields-contradict E2']],
])('%s', (row, expected) => expect(found(target(row))).toEqual(expected));

describe('the words of a target that is assigned', () => {
  const assigned = (words: string, kind = 'chỉ tiêu giao năm') =>
    found(target(`TL-3;;8;2026;2026;${kind};BC;"${words}"`));

  test.each([
    ['năm 2025 đã thực hiện được 8%', 'fields-contradict E2'],
    ['Năm 2025 thực hiện được 8%', 'fields-contradict E2'],
    ['xã tự đăng ký phấn đấu 8%', 'fields-contradict H2'],
    ['Đăng ký đạt 8%', 'fields-contradict H2'],
  ])('are of no result, and of none that was registered: %s', (words, fault) => {
    expect(assigned(words)).toEqual([fault]);
  });

  test.each([
    ['năm 2025 đã thực hiện được 9%, phấn đấu năm 2026 đạt 8%'],
    ['duy trì mức đã đạt 8%'],
    ['phấn đấu thực hiện được 8%'],
    ['không thấp hơn mức đã thực hiện là 8%'],
    ['giao 8% theo đăng ký của xã'],
    ['chỉ tiêu giao 8% (xã đăng ký 10%)'],
    ['8% trẻ được đăng ký khai sinh'],
    ['trẻ được đăng ký khai sinh đạt 8%'],
  ])('may tell of either beside it: %s', (words) => expect(assigned(words)).toEqual([]));

  test('may be registered where the row says so', () => {
    expect(assigned('xã tự đăng ký phấn đấu 8%', 'đăng ký')).toEqual([]);
  });
});

describe('the words of a target', () => {
  const worded = (words: string, value: string, years = '2026;2026;chỉ tiêu giao năm') =>
    found(target(`TL-3;;${value};${years};BC;"${words}"`));
  const goal = '2026;2030;mục tiêu giai đoạn';

  test.each([
    ['tăng 2% so với năm 2025'],
    ['Tăng thêm 2%'],
    ['Giảm 2 điểm phần trăm so với năm 2025'],
    ['mỗi năm giảm bình quân 2%'],
    ['Năm 2026 tăng ít nhất 2%'],
    ['đạt 3%'],
    ['Năm 2026 đạt 3%'],
    ['Chỉ tiêu 5: đạt mức 3,1'],
    ['Năm 2026 trên 3%'],
    ['Tỷ lệ cặp vợ chồng sinh đủ 3 con: 4'],
    ['giảm xuống 3'],
  ])('print no such level: %s', (words) => {
    expect(worded(words, '2')).toEqual(['fields-contradict E2']);
  });

  test.each([
    ['giảm 2% so với năm 2025, còn 8%'],
    ['giảm còn 8%'],
    ['Giảm từ 9% năm 2025 xuống 8% năm 2026'],
    ['Giảm 2% so với năm 2025'],
    ['Đạt chỉ tiêu thành phố giao'],
    ['Mục II.2, biểu 4: 8%'],
    ['theo Chiến lược Dân số đến năm 2030, năm 2026 là 8%'],
    ['Giai đoạn 2026-2030, mỗi năm 8%'],
    ['giữ 8% như năm 2025'],
    ['năm 2025 là 9%, năm 2026 là 8%'],
    ['8% (năm 2025: 9%)'],
    ['Năm 2025 là 8%'],
    ['từ 9% năm 2025 xuống 8%'],
    ['Năm 2025 đạt 9%, phấn đấu đạt 8%'],
    ['đạt 8% thấp hơn năm 2025'],
    ['giữ mức 8% đã đạt năm 2025'],
  ])('may print it, or none: %s', (words) => {
    expect(worded(words, '8')).toEqual([]);
  });

  test.each([
    ['Mỗi cặp vợ chồng sinh đủ 2 con'],
    ['Vận động phụ nữ sinh ít nhất 2 con'],
    ['Tăng tỷ lệ phụ nữ sinh đủ 2 con'],
    ['Phụ lục 2, chỉ tiêu 3'],
    ['Chỉ tiêu 5: đạt mức sinh thay thế'],
    ['Khoản 2 Điều 3: giảm sinh con thứ 3'],
    ['Chương 4, phần 2'],
    ['Phụ nữ từ 15 tuổi'],
    ['Trẻ dưới 5 tuổi được khám ít nhất 2 lần'],
  ])('print numbers that are no level: %s', (words) => {
    expect(worded(words, '8')).toEqual([]);
  });

  test.each([
    ['đến năm 2030 đạt 8%'],
    ['Đến năm 2030, tỷ lệ còn 8%'],
    ['8% vào năm 2030'],
    ['năm 2026 là 9%, đến năm 2030 còn 8%'],
    ['đến năm 2030'],
  ])('are of another year: %s', (words) => {
    expect(worded(words, '8')).toEqual(['fields-contradict G2']);
  });

  test('are held against all of its years', () => {
    for (const words of ['đến năm 2030 đạt 8%', 'Đến năm 2028 đạt 8%', 'so với năm 2025 còn 8%'])
      expect(worded(words, '8', goal)).toEqual([]);
    expect(worded('đến năm 2035 đạt 8%', '8', goal)).toEqual(['fields-contradict G2']);
  });

  test('may tell of a value that they do not print', () => {
    for (const words of ['giảm 2% so với năm 2025', 'đến năm 2030'])
      expect(worded(words, '')).toEqual([]);
  });
});

test('both places are named', () => {
  expect(
    wordsOf(target('TL-3;≥;8;2026;2030;mục tiêu giai đoạn;BC;Trên 8% số trẻ'), 'fields-contradict'),
  ).toContain('“≥” không khớp với “Nguyên văn”: “Trên 8%”.');
});

describe('a target', () => {
  const head =
    'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Nguồn;Ghi chú';
  const targets = (...rows: readonly string[]) => ({
    'muc-tieu.csv': `${[head, ...rows].join('\n')}\n`,
  });
  const wanted = (id: string, value: string, kind = 'chỉ tiêu giao năm', note = '') =>
    `${id};040;TFR;;;≥;${value};2026;2026;${kind};BC;${note}`;

  test('that a document gives twice is given one value', () => {
    const twice = targets(wanted('A', '2,05'), wanted('B', '2,1'), wanted('C', '2,05'));
    expect(found(twice)).toEqual(['fields-contradict G3']);
    expect(wordsOf(twice, 'fields-contradict')[0]).toContain(
      '“2,1” không khớp với dòng 2: “2,05”.',
    );
  });

  test('of another kind, time, side or part is another', () => {
    expect(
      found(
        targets(
          wanted('A', '2,05'),
          wanted('B', '2,1', 'dự kiến'),
          wanted('C', '2,1', 'chỉ tiêu giao năm', 'vùng cao'),
          'D;040;TFR;;;≤;2,2;2026;2026;chỉ tiêu giao năm;BC;',
          'E;040;TFR;;;≥;2,1;2027;2027;chỉ tiêu giao năm;BC;',
          'F;01273;TFR;;;≥;2,2;2026;2026;chỉ tiêu giao năm;BC;',
        ),
      ),
    ).toEqual([]);
  });

  test('of courses is one of those whose courses they are', () => {
    const trained = (audience: string, code: string) =>
      found(targets(`A;040;;${audience};${code};>;80;2026;2030;mục tiêu giai đoạn;BC;`));
    expect(trained('Tuyến xã', 'TX-2')).toEqual([]);
    expect(trained('tuyến xã', 'TX-2')).toEqual([]);
    expect(trained('Công chức', '')).toEqual([]);
    expect(trained('Tuyến xã và cộng tác viên', 'TX-2|CTV-1')).toEqual([]);
    expect(trained('Cộng tác viên', 'TX-2')).toEqual(['fields-contradict D2']);
    expect(trained('Y tế thôn', 'CTV-1')).toEqual(['fields-contradict D2']);
    // Nobody who wants something of others is held to the courses of these; a slip is one.
    expect(trained('Nhân viên y tế', '')).toEqual([]);
    expect(trained('Công tác viên', '')).toEqual(['unknown-reference D2']);
    expect(trained('Công tác viên', 'CTV-1')).toEqual(['unknown-reference D2']);
  });

  test('of courses is a share of its audience', () => {
    const share = (level: string) =>
      found(targets(`A;040;;Tuyến xã;;≥;${level};2026;2030;mục tiêu giai đoạn;BC;`));
    expect([share('100'), share('100%'), share('')]).toEqual([[], [], []]);
    expect(share('800')).toEqual(['percent-range G2']);
    expect(share('-5')).toEqual(['percent-range G2']);
    expect(found(targets('A;040;SO-SINH;;;≥;800;2026;2030;mục tiêu giai đoạn;BC;'))).toEqual([]);
  });
});

test('by how much a rate is to fall is no level of it', () => {
  const rate = (value: string) =>
    faults(
      office({
        'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn\nA;99;CBR;${value};2026;2026;chỉ tiêu giao năm;BC\n`,
      }),
    );
  expect(rate('14,5')).toEqual([]);
  expect(rate('0,1')).toEqual(['number-range D2']);
});

test('a target of no indicator and no people may be a number of clubs', () => {
  const files = {
    'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Phép so sánh;Giá trị;Đến năm;Loại;Nguyên văn;Nguồn
M;040;≥;250;2030;mục tiêu giai đoạn;250 câu lạc bộ;BC
`,
  };
  expect(found(files)).toEqual([]);
});

test('a level of nothing is none', () => {
  const files = {
    'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Giá trị;Đến năm;Loại;Ghi chú;Nguồn
M;040;250;2030;mục tiêu giai đoạn;số trẻ;BC
`,
  };
  expect(found(files)).toEqual(['value-required 2']);
});

describe('the measure of a target', () => {
  const measured = (item: string, measure: string, value: string) =>
    found({
      'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Đối tượng;Đơn vị tính;Giá trị;Đến năm;Loại;Nguồn
M;040;${item};${measure};${value};2030;dự kiến;BC
`,
    });

  test.each([
    ['SO-SINH;', 'trẻ', '250'],
    ['SO-SINH;', 'nghìn trẻ', '0,25'],
    ['TL-3;', '%', '8'],
    [';Cộng tác viên', '%', '80'],
  ])('is that of what is wanted: %s %s', (item, measure, value) =>
    expect(measured(item, measure, value)).toEqual([]),
  );

  test.each([
    ['SO-SINH;', '%', '10'],
    ['TL-3;', '‰', '8'],
    [';Cộng tác viên', 'người', '80'],
  ])('is told where it is another: %s %s', (item, measure, value) =>
    expect(measured(item, measure, value)).toEqual(['measure-mismatch E2']),
  );
});
