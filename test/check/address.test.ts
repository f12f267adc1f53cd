import { describe, expect, test } from 'vitest';
import { found, wordsOf } from '../data-folder.ts';

const units = (...rows: readonly string[]) => ({
  'don-vi.csv': [
    'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến',
    'VN;Việt Nam;quốc gia;;;',
    '99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;VN;;',
    ...rows,
    '',
  ].join('\n'),
});
const indicators = (...rows: readonly string[]) => ({
  'chi-tieu.csv': [
    'Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Định nghĩa',
    'TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;Số con bình quân',
    ...rows,
    '',
  ].join('\n'),
});

describe('two of one address are told, each with the other', () => {
  test('units', () => {
    const both = units('A.1;Xã Một;xã;99;;', 'A-1;Xã Hai;xã;99;;');
    expect(found(both)).toEqual(['address-clash A5']);
    expect(wordsOf(both, 'address-clash')).toEqual([
      '“A-1 (Xã Hai)” và “A.1 (Xã Một)” (dòng 4) cùng một địa chỉ “a-1”.',
    ]);
  });

  test('former units of one code that ended in one year', () => {
    const thrice = units(
      '99001;Xã Một;xã;99;;31/01/2025',
      '99001;Xã Hai;xã;99;01/02/2025;30/06/2025',
      '99001;Xã Ba;xã;99;01/07/2025;',
    );
    expect(wordsOf(thrice, 'address-clash')).toEqual([
      '“99001 (Xã Hai)” và “99001 (Xã Một)” (dòng 4) cùng một địa chỉ “99001-den-2025”.',
    ]);
    const years = units(
      '99001;Xã Một;xã;99;;31/12/2024',
      '99001;Xã Hai;xã;99;01/01/2025;30/06/2025',
      '99001;Xã Ba;xã;99;01/07/2025;',
    );
    expect(found(years)).toEqual([]);
  });

  test('indicators', () => {
    const both = indicators('tfr;Tổng tỷ suất sinh khác;Mức sinh;con;tỷ suất;Khác');
    expect(wordsOf(both, 'address-clash')).toEqual([
      '“tfr (Tổng tỷ suất sinh khác)” và “TFR (Tổng tỷ suất sinh)” (dòng 2) cùng một địa chỉ “tfr”.',
    ]);
  });

  test('themes', () => {
    const both = indicators(
      'A;Số người;Dân số;người;số đếm;Một',
      'B;Số sò;Dàn sò;con;số đếm;Hai',
      'C;Số sò khác;Dàn sò;con;số đếm;Ba',
    );
    expect(wordsOf(both, 'address-clash')).toEqual([
      '“Dàn sò” và “Dân số” (dòng 3) cùng một địa chỉ “dan-so”.',
    ]);
  });
});

describe('so are', () => {
  test('audiences of courses', () => {
    const both = {
      'lop-dao-tao.csv': `Mã lớp;Đối tượng;Tên lớp
TX-1;Tuyến xã;Một
TX-2;Tuyên xá;Hai
TX-3;Tuyến xã;Ba
`,
    };
    expect(wordsOf(both, 'address-clash')).toEqual([
      '“Tuyên xá” và “Tuyến xã” (dòng 2) cùng một địa chỉ “tuyen-xa”.',
    ]);
  });

  test('courses, budget lines and documents', () => {
    const all = {
      'lop-dao-tao.csv': 'Mã lớp;Đối tượng;Tên lớp\nTX.1;Tuyến xã;Một\nTX-1;Tuyến xã;Hai\n',
      'hang-muc.csv': 'Mã hạng mục;Tên hạng mục\nHM-2.5;Đào tạo\nHM-2-5;Tập huấn\n',
      'van-ban.csv': 'Mã văn bản;Cơ quan ban hành;Trích yếu\nBC;UBND;Một\nbc;UBND;Hai\n',
    };
    expect(wordsOf(all, 'address-clash')).toEqual([
      '“HM-2-5 (Tập huấn)” và “HM-2.5 (Đào tạo)” (dòng 2) cùng một địa chỉ “hm-2-5”.',
      '“TX-1 (Hai)” và “TX.1 (Một)” (dòng 2) cùng một địa chỉ “tx-1”.',
      '“bc” và “BC” (dòng 2) cùng một địa chỉ “bc”.',
    ]);
  });
});

describe('a code of which no address can be made', () => {
  test('without a Latin letter or a digit', () => {
    expect(wordsOf(units('***;Xã Một;xã;99;;', '人;Xã Hai;xã;99;;'), 'address-clash')).toEqual([
      '“***” không có chữ cái Latinh hay chữ số nào, nên không đặt được địa chỉ trang.',
      '“人” không có chữ cái Latinh hay chữ số nào, nên không đặt được địa chỉ trang.',
    ]);
  });

  test('longer than a disk can keep; a long name is no fault', () => {
    expect(wordsOf(units(`${'A'.repeat(101)};Xã Một;xã;99;;`), 'address-clash')).toEqual([
      `“${'A'.repeat(101)}” dài quá 100 ký tự, nên không đặt được địa chỉ trang.`,
    ]);
    expect(found(units(`A1;Xã ${'Một '.repeat(70)};xã;99;;`))).toEqual([]);
  });
});
