import { expect, test } from 'vitest';
import { isSignature, mayNamePerson } from '../../../src/reader/cell/signature.ts';
import { faults, observed } from '../office.ts';

test.each([
  'Người lập biểu',
  'THỦ TRƯỞNG ĐƠN VỊ',
  'KT. GIÁM ĐỐC',
  'TM. ỦY BAN NHÂN DÂN',
  'Phó Chủ tịch',
  '(Ký, ghi rõ họ tên)',
  'Nơi nhận: Sở Y tế',
  'Cao Bằng, ngày 5 tháng 1 năm 2025',
  'Ngày … tháng … năm 2025',
])('“%s” is of a signature block', (cell) => {
  expect(isSignature(['', cell, ''])).toBe(true);
  expect(isSignature([cell.normalize('NFD')])).toBe(true);
});

test.each([
  '',
  'Lãnh đạo Trạm Y tế',
  'Số người ký cam kết',
  'Tính đến ngày 31 tháng 12 năm 2024',
  'Các chỉ tiêu về mức sinh',
])('“%s” is of none', (cell) => {
  expect(isSignature([cell])).toBe(false);
});

test.each(['Nguyễn Văn C', 'NGUYỄN THỊ B', 'BS. Trần D', 'Đồng chí Lê Văn A', '1. Nông Thị Ê'])(
  '“%s” may name a person',
  (words) => {
    expect(mayNamePerson(words)).toBe(true);
  },
);

test.each(['I. Mức sinh', 'II Các chỉ tiêu', 'Xã Đông Anh', 'Tuyến xã', 'A. Dân số và phát triển'])(
  '“%s” names none',
  (words) => {
    expect(mayNamePerson(words)).toBe(false);
  },
);

test('words of a signature in place of the figure of a row that says what it is of end no table', () => {
  const head = 'Mã đơn vị;Năm;Chỉ tiêu;Giá trị';
  const rows = ['99;2023;SO-SINH;31', '99;2024;SO-SINH;(ký tên)'];
  expect(faults(observed(head, ...rows, '', ';Người lập biểu', '32'))).toContain(
    'number-invalid D4',
  );
  const signed = [
    '99;2023;SO-SINH;31',
    'Trạm Y tế;;;Thủ trưởng đơn vị',
    '(ký tên);;;(ký, đóng dấu)',
  ];
  expect(faults(observed(head, ...signed))).toEqual(['footer-skipped 4']);
});
