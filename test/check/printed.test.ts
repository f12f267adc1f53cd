import { describe, expect, test } from 'vitest';
import { faults, observed, words } from '../reader/office.ts';

const printed = (row: string, text: string, head = 'Nguyên văn') =>
  observed(`Mã đơn vị;Chỉ tiêu;Năm;Giá trị;${head}`, `01273;${row};${text}`);

describe('a figure whose printed words tell another of its measure', () => {
  test.each([
    ['SO-SINH;2025;97', 'Trong năm toàn xã có 79 trẻ sinh ra sống'],
    ['SO-SINH;2025;97', '79 trẻ'],
    ['SO-SINH;2025;97', 'Năm 2025 sinh được 79 cháu, theo Sổ số 12'],
    ['SO-SINH;2025;97', 'Số trẻ sinh ra: 1.097 trẻ'],
    ['DAN-SO;2025;9100', 'toàn xã 1.900 người'],
    ['TL-DU-2;2025;85', 'đạt 58%'],
  ])('is an error: %s beside “%s”', (row, text) => {
    expect(faults(printed(row, text))).toContain('number-range D3');
  });

  test.each([
    ['SO-SINH;2025;97', 'Trong năm có 97 trẻ sinh ra sống, năm trước 79 trẻ'],
    ['SO-SINH;2025;97', 'Số trẻ sinh ra: 79'],
    ['SO-SINH;2025;97', 'có 50 trẻ nam và 47 trẻ nữ'],
    ['SO-SINH;2025;97', 'trong đó 12 trẻ sinh tại nhà'],
    ['SO-SINH;2025;97', 'bình quân mỗi năm 95 trẻ'],
    ['SO-SINH;2025;97', 'tăng 5 trẻ so với năm 2024'],
    ['SO-SINH;2025;97', 'Quyết định số 79 về 02 con'],
    ['TL-DU-2;2025;85', 'đạt 85,3%'],
    ['TL-DU-2;2025;85', '34 trên 40, kế hoạch giao 80%'],
  ])('is none where words tell it, more, or none: %s beside “%s”', (row, text) => {
    expect(faults(printed(row, text))).toEqual([]);
  });

  test('is no error beside a note, which may tell another', () => {
    expect(faults(printed('SO-SINH;2025;97', 'có 12 trẻ sinh tại nhà', 'Ghi chú'))).toEqual([]);
  });

  test('is none where years are columns, of which words may tell one', () => {
    const years = 'Mã đơn vị;Chỉ tiêu;2024;2025;Nguyên văn';
    expect(faults(observed(years, '01273;SO-SINH;79;97;năm 2025 có 97 trẻ'))).toEqual([]);
  });

  test('is told with both', () => {
    expect(words(printed('SO-SINH;2025;97', '79 trẻ'))).toContain(
      '“97” không thể là “Số trẻ sinh ra trong năm”: “Nguyên văn” ghi 79.',
    );
  });
});
