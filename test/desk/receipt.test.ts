import { describe, expect, test } from 'vitest';
import { type Receipt, receiptOf, receiptText } from '../../src/desk/receipt.ts';

const receipt: Receipt = {
  version: { site: 'Dân Số Mở', rules: '0123456789abcdef', data: 'fedcba9876543210' },
  day: '2026-11-28',
  result: 'Tệp dùng được, không có lỗi, 1 ô nên xem lại',
  files: [
    { name: 'đào tạo: quý 3.csv', table: 'Đào tạo', sha256: 'a'.repeat(64) },
    { name: 'b.xlsx', table: 'Số liệu', sha256: 'b'.repeat(64) },
  ],
};

test('receiptText(receipt) is a receipt as people read it', () => {
  expect(
    receiptText({ ...receipt, files: receipt.files.slice(1) }),
  ).toBe(`PHIẾU KIỂM TRA TỆP SỐ LIỆU
Trang: Dân Số Mở
Ngày kiểm tra: 28/11/2026
Kết quả: Tệp dùng được, không có lỗi, 1 ô nên xem lại
Phiên bản quy tắc: 0123456789abcdef
Phiên bản số liệu đối chiếu: fedcba9876543210

Tệp: b.xlsx
Bảng: Số liệu
SHA-256: ${'b'.repeat(64)}
`);
});

describe('receiptOf(text)', () => {
  test('reads it back, as a mail program or Notepad saves it too', () => {
    expect(receiptOf(receiptText(receipt))).toEqual(receipt);
    expect(receiptOf(`\ufeff${receiptText(receipt).replaceAll('\n', '\r\n')}`)).toEqual(receipt);
  });

  test.each([
    ['', 'nothing'],
    ['Kính gửi: UBND xã\n', 'a letter'],
    [receiptText({ ...receipt, files: [] }), 'no file'],
    [receiptText(receipt).replace(/a{64}/, 'a'.repeat(63)), 'a checksum that was cut'],
    [receiptText(receipt).replace('28/11/2026', 'hôm qua'), 'no day'],
  ])('takes %j for none: %s', (text) => {
    expect(receiptOf(text)).toBeNull();
  });
});
