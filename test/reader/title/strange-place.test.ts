/** Words of places that are none of a table's own. */
import { describe, expect, test } from 'vitest';
import { faults, figures, observed, paid, trained } from '../office.ts';

const HEAD = 'Nội dung;2025';
const ABOVE = ['Mã đơn vị;01273', HEAD, 'SO-SINH;210'];

const PLACES = [
  ['TỔNG HỢP TOÀN THÀNH PHỐ'],
  ['CẢ NƯỚC'],
  ['Số liệu toàn tỉnh'],
  ['CÁC XÃ, PHƯỜNG CÒN LẠI'],
  ['KHỐI PHƯỜNG'],
  ['CỤM 2'],
  ['Phần chung'],
  ['Cấp thành phố'],
  ['BÌNH QUÂN CHUNG'],
  ['Bình quân của 12 tổ dân phố'],
];
const UNKNOWN = [['XÃ BÌNH MINH'], ['Biểu của xã Bình Minh'], ['2. Thị trấn Xuân Mai']];

describe('a place that is not the one said above', () => {
  test.each([...PLACES, ...UNKNOWN])('takes no row for that: %s', (place) => {
    const rows = observed(...ABOVE, `${place};`, 'SO-SINH-2;70');
    expect([figures(rows), faults(rows)]).toEqual([['-'], ['block-differs A5']]);
    const table = observed(...ABOVE, '', `${place};`, HEAD, 'SO-SINH-2;70');
    expect(figures(table)).toEqual(['-']);
    expect(faults(table).join()).toMatch(/^(?:block-differs|title-contradicts) A6$/);
  });

  test.each(PLACES)('stands above no table of a commune: %s', (place) => {
    const read = observed(place, ...ABOVE);
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A2']]);
  });

  test('opens no block of courses or of money', () => {
    const courses = trained(
      ...['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025', 'Tên lớp;Số đã học'],
      ...['Bảng kiểm viên uống tránh thai;3', 'XÃ BÌNH MINH;', 'Chăm sóc người cao tuổi;11'],
    );
    expect(faults(courses)).toContain('block-differs A7');
    const money = paid(
      ...['Mã đơn vị;07543', 'Năm;2024', '(đồng)', 'Nội dung;Kinh phí giao'],
      ...['HM-2.5;3000000', 'XÃ BÌNH MINH;', 'HM-2.6;2000000'],
    );
    expect(faults(money).some((each) => each.startsWith('block-differs'))).toBe(true);
  });
});

test('the whole of a unit above others may be all of them, and a letterhead is of any', () => {
  const city = ['Mã đơn vị;040', 'Nội dung;2024', 'SO-SINH;310'];
  const all = (title: string) => figures(observed(title, ...city));
  expect(all('CÁC XÃ, PHƯỜNG CỦA THÀNH PHỐ')).toEqual(['040 SO-SINH 2024 310']);
  expect(all('TOÀN THÀNH PHỐ')).toEqual(['040 SO-SINH 2024 310']);
  expect(all('TỈNH ĐỒNG NAI')).toEqual(['040 SO-SINH 2024 310']);
  expect(all('TOÀN TỈNH')).toEqual(['-']);
});
