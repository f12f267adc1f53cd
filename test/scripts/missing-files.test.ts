import { expect, test } from 'vitest';
import { missingIn } from '../../scripts/missing-files.ts';
import { held } from '../held.ts';

/** What a site of some files lacks, as `page → file`. */
const missingOf = (files: Readonly<Record<string, string>>): string[] =>
  Object.entries(files)
    .filter(([path]) => /\.(html|css)$/.test(path))
    .flatMap(([path, text]) => missingIn(path, text, (file) => file in files))
    .map(({ page, file }) => `${page} → ${file}`);

test('a site lacks nothing when all that its pages name is there', () => {
  const page = `<link rel="stylesheet" href="../trang.css"><a href="../index.html#dau">Đầu</a>
    <a href="?x=1">Lọc</a><a href="#cuoi">Cuối</a><img src="b%E1%BA%A3n%20%C4%91%E1%BB%93.svg">
    <a href="a&#38;b.csv">Tải</a><a href="a&amp;b.csv">Tải</a>`;
  const files = {
    'index.html': '<a href="./don-vi/a.html">A</a>',
    'don-vi/a.html': page,
    'don-vi/bản đồ.svg': '<svg/>',
    'don-vi/a&b.csv': 'a;b',
    'trang.css': 'a { background: url("./nen.png") }',
    'nen.png': '',
  };
  expect(missingOf(files)).toEqual([]);
});

test.each([
  ['a style sheet', '<link rel="stylesheet" href="_astro/a.css">', '_astro/a.css'],
  ['a script', '<script src="trang.js" defer></script>', 'trang.js'],
  ['a picture', '<img alt="" src="a.png">', 'a.png'],
  ['a page with a fragment', '<a href="./b.html#c">B</a>', 'b.html'],
  ['a name in other letters', '<a href="INDEX.html">B</a>', 'INDEX.html'],
])('%s that is not there is told, once', (_, text, file) => {
  expect(missingOf({ 'index.html': text + text })).toEqual([`index.html → ${file}`]);
});

test('a file that only a style sheet names is told', () => {
  const files = { 'index.html': '', 'a/b.css': '@font-face { src: url(../chu.woff2) }' };
  expect(missingOf(files)).toEqual(['a/b.css → chu.woff2']);
});

test('other sites and what stands in the page itself need no file', () => {
  const text = `<a href="https://example.vn/a.html">A</a><a href="mailto:a@example.vn">B</a>
    <img src="data:image/png;base64,AA=="><link href="//example.vn/a.css">`;
  expect(
    missingOf({ 'index.html': text, 'a.css': 'a { src: url(data:font/woff2;base64,AA) }' }),
  ).toEqual([]);
});

test('what a page names is kept without the page', () => {
  const before = held();
  for (let at = 0; at < 100; at += 1) {
    const text = Buffer.alloc(1_000_000, ' ').toString('latin1');
    missingIn('a/b.html', `${text}<a href="trang-cua-don-vi-${at}.html">Đơn vị</a>`, () => true);
  }
  expect(held() - before).toBeLessThan(20_000_000);
});
