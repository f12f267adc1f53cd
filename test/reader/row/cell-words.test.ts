/** What words beside figures claim of them, in tables of money and of targets too, and in columns of groups and places. */
import { describe, expect, test } from 'vitest';
import { faults, observed, office, paid, words } from '../office.ts';

const isRead = (read: ReturnType<typeof observed>) => read.data !== null;

describe('a note beside money', () => {
  const noted = (note: string, cells: string) =>
    faults(
      paid(
        ...['Mã đơn vị;04', 'Mã hạng mục;Năm;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Ghi chú'],
        `HM-2.2;2025;${cells};${note}`,
      ),
    );
  const [given, spent, both] = ['5000000;', ';5000000', '5000000;4000000'];

  test.each([
    ['Giao năm 2026', given],
    ['Dự toán năm 2026', both],
    ['Kinh phí năm 2026', both],
    ['Số giao năm 2024', both],
    ['Dự toán đề nghị', given],
    ['Dự toán chưa duyệt', given],
    ['Số dự kiến', given],
    ['Dự toán', spent],
    ['Giao năm 2025', spent],
    ['Kế hoạch', both],
  ])('is an error where it is of other money: %s beside %s', (note, cells) => {
    expect(noted(note, cells)).toEqual(['words-contradict E4']);
  });

  test.each([
    ['Giao năm 2025', both],
    ['Dự toán', given],
    ['Kế hoạch', given],
    ['Dự toán năm 2025', both],
    ['Chi hết dự toán', spent],
    ['Kinh phí năm 2024 chuyển sang', both],
    ['Chuyển nguồn sang năm 2026', both],
    ['Giao bổ sung tháng 9', given],
    ['Hủy dự toán cuối năm', both],
    ['Đạt 95% dự toán', spent],
    ['Đã trình và được phê duyệt', given],
    ['Số được duyệt tại Quyết định số 12', given],
  ])('is none where it tells of its own: %s beside %s', (note, cells) => {
    expect(noted(note, cells)).toEqual([]);
  });
});

test('money that was asked for does not become preliminary', () => {
  const noted = (note: string, more = '') =>
    paid(
      'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Trạng thái;Ghi chú',
      `04;2025;HM-2.2;35000000;${more || '0;'};${note}`,
    );
  for (const note of ['Mức xã trình, chưa được phê duyệt', 'Chờ HĐND xã phê duyệt'])
    for (const more of ['', ';', '0;sơ bộ']) {
      expect(faults(noted(note, more))).toEqual(['words-contradict G3']);
      expect(words(noted(note, more))).not.toContain('ghi “sơ bộ”');
    }
  expect(words(noted('Chưa được phê duyệt', '35000000;'))).toContain('ghi “sơ bộ”');
  expect(isRead(noted('Chưa được phê duyệt', '35000000;sơ bộ'))).toBe(true);
});

describe('words beside a target', () => {
  const wanted = (words: string, head = 'Ghi chú', time = '2026;2026;chỉ tiêu giao năm') => {
    const heads = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại';
    const text = `${heads};Nguồn;${head}\nMT;04;SO-SINH;128;${time};BC;${words}\n`;
    return office({ 'muc-tieu/a.csv': text });
  };

  test.each([
    ['Số giao năm 2025'],
    ['Năm 2025'],
    ['Kế hoạch năm 2027'],
    ['Ước thực hiện năm 2025'],
    ['Kết quả thực hiện'],
    ['kết quả thực hiện năm 2026'],
    ['Quý I'],
    ['nghìn người'],
    ['Tính theo phần trăm'],
    ['Số của xã Sơn Hải'],
    ['Chỉ tính nữ'],
    ['Số đăng ký, chưa giao'],
    ['Dự kiến'],
    ['Dự thảo'],
  ])('in its note are an error where they are of another one: %s', (note) => {
    expect(faults(wanted(note))).toEqual(['words-contradict I2']);
  });

  test.each([
    ['Số giao năm 2026'],
    ['Kế hoạch'],
    ['Giao đầu năm'],
    ['Bằng năm 2025'],
    ['Kết quả năm 2025: 131'],
    ['Giảm 2 so với năm 2025'],
    ['Đang thực hiện'],
    ['Mục tiêu đến năm 2030 là 120'],
    ['Theo Quyết định số 12/QĐ-UBND năm 2025'],
    ['Chỉ tiêu do UBND thành phố giao'],
    ['Người'],
  ])('are none where they explain it: %s', (note) => {
    expect(isRead(wanted(note))).toBe(true);
  });

  test('are held against its kind and its years', () => {
    const of = (note: string, time: string) => isRead(wanted(note, 'Ghi chú', time));
    expect(of('Dự kiến', '2026;2026;dự kiến')).toBe(true);
    expect(of('Số đăng ký', '2026;2026;đăng ký')).toBe(true);
    expect(of('Năm 2028', '2026;2030;mục tiêu giai đoạn')).toBe(true);
    expect(of('Năm 2031', '2026;2030;mục tiêu giai đoạn')).toBe(false);
  });

  test('may name the column that it stood in, but not one of results, or of another year', () => {
    const placed = (words: string) => isRead(wanted(words, 'Vị trí'));
    expect(placed('Phụ lục 1, cột kế hoạch năm 2026')).toBe(true);
    expect(placed('Mục II, kết quả năm 2025')).toBe(true);
    expect(placed('Phụ lục 1, cột thực hiện')).toBe(false);
    expect(placed('Phụ lục 1, cột kế hoạch năm 2025')).toBe(false);
  });
});

