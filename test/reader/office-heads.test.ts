import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, trained } from './office.ts';

/** The same row under a header in which one head is another. */
const under = (heads: string, at: string, other: string): string =>
  heads
    .split(';')
    .map((each) => (each === at ? other : each))
    .join(';');

describe('heads as offices write them are those of the contract', () => {
  test.each([
    ['Mã đơn vị', ['Mã ĐV', 'Mã xã', 'Xã', 'Tên xã', 'Phường, xã', 'Đơn vị', 'Địa bàn']],
    ['Chỉ tiêu', ['Chỉ số', 'Danh mục chỉ tiêu', 'Nội dung chỉ tiêu', 'Tên chỉ tiêu']],
    ['Năm', ['Kỳ số liệu', 'Năm thực hiện', 'Thời kỳ']],
    ['Giá trị', ['Số liệu', 'Kết quả đạt được', 'Số thực hiện', 'Đạt được', 'Số lượng']],
  ])('of figures: %s', (at, others) => {
    for (const other of others) {
      const header = under('Mã đơn vị;Chỉ tiêu;Năm;Giá trị', at, other);
      expect(figures(observed(header, '99001;SO-SINH;2024;31'))).toEqual(['99001 SO-SINH 2024 31']);
    }
  });

  test.each([
    ['Mã lớp', ['Lớp', 'LỚP', 'Lớp đào tạo', 'Tên lớp đào tạo', 'Lớp học', 'Khóa học']],
    ['Đối tượng', ['Nhóm đối tượng', 'Đối tượng đào tạo', 'Nhóm người học']],
    ['Thuộc diện', ['Số phải học', 'Số người phải học', 'Tổng số thuộc diện']],
    ['Đã học', ['Đã đào tạo', 'Số người đã đào tạo', 'Số đã được đào tạo']],
    ['Đạt %', ['Tỷ lệ', 'Tỷ lệ %', '%', 'Tỷ lệ đạt (%)', 'Tỷ lệ % đạt']],
  ])('of training: %s', (at, others) => {
    for (const other of others) {
      const heads = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Thuộc diện;Đã học;Đạt %';
      const row = '99001;Cộng tác viên;CTV-02;31/12/2024;14;7;50';
      const read = trained(under(heads, at, other), row);
      expect([figures(read), read.data?.training[0]?.eligible]).toEqual([
        ['99001 CTV-02 7 50'],
        14,
      ]);
    }
  });

  test.each([
    ['Hạng mục', ['Nội dung chi', 'Khoản chi', 'Nội dung']],
    ['Năm', ['Năm ngân sách', 'Niên độ', 'Kỳ báo cáo']],
    ['Đơn vị tiền', ['Đơn vị tính', 'ĐVT', 'Đơn vị']],
  ])('of money: %s', (at, others) => {
    for (const other of others) {
      const header = under('Xã, phường;Hạng mục;Năm;Đơn vị tiền;Giao;Sử dụng', at, other);
      const read = paid(header, '99001;HM-2.2;2024;triệu đồng;9;8');
      expect(figures(read)).toEqual(['99001 HM-2.2 2024 9000000 8000000']);
    }
  });

  test.each([
    ['Mã đơn vị', ['Đơn vị', 'Xã, phường', 'Địa phương']],
    ['Chỉ tiêu', ['Tên chỉ tiêu', 'Các chỉ tiêu']],
    ['Giá trị', ['Mức giao', 'Mức phấn đấu', 'Chỉ tiêu giao']],
    ['Loại', ['Loại mục tiêu']],
  ])('of targets: %s', (at, others) => {
    for (const other of others) {
      const header = under('Mã mục tiêu;Mã đơn vị;Chỉ tiêu;Giá trị;Đến năm;Loại;Nguồn', at, other);
      const read = office({ 'muc-tieu.csv': `${header}\nM;99001;SO-SINH;31;2026;dự kiến;BC\n` });
      expect(read.data?.target).toMatchObject([{ unit: '99001', indicator: 'SO-SINH', value: 31 }]);
    }
  });

  test.each([
    ['Mã đơn vị', ['Đơn vị', 'Địa phương']],
    ['Việc', ['Nhiệm vụ', 'Nội dung nhiệm vụ', 'Công việc']],
    ['Cơ quan thực hiện', ['Đơn vị thực hiện', 'Cơ quan chủ trì']],
    ['Thời hạn', ['Thời gian hoàn thành', 'Thời gian thực hiện']],
  ])('of tasks: %s', (at, others) => {
    for (const other of others) {
      const header = under(
        'Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Thời hạn;Nguồn',
        at,
        other,
      );
      const read = office({ 'nhiem-vu.csv': `${header}\nN;99;UBND xã;Rà soát sổ;hằng năm;BC\n` });
      expect(read.data?.task).toMatchObject([{ unit: '99', content: 'Rà soát sổ' }]);
    }
  });
});

