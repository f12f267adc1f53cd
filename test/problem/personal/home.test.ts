import { describe, expect, test } from 'vitest';
import { masked, personal } from '../../../src/problem/personal.ts';

describe('a birthday or a house', () => {
  test.each([
    'SN: 20/10/1990',
    'SN 15, tổ 2',
    'sinh 20/10/90',
    'nhà 15 ngõ 4',
    'sinh ngày 12/03/1985',
    'ngày sinh: 12/3/1985',
    'Chị Hoa, sinh năm 1985',
    'Chị Hoa (SN 1985)',
    'Nguyễn Thị Hoa sinh năm 1985',
    '(sinh năm 1985)',
    'sinh ngày 12 tháng 3 năm 1985',
    'NS: 12/03/1985',
    'Sinh năm 1985',
    'sinh 12.3.1985',
    'DOB 12/03/1985',
    'số nhà 12',
    'Số nhà 12, đường Lê Lợi',
    'nhà số 5 tổ 3',
    '12/5 đường Nguyễn Trãi',
    'số 12 ngõ 34 phố Kim Đồng',
    'ngõ 34',
    'SN 12 đường Lê Lợi',
    '12A phố Vườn Cam',
    'hẻm 12/4',
  ])('is found in “%s”', (text) => {
    expect(personal(text)).toMatch(/^(?:ngày sinh|địa chỉ nhà)$/);
    expect(personal(masked(text))).toBeNull();
  });

  test.each([
    'Mức sinh năm 1999 là 2,33',
    'Trẻ sinh ngày 01/4/2024',
    'Tổng số sinh năm 2009',
    'Phụ nữ sinh năm 1985',
    'số trẻ em sinh năm 2004',
    'UBND xã An Sinh ngày 12/03/2025',
    'từ ngày sinh 01/01/2024 đến 31/12/2024',
    'nguồn SN 2021',
    'Số nhà văn hóa 12',
    '12 km đường xã',
    'đường 12 km',
    'Quyết định 520/QĐ-UBND ngày 12/03/2025',
    'ngày 12 tháng 3 năm 2025',
    'tỷ suất sinh 2004',
  ])('is none in “%s”', (text) => {
    expect(personal(text)).toBeNull();
    expect(masked(text)).toBe(text);
  });
});