describe('the column that a figure stood in', () => {
  const placed = (place: string, row = 'SO-SINH;2025;200;') => {
    const head = 'Mã đơn vị;04\nMã chỉ tiêu;Năm;Giá trị;Trạng thái;Vị trí';
    return faults(observed(...head.split('\n'), `${row};${place}`));
  };

  test.each([
    ['Phụ lục 2, cột kế hoạch giao năm 2025'],
    ['cột Ước thực hiện'],
    ['Biểu 2, cột 3 (kế hoạch)'],
    ['Biểu 2, cột Thực hiện năm 2024'],
    ['Cột 6 tháng'],
    ['Cột thực hiện so với kế hoạch'],
  ])('is an error where it is of others: %s', (place) => {
    expect(placed(place)).toEqual(['words-contradict E4']);
  });

  test.each([
    ['Biểu 2, cột Thực hiện năm 2025'],
    ['Kế hoạch số 12, mục II'],
    ['Phòng Kế hoạch, cột 3'],
    ['Biểu 02/KH, cột D, dòng 5'],
    ['Mục I, bảng kết quả, cột ghi chú'],
  ])('or no more than where it is: %s', (place) => {
    expect(placed(place)).toEqual([]);
  });

  test('is held against what the row says', () => {
    expect(placed('cột Ước thực hiện', 'SO-SINH;2025;200;ước tính')).toEqual([]);
    expect(placed('cột Lũy kế', 'SO-SINH;9 tháng đầu năm 2025;61;')).toEqual([]);
  });
});

describe('a group', () => {
  const grouped = (group: string) =>
    faults(observed('Mã đơn vị;04', 'Mã chỉ tiêu;Năm;Phân tổ;Giá trị', `SO-SINH;2025;${group};98`));

  test.each([
    ['So với năm 2024 (%)'],
    ['Tăng so với năm trước'],
    ['Đạt kế hoạch'],
    ['Cùng kỳ năm 2024'],
    ['Thực hiện năm 2024'],
    ['Tỷ lệ (%)'],
    ['Lũy kế'],
  ])('that is none, but another figure, is an error: %s', (group) => {
    expect(grouped(group)).toEqual(['words-contradict C4']);
  });

  test.each([['Đợt 1'], ['Khóa 2024'], ['Trên 35 tuổi'], ['Năm thứ nhất']])(
    'may be of any name: %s',
    (group) => {
      expect(grouped(group)).toEqual([]);
    },
  );
});

test.each([
  ['TL-DU-2', '61', 'tính theo phần nghìn', false],
  ['Tỷ lệ phụ nữ sinh đủ hai con', '61', '‰', false],
  ['TL-DU-2', '61', 'Đơn vị tính: người', false],
  ['SO-SINH', '61', 'Đơn vị tính: %', false],
  ['TL-DU-2', '61', 'tính theo phần trăm', true],
  ['CBR', '11,2', 'Đơn vị tính: ‰', true],
  ['SO-SINH', '61', 'người', true],
  ['SO-SINH', '61', 'tăng 2 %', true],
  ['TL-DU-2', '61', 'Tính trên tổng số bà mẹ (người)', true],
  ['TL-DU-2', '61', 'Tính theo số bà mẹ (người)', true],
  ['TL-DU-2', '61', 'Người', true],
  ['TL-DU-2', '61', '(‰)', false],
  ['TL-DU-2', '61', 'ĐVT: người', false],
  ['SO-SINH', '61', 'nghìn', false],
])('a measure beside %s %s that is not its own is an error: %s', (code, value, note, isIn) => {
  const read = observed('Mã đơn vị;04', 'Chỉ tiêu;2025;Ghi chú', `${code};${value};${note}`);
  expect(isRead(read)).toBe(isIn);
});

test.each([['người'], ['Trẻ']])('a group of the name of a measure is one: %s', (group) => {
  const heads = 'Mã chỉ tiêu;Năm;Phân tổ;Giá trị';
  expect(faults(observed('Mã đơn vị;04', heads, `TL-DU-2;2025;${group};61`))).toEqual([]);
});

describe('a number alone in the column of notes', () => {
  const born = (row: string) =>
    observed('Mã đơn vị;Năm;SO-SINH;SO-SINH-2;Ghi chú', `99001;2024;${row}`);

  test('is the last figure of a row that stands a cell too far to the right', () => {
    expect(faults(born(';118;47'))).toEqual(['words-contradict E3']);
    expect(words(born(';118;47'))).toContain(
      'Ô ghi “47” chỉ có một con số, mà một ô số của dòng để trống. ghi mỗi số vào ô của nó',
    );
  });

  test.each([';47;(1)', ';47;1 trẻ sinh đôi', '118;47;1', '-;47;1'])(
    'is a note otherwise: %s',
    (row) => {
      expect(faults(born(row))).not.toContain('words-contradict E3');
    },
  );
});
