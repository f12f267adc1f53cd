import { describe, expect, test } from 'vitest';
import { nameKey, nearest, plainKey, plainWords, searchKey, tidy } from '../../src/table/fold.ts';
import { held } from '../held.ts';

test('tidy(text) composes letters and makes every space one', () => {
  expect(tidy('  Xa\u0303 \u00a0Sơn\r\n Hải ')).toBe('Xã Sơn Hải');
  expect(tidy('\u3000')).toBe('');
});

describe('nameKey(text)', () => {
  test.each([
    ['DS\u2011KHHGĐ', 'DS-KHHGĐ'],
    ['Xã Sơn Hải', 'xã sơn hải'],
    ['Hoà Bình', 'Hòa Bình'],
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['uỷ ban', 'ủy ban'],
    ['Tỷ lệ', 'Tỉ lệ'],
    ['(tỷ lệ)', '(tỉ lệ)'],
    ['Lý', 'Lí'],
    ['ĐĂNG KÝ', 'đăng kí'],
    ['Xa\u0303 Sơn', 'Xã Sơn'],
    ['Trẻ  em', 'Trẻ em'],
    ['con/phụ nữ', 'Con/ phụ nữ'],
    ['DS-KHHGĐ', 'DS – KHHGĐ'],
    ['Mua phương tiện.', 'Mua phương tiện'],
  ])('is the same for “%s” and “%s”', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ['Nam', 'Năm'],
    ['Sơn Hải', 'Sơn Hai'],
    ['Đa', 'Da'],
    ['Tây', 'Tâi'],
    ['Quý', 'Quí'],
    ['May', 'Mai'],
    ['Lớp 1', 'Lớp 2'],
    ['hỏi', 'hỏí'],
    ['15-19', '1519'],
    ['nam/nữ', 'nam-nữ'],
    ['Mục 1.5', 'Mục 15'],
  ])('tells “%s” from “%s”', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

test('plainKey(text) drops accents, case, spaces and punctuation, and keeps %', () => {
  expect(plainKey('Đạt tỷ lệ %')).toBe('dattyle%');
  expect(plainKey('Mã đơn vị:')).toBe('madonvi');
  expect(plainKey('ĐƯỜNG')).toBe('duong');
  expect(plainKey(' … ')).toBe('');
});

test('plainWords(text) keeps the words apart', () => {
  expect(plainWords('  Xã SƠN-Hải (mới) ')).toBe('xa son hai moi');
});

describe('nearest(written, candidates)', () => {
  test('offers what is at most two letters away', () => {
    expect(nearest('Số đã hocj', ['Số đã học', 'Số TT'])).toBe('Số đã học');
    expect(nearest('07534', ['07543', '30811'])).toBe('07543');
    expect(nearest('so da hoc', ['Số đã học'])).toBe('Số đã học');
  });

  test('compares with accents before it compares without', () => {
    expect(nearest('Sơn Hải', ['Son Hai', 'Sơn Hài'])).toBe('Sơn Hài');
  });

  test('prefers a letter that is wrong to one that is lost', () => {
    expect(nearest('04O', ['04', '040'])).toBe('040');
  });

  test.each([
    ['Người nhập', ['Nguồn', 'Ghi chú']],
    ['TX', ['TY', 'T']],
    ['abcd', ['abxy']],
    ['Kinh phí đã cấp', ['Kinh phí đã chi']],
    ['Đơn giá', ['Đơn vị']],
    ['Đã thu', ['Đã chi']],
    ['', ['a', '']],
    ['Số đã học', []],
  ])('offers nothing for “%s” among %j', (written, candidates) => {
    expect(nearest(written, candidates)).toBeNull();
  });
});

test.each([
  ['Hoà Bình', 'hoa binh'],
  ['Hòa Bình', 'hoa binh'],
  ['Xã Đắk Hà', 'xa dak ha'],
  ['Tỷ lệ', 'ti le'],
  ['tỉ lệ', 'ti le'],
  ['Mỹ Lý', 'mi li'],
  ['Thủy Nguyên', 'thuy nguyen'],
  ['040', '040'],
])('a search for %j compares %j', (text, key) => {
  expect(searchKey(text)).toBe(key);
});

describe.each([
  ['nameKey', nameKey],
  ['plainWords', plainWords],
])('%s', (_, fold) => {
  test('remembers a text, and not the file out of which it was cut', () => {
    const before = held();
    for (let of = 0; of < 12; of += 1) {
      const file = `${of} ${'Sơn Hải '.repeat(100_000)}`;
      for (const length of [20, 400]) fold(file.slice(0, length));
    }
    expect(held() - before).toBeLessThan(8_000_000);
  });

  test('remembers so many texts, none of them long', () => {
    const before = held();
    for (let of = 0; of < 25_000; of += 1) fold(`${of} ${'x'.repeat(480)}`);
    for (let of = 0; of < 24; of += 1) fold(`${of} ${'x'.repeat(1_000_000)}`);
    expect(held() - before).toBeLessThan(18_000_000);
  });
});