test('“Mức”, which is “Mục” without its accents, is no head of a target', () => {
  const header = 'Mã mục tiêu;Mã đơn vị;Chỉ tiêu;Giá trị;Mục;Đến năm;Loại;Nguồn';
  const read = office({ 'muc-tieu.csv': `${header}\nM;99;SO-SINH;31;II;2026;dự kiến;BC\n` });
  expect(read.data?.target).toMatchObject([{ value: 31 }]);
});

test.each([
  ['Số liệu năm 2023', '2023'],
  ['Giá trị năm 2023', '2023'],
  ['Số lượng 2023', '2023'],
  ['Số liệu quý IV/2023', '2023-Q4'],
])('the one figure of a time is what it was then: %s', (head, period) => {
  const read = observed('Mã đơn vị;99001', `Nội dung;${head};Năm 2024`, 'SO-SINH;31;32');
  expect(figures(read)).toEqual([`99001 SO-SINH ${period} 31`, '99001 SO-SINH 2024 32']);
});

test('of a time before there is no saying which', () => {
  const read = observed(
    'Mã đơn vị;99001',
    'Năm;2024',
    'Nội dung;Số liệu;Số liệu kỳ trước',
    'SO-SINH;31;32',
  );
  expect(faults(read)).toEqual(['column-ignored-figures C4']);
});

test('a code under another head is held against the name beside it', () => {
  const read = observed('Mã ĐV;Tên đơn vị;Chỉ tiêu;2024', '99001;Phường Ví Dụ Hai;SO-SINH;31');
  expect(faults(read)).toEqual(['code-name-mismatch B3']);
});

describe('a head of an office takes the place of no other', () => {
  test('a day of writing is no period, and words are no figure', () => {
    const dated = observed('Thời gian;20/01/2026', 'Mã đơn vị;Chỉ tiêu;Giá trị', '99;SO-SINH;31');
    expect(faults(dated)[0]).toBe('header-missing 3');
    const said = observed('Số liệu: chính thức', 'Mã đơn vị;Chỉ tiêu;2024', '99;SO-SINH;31');
    expect(figures(said)).toEqual(['99 SO-SINH 2024 31']);
    const number = observed('Mã đơn vị;Chỉ tiêu;2024;Số hiệu', '99;SO-SINH;31;12A');
    expect(figures(number)).toEqual(['99 SO-SINH 2024 31']);
  });

  test('who wrote down a target, and for what, says nothing of it', () => {
    const header = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Nội dung;Địa bàn;Giá trị;Đến năm;Loại;Nguồn';
    const row = 'M;99;TFR;Nâng mức sinh;Toàn thành phố;2,1;2026;dự kiến;BC';
    const read = office({ 'muc-tieu.csv': `${header}\n${row}\n` });
    expect(read.data?.target).toMatchObject([{ unit: '99', indicator: 'TFR', value: 2.1 }]);
  });

  test('a part of the year that is said above is none of the year', () => {
    const read = paid(
      'Kỳ báo cáo: 6 tháng đầu năm 2024',
      'Mã đơn vị;Năm;Hạng mục;Giao (đồng)',
      '99;2024;HM-2.2;5000000',
    );
    expect(faults(read)).toEqual(['title-contradicts A2']);
  });
});

describe('“Đơn vị” over measures', () => {
  test('is what figures are counted in, beside a column of units', () => {
    for (const unit of ['Mã đơn vị', 'Tên đơn vị', 'Xã, phường'])
      expect(
        figures(observed(`${unit};Nội dung;Đơn vị;2024`, '99001;SO-SINH;nghìn trẻ;0,12')),
      ).toEqual(['99001 SO-SINH 2024 120']);
  });

  test('is held against the catalogue', () => {
    const read = observed('Xã, phường;Nội dung;Đơn vị;2024', '99001;SO-SINH;người;120');
    expect(faults(read)).toEqual(['measure-mismatch C3']);
  });

  test('is none where one cell is a unit', () => {
    const read = observed(
      'Xã, phường;Nội dung;Đơn vị;2024',
      '99001;SO-SINH;trẻ;120',
      '99001;SO-SINH-2;99002;60',
    );
    expect(faults(read)).toEqual(['header-duplicate C2']);
  });
});

test('a course is known by the name that heads its column', () => {
  const courses = 'Mã lớp;Đối tượng;Tên lớp;Tên ngắn\nCTV-02;Cộng tác viên;Tư vấn;Tiền hôn nhân\n';
  const rows =
    'Mã đơn vị;Đối tượng;Lớp;Tính đến ngày;Đã học;Nguồn\n99;Cộng tác viên;Tiền hôn nhân;2024;7;BC\n';
  const read = office({ 'lop-dao-tao.csv': courses, 'dao-tao/a.csv': rows });
  expect(read.data?.training).toMatchObject([{ course: 'CTV-02', trained: 7 }]);
});
