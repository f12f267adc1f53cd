import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences, readSums, sumsOf, sumsText } from '../../scripts/sums.ts';
import { temporaryFolder } from '../temporary.ts';

/** Of “abc”: FIPS 180-2, B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('a file has the checksum of the standard, whatever order the disk has', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'b.txt'), 'abc');
  writeFileSync(join(folder, 'a b.txt'), 'abc');
  const text = sumsText(sumsOf(folder, ['b.txt', 'a b.txt']));
  expect(text).toBe(`${ABC}  a b.txt\n${ABC}  b.txt\n`);
  expect(readSums(text)).toEqual(sumsOf(folder, ['a b.txt', 'b.txt']));
});

test.each([
  ['of Windows', `\ufeff${ABC} *trang/a.txt\r\n`, new Map([['trang/a.txt', ABC]])],
  ['that is empty', '', null],
  ['of something else', 'Mã;Số\n040;2,03\n', null],
])('a list %s is read, or known to be none', (_, text, sums) => {
  expect(readSums(text)).toEqual(sums);
});

test('what was changed, added and lost is told apart', () => {
  const known = new Map([
    ['changed', '1'],
    ['lost', '1'],
    ['same', '1'],
  ]);
  const found = new Map([
    ['added', '1'],
    ['changed', '2'],
    ['same', '1'],
  ]);
  expect(differences(known, found)).toEqual({
    changed: ['changed'],
    added: ['added'],
    lost: ['lost'],
  });
});
