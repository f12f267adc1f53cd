import { describe, expect, test } from 'vitest';
import { masked, personal } from '../../src/problem/personal.ts';

describe('personal(text)', () => {
  test.each([
    ['0912345678', 'số điện thoại'],
    ['Gọi 0912 345 678', 'số điện thoại'],
    ['sđt: 0912.345.678', 'số điện thoại'],
    ['+84 912 345 678', 'số điện thoại'],
    ['(0204) 3852 123', 'số điện thoại'],
    ['02043852123', 'số điện thoại'],
    ['001085012345', 'số định danh cá nhân'],
    ['CCCD 001 085 012 345', 'số định danh cá nhân'],
    ['CMND số 012345678', 'số CMND'],
    ['chứng minh nhân dân 012 345 678', 'số CMND'],
    ['DN4010112345678', 'số thẻ bảo hiểm y tế'],
    ['can.bo@bacninh.gov.vn', 'thư điện tử'],
  ])('finds in “%s” a %s', (text, form) => {
    expect(personal(text)).toBe(form);
    expect(masked(text)).toContain('[đã che]');
    expect(personal(masked(text))).toBeNull();
    expect(masked(text)).not.toMatch(/\d{3}|@/);
  });

  test.each([
    '',
    '749',
    '14.555.200',
    '84.912.345.678 đồng',
    '1.012.345.678',
    '03 03 02 03 03',
    '01/04/2019: 1,8 con',
    'Năm 2023: 42.970.000, sử dụng 14.555.200 đồng',
    'Nghị quyết số 53/2021/NQ-HĐND',
    '5285/UBND-KGVX, 2020-2025',
    '123456789',
    '040;2024;TFR;12345678',
    '@ 5',
  ])('finds nothing in “%s”', (text) => {
    expect(personal(text)).toBeNull();
    expect(masked(text)).toBe(text);
  });
});

test('masked(text) leaves the words around it', () => {
  expect(masked('040;Gọi 0912345678 hoặc a@b.vn;2')).toBe('040;Gọi [đã che] hoặc [đã che];2');
});
