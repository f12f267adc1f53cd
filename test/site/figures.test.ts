/** The figures of the four reports, listed while reading them: each stands on the site with its unit, period and source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/model/file-name.ts';
import { parse } from './site.ts';

interface Figure {
  readonly value: string;
  readonly dataset: 'so-lieu' | 'van-ban';
  readonly item: string;
  readonly period?: string;
  readonly breakdown?: string;
}

const list = readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8');
const figures = JSON.parse(list) as readonly Figure[];

/** What stands on a page for what a report prints: without leading zeros, with dots between thousands. */
function shown(value: string): string {
  if (value === '-') return '–biểu ghi “-”: không có hoặc không giao';
  if (value === 'X') return '✓ có';
  if (value === '') return 'chưa có';
  const plain = value.replace(/^0+(?=\d)/, '');
  return /^\d{4,}$/.test(plain) ? plain.replace(/\B(?=(\d{3})+$)/g, '.') : plain;
}

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ').trim();

const observed = figures.filter(({ dataset }) => dataset === 'so-lieu');

describe.each([...Map.groupBy(observed, ({ item }) => item)])('%s', (item, own) => {
  const page = parse(`chi-tieu/${fileName(item)}.html`);
  const rows = [...page.querySelectorAll('.block[id^=don-vi-] tbody tr')];

  test('says its unit and its source', () => {
    expect(textOf(page.querySelector('.block[id^=don-vi-] caption'))).toMatch(/\(.+\)/);
    expect(textOf(page.querySelector('.block[id^=don-vi-] .source'))).toMatch(/^Nguồn: (UBND|Ban)/);
  });

  test.each(own)('$value, $period', ({ value, period = '', breakdown }) => {
    const at = rows.filter((row) =>
      textOf(row).startsWith(period.replace(/^(\d{4})-(?=\d{4}$)/, '$1–')),
    );
    const cells = at
      .filter((row) => !breakdown || textOf(row).includes(breakdown))
      .map((row) => textOf(row.querySelector('td.num')));
    const isShown = (cell: string) =>
      ` ${cell.replace('Cần đối chiếu', '').replace('/', ' ')} `
        .replace(/\s+/g, ' ')
        .includes(` ${shown(value)} `);
    expect(cells.some(isShown)).toBe(true);
  });
});

test('the documents’ numbers stand as printed', () => {
  const words = textOf(parse('van-ban.html').body);
  const numbers = figures.filter(({ dataset }) => dataset === 'van-ban').map(({ value }) => value);
  expect(numbers.filter((number) => !words.includes(`“${number}”`))).toEqual([]);
});
