import { expect, test } from 'vitest';
import { unbroken } from '../../src/format/unbroken.ts';

/** The text with each space that does not break as an underscore. */
const seen = (text: string) => unbroken(text).replaceAll('\u00a0', '_');

test('a place stays whole with the word for its kind', () => {
  expect(seen('mức của xã Mẫu 07 và thành phố Cao Bằng')).toBe(
    'mức của xã_Mẫu_07 và thành_phố_Cao_Bằng',
  );
  expect(seen('Phường 5, Đặc khu Phú Quốc')).toBe('Phường_5, Đặc_khu_Phú_Quốc');
});

test('a name too long for a phone may leave the word for its kind', () => {
  expect(seen('ở thành phố Hồ Chí Minh')).toBe('ở thành_phố Hồ_Chí_Minh');
});

test('a kind without a name, and a number that is a date or an amount, are no place', () => {
  expect(seen('12 xã, phường; một xã chưa học')).toBe('12 xã, phường; một xã chưa học');
  expect(seen('ở phường 31/12/2025')).toBe('ở phường 31/12/2025');
});

test('a compound stays whole wherever it stands, within a longer word it is none', () => {
  expect(seen('Mức sinh tăng, kinh phí chưa sử dụng')).toBe('Mức_sinh tăng, kinh_phí chưa sử_dụng');
  expect(seen('sức sinh sản, cộng tác viên (số sơ bộ)')).toBe(
    'sức sinh sản, cộng_tác_viên (số_sơ_bộ)',
  );
  expect(seen('mức sinh thay thế, kế hoạch, việc đến hạn')).toBe(
    'mức_sinh thay_thế, kế_hoạch, việc đến_hạn',
  );
});

test('a hyphen within an abbreviation breaks no line, as others may', () => {
  expect(seen('Lưu bảng thành CSV UTF-8, dịch vụ DS-KHHGĐ')).toBe(
    'Lưu bảng thành CSV UTF\u20118, dịch vụ DS\u2011KHHGĐ',
  );
  expect(seen('phụ nữ 15-49 tuổi, BC-2025, UTF-16')).toBe('phụ_nữ 15-49 tuổi, BC-2025, UTF-16');
});

test('what does not break already stays as it is', () => {
  expect(unbroken(unbroken('xã Mẫu 07, mức sinh'))).toBe(unbroken('xã Mẫu 07, mức sinh'));
});
