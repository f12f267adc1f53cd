/** The pages of the official forms as they are built, without a script: the annexes of the reports, cell by cell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tidy } from '../../src/table/fold.ts';
import { annexes, typedCells } from '../form/annexes.ts';
import { files, parse, site } from './site.ts';

const pages = files('bieu-mau-*.html');

function sheetOf(form: string, unit: string): Element {
  const page = parse(`bieu-mau-${form.toLowerCase()}.html`);
  const sheet = page.getElementById(`dv=${unit}`);
  if (!sheet) throw new Error(`${form} ${unit}`);
  return sheet;
}

/** What a reader sees of a cell, dots as nothing. */
function textOf(cell: Element): string {
  const [spoken = ''] = [...cell.querySelectorAll('.visually-hidden')].map(
    (each) => each.textContent,
  );
  return tidy(cell.textContent.replace(spoken, '').replaceAll('.....', ''));
}

/** Row by row; a cell over several columns, and nothing in what it covers. */
const cellsOf = (sheet: Element, part: string): readonly (readonly string[])[] =>
  [...sheet.querySelectorAll(`.paper ${part} tr`)].map((row) =>
    [...row.querySelectorAll('td, th')].flatMap((cell) => {
      const span = Number(cell.getAttribute('colspan') ?? 1);
      return [textOf(cell), ...Array.from({ length: span - 1 }, () => '')];
    }),
  );

test('there are the annexes of two reports, in seven forms, and the yearly report', () => {
  expect(annexes).toHaveLength(7);
  expect(pages).toHaveLength(8);
});

test.each(annexes)('$form of $unit stands on its page cell by cell as it is printed', (annex) => {
  const sheet = sheetOf(annex.form, annex.unit);
  expect(cellsOf(sheet, 'thead')).toEqual([annex.head.split('|').map(tidy)]);
  expect(cellsOf(sheet, 'tbody')).toEqual(typedCells(annex.rows));
});

test.each(annexes)('$form of $unit counts its blanks, and names each beside the paper', (annex) => {
  const sheet = sheetOf(annex.form, annex.unit);
  const blank = [...sheet.querySelectorAll('.paper td')].filter((cell) =>
    cell.textContent.includes('.....'),
  );
  const heading = tidy(sheet.querySelector('h2')?.textContent ?? '');
  expect(heading).toContain(
    blank.length === 0 ? 'mọi ô đã có số liệu' : `còn ${blank.length} ô chưa có số liệu`,
  );
  const named = [...sheet.querySelectorAll('.form-open li')].map((line) => line.textContent);
  const columns = named.flatMap((line) => line.replace(/^“.*?”, /, '').match(/“[^”]*”/g) ?? []);
  expect(columns).toHaveLength(blank.length);
});

test('what is in doubt stands beside the paper, and never within', () => {
  const sheet = sheetOf('MUC-SINH-4', '040');
  expect(sheet.querySelector('.of-doubts')?.textContent).toContain('ô năm 2022 in 2.500');
  expect(sheet.querySelector('.paper')?.textContent).not.toContain('đối chiếu');
});

test('the yearly report has body, motto, number and signature, and is blank until it is measured', () => {
  const sheet = sheetOf('DONG-NAI-520', '75');
  const lines = [...sheet.querySelectorAll('.paper .pair p')].map((line) => line.textContent);
  expect(lines).toEqual([
    ...['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ ĐỒNG NAI', 'Số: ...../BC-UBND'],
    ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    'Đồng Nai, ngày ..... tháng ..... năm .....',
    ...['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ]);
  expect(tidy(sheet.querySelector('h2')?.textContent ?? '')).toMatch(/: chưa có số liệu nào$/);
});

test('no real form is marked as simulated', () => {
  expect(pages.flatMap((page) => [...parse(page).querySelectorAll('.paper .mark')])).toEqual([]);
});

test('pages of forms, their script and the forms of a unit are light', () => {
  const bytes = (path: string) => gzipSync(readFileSync(join(site, path))).length;
  const over = (most: number, paths: readonly string[]) =>
    paths.map((path) => [path, bytes(path)] as const).filter(([, weight]) => weight > most);
  expect(over(8_000, pages)).toEqual([]);
  expect(over(10_000, ['bieu-mau.js'])).toEqual([]);
  expect(over(9_000, files('bieu-mau/*.js'))).toEqual([]);
});
