import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, words } from './office.ts';

const years = (...rows: readonly string[]) =>
  observed('Mã đơn vị;99001', 'Nội dung;2022;2023;2024', ...rows);

describe('a row of several figures is never told to say something of one of them in a column of the row', () => {
  test('of a correction', () => {
    const read = years('SO-SINH;31;32;33', 'SO-SINH;31;32;34');
    expect(faults(read)).toContain('conflicting-rows D5');
    expect(words(read)).toContain('để trống ô này, ghi số mới trong một tệp khác mỗi dòng một số');
  });

  test('of a figure that another file has too: it is told at the figure', () => {
    const read = office({
      'so-lieu/a.csv': 'Mã đơn vị;Nội dung;Kỳ;Giá trị;Nguồn\n99001;SO-SINH;2023;32;BC\n',
      'so-lieu/b.csv': 'Mã đơn vị;Nội dung;2022;2023;Nguồn\n99001;SO-SINH;31;32;BC\n',
    });
    expect(faults(read)).toEqual(['duplicate-row D2']);
    expect(words(read)).toContain('không cần sửa; có thể để trống ô này');
  });

  test('of a bound, whose figure is offered as it may stand', () => {
    expect(words(years('SO-SINH;31;32;trên 5.646'))).toContain(
      'để trống ô này, vì dòng có nhiều số; trong một tệp khác mỗi dòng một số, ghi 5646 vào cột',
    );
    const alone = observed('Mã đơn vị;Nội dung;Kỳ;Giá trị', '99001;SO-SINH;2023;trên 5.646');
    expect(words(alone)).toContain('ghi 5646 vào cột “Giá trị” và “>” vào cột “Dấu”.');
  });

  test('of a status that its title or a note says of some', () => {
    const titled = observed(
      'SỐ LIỆU SƠ BỘ NĂM 2024',
      'Mã đơn vị;99001',
      'Nội dung;2023;2024',
      'SO-SINH;31;32',
    );
    expect(words(titled)).toContain(
      'nếu có cả hai, ghi các số sơ bộ ở cột có tiêu đề như “Năm 2024 (sơ bộ)”',
    );
    const noted = observed('Mã đơn vị;Năm;SO-SINH;TFR;Ghi chú', '99001;2023;31;2,1;số sơ bộ');
    expect(words(noted)).toContain('ghi các số sơ bộ trong một tệp khác mỗi dòng một số');
  });
});

test('two columns of one figure may be two years', () => {
  const read = observed('Mã đơn vị;99001', 'Nội dung;Năm;Giá trị;Giá trị', 'SO-SINH;2023;31;32');
  expect(words(read)).toContain('nếu là số của hai năm, ghi năm vào tiêu đề từng cột');
});

describe('a conflict of two groups is mended where its table has a place for them', () => {
  test('a fund', () => {
    const head = 'Mã đơn vị;Năm;Hạng mục;Kinh phí giao (đồng)';
    const read = paid(head, '99;2024;HM-2.2;5000000', '99;2024;HM-2.2;6000000');
    expect(words(read)).toContain('nếu là hai nguồn, ghi nguồn ở cột “Nguồn kinh phí”');
    expect(words(read)).not.toContain('Phân tổ');
  });
});

describe('a total below years', () => {
  const counted = (...rows: readonly string[]) =>
    observed('Mã đơn vị;99001', 'Chỉ tiêu;SO-SINH', 'Năm;Giá trị', '2022;31', '2023;32', ...rows);

  test('is passed over as one', () => {
    const read = counted('Cộng;63');
    expect([figures(read), faults(read)]).toEqual([
      ['99001 SO-SINH 2022 31', '99001 SO-SINH 2023 32'],
      ['total-row A7'],
    ]);
  });

  test('is none where a year has a fault, or a group or a note says so', () => {
    const head = 'Mã đơn vị;Chỉ tiêu;Năm;Phân tổ;Giá trị;Ghi chú';
    expect(faults(observed(head, '99001;SO-SINH;20255;Tổng số;140;'))).toEqual(['year-invalid C3']);
    expect(faults(observed(head, '99001;SO-SINH;;;140;Tổng số'))).toContain('value-required C3');
  });

  test('in other words is told what it may be', () => {
    expect(faults(counted('Bình quân;31,5'))).toContain('year-invalid A7');
    expect(words(counted('Bình quân;31'))).toContain('nếu là dòng cộng, bình quân, xóa dòng này');
  });
});

test('years of money that lack their unit as well are told so at once', () => {
  const read = paid('(đồng)', 'Hạng mục;2023;2024', 'HM-2.2;2500000;0');
  expect(faults(read)).toEqual(['header-missing 3']);
  expect(words(read)).toContain('“Mã đơn vị;…”, “Loại số;…”, loại số là “kinh phí giao”');
});

test('a target that lacks its kind is told which there are', () => {
  const read = office({ 'muc-tieu.csv': 'Mã mục tiêu;Mã đơn vị;Chỉ tiêu;Giá trị\nM;99;TFR;2,1\n' });
  expect(words(read)).toContain('cột “Loại” ghi một trong: chỉ tiêu giao năm, dự kiến,');
});
