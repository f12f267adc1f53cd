/** Tables as offices draw them: they go in as drawn, and a fault is told where it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetter, type Problem } from '../../src/problem/problem.ts';
import type { Reading } from '../../src/read/read.ts';
import { openWorkbook } from '../open-workbook.ts';
import { office } from '../reader/office.ts';
import { workbook } from '../workbook.ts';
import { assertAll, isLong, TIMEOUT } from './cases.ts';
import type { Table } from './drawn.ts';
import { freeTable } from './free-table.ts';
import { textOfGrid } from './grid.ts';
import { branchesOf, wordsToWrite } from './obey.ts';
import { OFFICE_KINDS, officeTable, sheetOf, textsOf } from './office-table.ts';
import { published } from './oracle.ts';
import { Random } from './random.ts';

/** A text, a workbook of Excel, one of LibreOffice. */
const form = fc.constantFrom('csv', 'xlsx', 'ods');
type Form = 'csv' | 'xlsx' | 'ods';

const drawn = fc.record({
  kind: fc.constantFrom(...OFFICE_KINDS),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  as: form,
});

const readTexts = (table: Table, texts: string[][], as: Form): Reading => {
  const path = `${table.dataset}/a.${as}`;
  if (as === 'csv') return office({ [path]: textOfGrid(texts, ';') });
  const sheets = { A: sheetOf(table, texts) };
  return office({ [path]: as === 'xlsx' ? workbook(sheets) : openWorkbook(sheets) });
};

const inA1 = (row: number, column: number) => `${columnLetter(column)}${row}`;

/** Every figure at its place: `C5 observation|value|04|SO-SINH|2024| 749`. */
function figuresIn({ data }: Reading): string[] {
  if (data === null) return ['-'];
  return published(data)
    .map(({ row, column, key, value }) => `${inA1(row, column)} ${key} ${value}`)
    .sort();
}

const truthOf = ({ rows }: Table): string[] =>
  rows
    .flatMap((cells, row) =>
      cells.flatMap(({ is, value }, at) =>
        is === undefined ? [] : [`${inA1(row + 1, at)} ${is} ${value}`],
      ),
    )
    .sort();

const told = (problems: readonly Problem[]) =>
  problems.map(({ code, row, column, message }) => `${code} ${column}${row} ${message}`).join('\n');

test('goes in as it is drawn, each figure from its own cell', TIMEOUT, () => {
  assertAll(
    'office tables',
    fc.property(drawn, ({ kind, seed, as }) => {
      const table = officeTable(kind, new Random(seed));
      const read = readTexts(table, textsOf(table), as);
      expect(figuresIn(read), told(read.problems)).toEqual(truthOf(table));
    }),
    60,
  );
});

test('of parts taken at random goes in as its author means it, or is refused', TIMEOUT, () => {
  const went = { in: 0, refused: 0 };
  assertAll(
    'free tables',
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), form, (seed, as) => {
      const table = freeTable(new Random(seed));
      const read = readTexts(table, textsOf(table), as);
      const isIn = read.data !== null;
      went[isIn ? 'in' : 'refused'] += 1;
      if (isIn) expect(figuresIn(read), told(read.problems)).toEqual(truthOf(table));
      else expect(read.problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    }),
    isLong ? 80 : 15,
  );
  console.log(`went in ${went.in}, refused ${went.refused}`);
  expect(Math.min(went.in, went.refused)).toBeGreaterThan(0);
});

/** What a hand, or a program, writes into the cell of a figure that is none. */
const SPOILT: readonly ((text: string) => string)[] = [
  (text) => `${text} người`,
  // Letters are typed for the digits that look like them.
  (text) => (/0/.test(text) ? text.replace('0', 'O') : `${text}O?`),
  (text) => (/1/.test(text) ? text.replace('1', 'l') : `${text}l?`),
  (text) => `${text}?`,
  (text) => `${text}/5`,
  (text) => `${text} (*)`,
  () => '#REF!',
  () => '####',
  () => '1,2E+07',
  () => 'đang tổng hợp',
  () => '14.555.20',
  () => '703 749',
];
const UNKNOWN = ['Điều không có trong danh mục', 'Xã Không Ai Biết', 'ZZ-99'];

