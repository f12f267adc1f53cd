import { describe, expect, test } from 'vitest';
import { faults, figures, office, paid, trained, words } from '../office.ts';

const levels = (...lines: readonly string[]) =>
  office({ 'muc-tieu/a.csv': ['Nguồn;BC', ...lines, ''].join('\n') });

const CTV = ['Đối tượng;Cộng tác viên', 'Tính đến ngày;31/12/2024'];
const TARGETS = 'Mã mục tiêu;Mã đơn vị;Đến năm;Loại';

describe('columns that are units, or indicators, are told once, to be written in rows', () => {
  test('units of training', () => {
    const heads = 'STT;Lớp;Xã Ví Dụ Một;Phường Ví Dụ Hai;Tổng cộng';
    const read = trained(...CTV, heads, '1;CTV-02;7;6;13');
    expect(faults(read)).toEqual(['column-ignored-figures C4']);
    expect(words(read)).toContain('“Xã Ví Dụ Một”, “Phường Ví Dụ Hai”, “Tổng cộng”');
    expect(words(read)).toContain('ghi vào cột “Đơn vị”');
    expect(words(read)).not.toContain('sửa tiêu đề');
    const rows = ['Xã Ví Dụ Một;CTV-02;7', 'Phường Ví Dụ Hai;CTV-02;6'];
    expect(figures(trained(...CTV, 'Đơn vị;Lớp;Số đã học', ...rows))).toEqual([
      '99001 CTV-02 7 not-reported',
      '99002 CTV-02 6 not-reported',
    ]);
  });

  test('units of money', () => {
    const read = paid(
      'Năm;2024',
      '(đồng)',
      'Nội dung;Xã Ví Dụ Một;01273',
      'HM-2.2;5000000;4500000',
    );
    expect(faults(read)).toEqual(['column-ignored-figures B4']);
    expect(words(read)).toContain('số ghi vào cột “Kinh phí giao” hay “Kinh phí sử dụng”');
  });

  test('indicators of targets, whose head is not to become “Giá trị”', () => {
    const read = levels(
      `${TARGETS};Số trẻ sinh ra trong năm;TFR`,
      'A;99001;2026;chỉ tiêu giao năm;60;2,1',
    );
    expect(faults(read)).toEqual(['column-ignored-figures E2']);
    expect(words(read)).toContain('ghi vào cột “Chỉ tiêu”, số ghi vào cột “Giá trị”');
    const row = 'A;99001;2026;chỉ tiêu giao năm;Số trẻ sinh ra trong năm;60';
    expect(levels(`${TARGETS};Chỉ tiêu;Giá trị`, row).data).not.toBeNull();
  });
});

test('a name of a unit beside the column of units is a column like others', () => {
  const read = trained(...CTV, 'Đơn vị;Lớp;Số đã học;Tỉnh Cao Bằng', '99001;CTV-02;7;x');
  expect(figures(read)).toEqual(['99001 CTV-02 7 not-reported']);
  const other = trained(...CTV, 'Lớp;Số đã học;Xã Không Có', 'CTV-02;7;6');
  expect(words(other)).toContain('Thiếu cột “Mã đơn vị”');
});
