import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey, plainWords } from '../src/table/fold.ts';

interface Fold {
  plain(text: string): string;
  marked(text: string): string;
}

/** What a search compares: plain words, in which a final y after a consonant is an i (tỷ = tỉ). */
function searchKey(text: string): string {
  return plainWords(text).replace(/([^aeiouy ])y(?= |$)/g, '$1i');
}

const root = join(import.meta.dirname, '..');
const script = readFileSync(join(root, 'src/browser/fold.js'), 'utf8');
const inBrowser: Fold = runInNewContext(`${script}; searchFold`);

const wordsOfData = globSync('data/**/*.csv', { cwd: root }).flatMap((path) =>
  readFileSync(join(root, path), 'utf8').split(/[;\n"|]/),
);
const spellings = ['Hoà', 'hòa', 'THUỶ', 'Thủy', 'Tỷ lệ', 'Lý', 'Đắk Lắk', 'Sơn  Hải', 'quý', ''];

test('the fold of the browser is that of the reader, for every word of the data', () => {
  const all = [...new Set([...wordsOfData, ...spellings])];
  expect(all.length).toBeGreaterThan(300);
  expect(all.map(inBrowser.plain)).toEqual(all.map(searchKey));
  expect(all.map(inBrowser.marked)).toEqual(all.map(nameKey));
});

test('… and for any letters', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'aăâdđeêghioôơuưyỳýỷỹỵtsn -.%Đ\u0301\u0303'),
  });
  fc.assert(
    fc.property(letters, (text) => {
      expect(inBrowser.plain(text)).toBe(searchKey(text));
      expect(inBrowser.marked(text)).toBe(nameKey(text));
    }),
  );
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
  expect(inBrowser.plain(text)).toBe(key);
});