/** How many faults of a table are told where they are: of its errors, those in the spoilt cell. */
class Places {
  right = 0;
  all = 0;
  readonly wrong: string[] = [];
  /** What went in although it was spoilt. */
  readonly published: string[] = [];

  judge({ problems, data }: Reading, place: string, what: string): void {
    if (data !== null) this.published.push(what);
    const errors = problems.filter(({ severity }) => severity === 'error');
    const places = errors.map(({ row, column, code }) => `${column}${row} ${code}`);
    const right = places.filter((each) => each.startsWith(`${place} `)).length;
    this.all += Math.max(1, places.length);
    this.right += right;
    if (right < Math.max(1, places.length)) this.wrong.push(`${what}: ${places.join(', ')}`);
  }
}

const spoilt = fc.record({ table: drawn, cell: fc.nat(1_000), by: fc.nat(1_000) });
type Spoilt = typeof spoilt extends fc.Arbitrary<infer T> ? T : never;

/** A table with one cell that is spoilt, and how it reads with other words there. */
function spoil({ table: { kind, seed, as }, cell, by }: Spoilt) {
  const table = officeTable(kind, new Random(seed));
  const cells = table.rows.flatMap((row, at) =>
    row.flatMap(({ is, named, text }, column) =>
      is === undefined && !named ? [] : [{ at, column, text, isFigure: is !== undefined }],
    ),
  );
  const { at, column, text, isFigure } = cells[cell % cells.length] as (typeof cells)[number];
  const words = isFigure
    ? (SPOILT[by % SPOILT.length] as (text: string) => string)(text)
    : (UNKNOWN[by % UNKNOWN.length] as string);
  const written = (words: string) =>
    textsOf(table).map((row, index) => (index === at ? row.with(column, words) : row));
  const readWith = (words: string) => readTexts(table, written(words), as);
  return { table, text, words, place: inA1(at + 1, column), readWith };
}

test('names of a spoilt figure or name the cell where it stands', TIMEOUT, () => {
  const places = new Places();
  assertAll(
    'places',
    fc.property(spoilt, (of) => {
      const { table, place, words, readWith } = spoil(of);
      places.judge(readWith(words), place, `${table.kind} ${place} “${words}”`);
    }),
    60,
  );
  console.log(`places right: ${places.right} of ${places.all}\n${places.wrong.join('\n')}`);
  expect(places.published).toEqual([]);
  expect(places.right / places.all).toBeGreaterThanOrEqual(0.98);
});

test(
  'obeyed, a remedy publishes the right figure or none; asked, it has the right branch',
  TIMEOUT,
  () => {
    let [outright, branches] = [0, 0];
    assertAll(
      'remedies',
      fc.property(spoilt, (of) => {
        const { table, text, words, place, readWith } = spoil(of);
        const truth = truthOf(table);
        const told = readWith(words).problems.filter(
          ({ row, column, severity }) => severity === 'error' && `${column}${row}` === place,
        );
        for (const each of told) {
          const own = wordsToWrite(each);
          const asked = own === null ? branchesOf(each) : [own];
          outright += own === null ? 0 : 1;
          branches += own === null ? asked.length : 0;
          // Who is asked takes the branch that is so.
          for (const one of asked.filter((branch) => own !== null || branch === text)) {
            const figures = figuresIn(readWith(one));
            const wrong = figures.filter((figure) => figure !== '-' && !truth.includes(figure));
            expect(wrong, `${place} “${words}”: ${each.remedy}`).toEqual([]);
          }
        }
      }),
      60,
    );
    console.log(`obeyed outright ${outright}, branches ${branches}`);
    expect(Math.min(outright, branches)).toBeGreaterThan(0);
  },
);
