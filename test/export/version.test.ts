import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { versionFile } from '../../src/export/version.ts';

const origin = { commit: '2a9cba3', changed: false, day: '2026-11-28' };
const FILES = [
  { name: 'so-lieu.csv', text: 'b\n' },
  { name: 'don-vi.csv', text: 'a\n' },
];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('the version of the data is what sha256sum says of its files, in any order of them', () => {
  const lines = `${sha256('a\n')}  don-vi.csv\n${sha256('b\n')}  so-lieu.csv\n`;
  const said = versionFile(FILES, origin);
  expect(JSON.parse(said)).toEqual({
    'chuong-trinh': '2a9cba3',
    'chuong-trinh-da-sua': false,
    'so-lieu': sha256(lines),
    'ngay-dung': '2026-11-28',
    'tep-so-lieu': { 'don-vi.csv': sha256('a\n'), 'so-lieu.csv': sha256('b\n') },
  });
  expect(versionFile(FILES.toReversed(), origin)).toBe(said);
});

test('other data is another version', () => {
  const other = [{ name: 'so-lieu.csv', text: 'c\n' }];
  const version = (files: typeof other) => JSON.parse(versionFile(files, origin))['so-lieu'];
  expect(version(other)).not.toBe(version(FILES));
});
