/**
 * A number that no report prints is marked as computed (`.derived`) in the headings, findings, cards, margins and
 * tables of the pages of real places, or a note says “tính ra” before it. Years, dates, places in a document and
 * words in quotes are not figures; what the machine found is quoted from its report after “trong đó:”, or as a
 * point that “Cần đối chiếu” begins.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from './cell.ts';
import { files, parse } from './site.ts';

/** The numbers of the reports, as figures.csv lists them: `03` and `3` are the same. */
const PRINTED = new Set(
  readFileSync(join(import.meta.dirname, 'figures.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) =>
      (
        line
          .split(';')
          .at(-1)
          ?.match(/\d[\d.,]*/g) ?? []
      ).map(plainly),
    ),
);

/** What is said of figures, the folded tables with the notes below their rows included. */
const SAID = 'h1, h2, .findings li, .cards .number, .cards .measure, .margin .note, main td';

function plainly(number: string): string {
  return number
    .replace(/[.,]+$/, '')
    .replace(/\.(?=\d{3})/g, '')
    .replace(/^0+(?=\d)/, '');
}

/** The numbers of some words that no report prints. */
function unprinted(words: string): string[] {
  const said = words
    .replace(/do phần mềm phát hiện .*trong đó: .*$/, ' ')
    .replace(/^Cần đối chiếu: .*$/s, ' ')
    .replace(/“[^”]*”/g, ' ')
    .replace(/tính ra .*?(?=\. |$)/g, ' ')
    .replace(/[IVX]+(\.\d+)+|dòng \d+(\.\d+)*( và \d+(\.\d+)*)*/gi, ' ')
    .replace(/\d{1,2}\/\d{1,2}(\/\d{4})?/g, ' ')
    .replace(/(?<!\d)(19|20)\d\d(?!\d)/g, ' ')
    .replace(/95%/g, ' ');
  return (said.match(/\d[\d.,]*/g) ?? []).filter((number) => !PRINTED.has(plainly(number)));
}

/** The words of an element without what is marked as computed. */
function unmarked(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const marked of copy.querySelectorAll('.derived')) marked.replaceWith(' … ');
  return textOf(copy);
}

const real = [...files('don-vi/*.html'), ...files('*.html')].filter(
  (page) => !/mo-phong|mau\d*|huong-dan|gui-so-lieu|sua-loi|van-hanh|404/.test(page),
);

test.each(real)('%s marks every number that no report prints', (page) => {
  const all = [...parse(page).querySelectorAll(SAID)].filter(
    (element) => element.closest('[data-simulated], .band') === null,
  );
  expect(
    all.flatMap((element) => unprinted(unmarked(element)).map((n) => `${n}: ${textOf(element)}`)),
  ).toEqual([]);
});

test('a number that no report prints is found where it is not marked', () => {
  expect(unprinted('Năm 2024 đã sử dụng 69,5%, đến ngày 31/12/2025 “2,5”')).toEqual(['69,5']);
  expect(unprinted('có 749 trẻ, 14.555.200 đồng')).toEqual([]);
  expect(unprinted('Mục II.2.1, dòng 2.5 và 2.6; tính ra 109.709 đồng một lọ.')).toEqual([]);
});
