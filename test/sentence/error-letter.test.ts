import { expect, test } from 'vitest';
import { site } from '../../src/dataset/site.ts';
import { errorLetter } from '../../src/sentence/error-letter.ts';

const of = (contact: string | null) =>
  site.parse({ title: 'Thử', roots: ['99'], licence: 'Được dùng lại.', contact });
const SHOWN = {
  name: 'Số trẻ sinh ra, Xã Một & Hai',
  span: '2020–2025',
  address: 'https://example.vn/don-vi/99001.html#sinh-99001',
};

test('the letter says what is shown, of when and where, and asks for two things', () => {
  const letter = new URL(errorLetter(of('danso@example.vn'), SHOWN) ?? '');
  expect(letter.pathname).toBe('danso@example.vn');
  expect(letter.searchParams.get('subject')).toBe(
    'Báo sai số liệu: Số trẻ sinh ra, Xã Một & Hai, 2020–2025',
  );
  expect(letter.searchParams.get('body')?.split('\r\n')).toEqual([
    'Địa chỉ trang: https://example.vn/don-vi/99001.html#sinh-99001',
    'Số trên trang: ',
    'Số đúng, văn bản nguồn: ',
  ]);
});

test.each([null, '0212 345 678', 'Phòng 2, số 1 đường A'])('no letter goes to %s', (contact) => {
  expect(errorLetter(of(contact), SHOWN)).toBeNull();
});
