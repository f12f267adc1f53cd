import { expect, test } from 'vitest';
import { makerInWords } from '../../src/sentence/maker.ts';

const nobody = { organisation: null, contact: null };
const body = { organisation: 'UBND thành phố Cao Bằng', contact: '0206 000 000' };

test('a site says who publishes it and where to report an error', () => {
  expect(makerInWords(body, 4, false)).toBe(
    'UBND thành phố Cao Bằng công bố trang này, dựng từ các tệp số liệu do cán bộ dân số gửi. Báo sai sót: 0206 000 000.',
  );
});

test('without a publisher or a contact it is a demonstration, and says who typed its figures', () => {
  const half = { ...body, contact: null };
  expect(makerInWords(half, 4, false)).toBe(makerInWords(nobody, 4, false));
  expect(makerInWords(nobody, 4, false)).toBe(
    'Trang trình diễn: chưa có cơ quan nào công bố và chưa có địa chỉ báo sai sót. Số liệu của các địa phương có thật do nhóm làm trang chép tay từ 4 văn bản công khai của cơ quan nhà nước; các cơ quan đó không tham gia làm trang và chưa xác nhận bản chép.',
  );
  expect(makerInWords(nobody, 4, true)).toContain('Số liệu là mô phỏng, do máy sinh ra.');
});
