import { describe, expect, test } from 'vitest';
import { masked, personal } from '../../../src/problem/personal.ts';

describe('a number given to one person', () => {
  test.each([
    'số sổ bảo hiểm: 0123456789',
    'chuyển khoản vào TK 19031234567890',
    'TK Agribank 8200205123456',
    'CMND 0123 45678',
    '001085012345',
    'CCCD 001 085 012 345',
    'CCCD: 001.085.012.345',
    'CCCD 001-085-012-345',
    '0010 8501 2345',
    'căn cước công dân số 001085012345',
    'Số định danh: 001085012345',
    'CCCD0010 85012345',
    '００１０８５０１２３４５',
    'CMND số 012345678',
    'CMND: 012 345 678',
    'chứng minh nhân dân 012 345 678',
    'CMT 012345678',
    'CMTND: 012.345.678',
    'chứng minh thư 123456789',
    'DN4010112345678',
    'DN 4 01 01 12345678',
    'dn4010112345678',
    'BHYT: DN-4-01-01-123-45678',
    'BHYT 0123456789',
    'Mã thẻ BHYT: 7912345678',
    'BHXH 7912345678',
    'Sổ BHXH số 79 1234 5678',
    'mã số BHXH: 0121234567',
    'bảo hiểm xã hội số 0121234567',
    'STK 8200205123456',
    'STK: 0011004123456 Vietcombank',
    'Số tài khoản Agribank 8200 205 123 456',
    'số TK: 123456789',
    'tài khoản 8200205123456 tại Agribank',
    'hộ chiếu B1234567',
    'Hộ chiếu số C12345678',
    'passport: B1234567',
    'B1234567',
  ])('is found in “%s”', (text) => {
    expect(personal(text)).toMatch(
      /^số (?:định danh cá nhân|CMND|thẻ bảo hiểm y tế|bảo hiểm|tài khoản|hộ chiếu)$/,
    );
    expect(personal(masked(text))).toBeNull();
  });

  test.each([
    '123456789',
    '001.085.012',
    'kinh phí 1 234 567 890 123',
    'chi BHYT 1.234.567.890 đồng',
    'BHYT 1234567890 đồng',
    'số người có thẻ BHYT: 61.234',
    'STK năm 2024',
    'TK 2021-2025',
    'tài khoản 1121',
    'TB 2024 123456789',
    'KH-2024-001',
    'P2024001',
    'B12',
    'QĐ 1848/QĐ-TTg ngày 19/11/2020',
    'Mục II.4.3 2020 1312626',
    '054 206.494.627 đồng',
  ])('is none in “%s”', (text) => {
    expect(personal(text)).toBeNull();
    expect(masked(text)).toBe(text);
  });
});
