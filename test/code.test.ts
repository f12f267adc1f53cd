/**
 * Every code of the catalogue has a fixture: a data folder with one fault and the whole report of
 * it, and beside it a folder near to it that is not at fault. Where words change on purpose,
 * `npm test -- --project unit test/code.test.ts -u` writes the reports anew; read what changed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Code, catalogue } from '../src/problem/catalogue.ts';
import { quoteKey } from '../src/problem/quote.ts';
import { summarise } from '../src/problem/summary.ts';
import { textReport } from '../src/problem/text-report.ts';
import { readLayers } from './laid-folder.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const base = join(fixtures, 'base');
const fixtureOf = (code: string) => join(fixtures, 'code', code);
/** What cannot be without another. */
const companions: Partial<Record<Code, readonly Code[]>> = {
  'same-percent-different-size': ['percent-without-base'],
  // Words below a table, which are read and skipped.
  'words-contradict': ['footer-skipped'],
  // A table's own totals, which are skipped.
  'total-differs': ['total-row'],
  // What may be the column of the figures is not yet one.
  'header-missing': ['column-ignored'],
};
const codes = Object.keys(catalogue) as Code[];

test('the base has no problem', () => {
  expect(readLayers(base).problems).toEqual([]);
});

test('each fixture is that of a code', () => {
  const strange = readdirSync(join(fixtures, 'code')).filter(
    (name) => !codes.includes(name as Code),
  );
  expect(strange).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  test('is reported, alone, in full', async () => {
    const reading = readLayers(base, fixtureOf(code));
    const found = new Set(reading.problems.map((each) => each.code));
    expect(found.difference(new Set(companions[code]))).toEqual(new Set([code]));
    const report = textReport(reading.problems, summarise(reading.problems, reading), (...place) =>
      reading.quotes.get(quoteKey(...place)),
    );
    expect(report).not.toMatch(/undefined|null|\[object/);
    await expect(report).toMatchFileSnapshot(join(fixtureOf(code), 'expected.txt'));
  });

  test('has an expected report, and a near fixture that gives no such problem', () => {
    expect(existsSync(join(fixtureOf(code), 'expected.txt'))).toBe(true);
    const near = readLayers(base, join(fixtureOf(code), 'near'));
    expect(near.problems.filter((each) => each.code === code)).toEqual([]);
    expect(near.problems.filter((each) => each.severity === 'error')).toEqual([]);
  });
});
