import { expect, test } from 'vitest';
import { found, wordsOf } from '../data-folder.ts';

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
  ['TFR;;2,1;2026;2030;chỉ tiêu giao năm;BC;', ['fields-contradict H2']],
])('%s', (row, expected) => expect(found(target(row))).toEqual(expected));

test('both places are named', () => {
  expect(
    wordsOf(target('TL-3;≥;8;2026;2030;mục tiêu giai đoạn;BC;Trên 8% số trẻ'), 'fields-contradict'),
  ).toContain('“≥” không khớp với “Nguyên văn”: “Trên 8”.');
});
