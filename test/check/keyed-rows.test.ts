import { describe, expect, test } from 'vitest';
import { KeyedRows } from '../../src/check/keyed-rows.ts';
import { ColumnWriter, type RowColumn } from '../../src/reader/row/row-column.ts';
import { RowStore } from '../../src/reader/row/row-store.ts';

interface Row {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
}

function column(cells: readonly unknown[]): RowColumn {
  const writer = new ColumnWriter(cells.length, null);
  cells.forEach((cell, row) => {
    writer.hold(cell, row);
  });
  return writer.column(cells.length);
}

/** Two parts, as of two files: in the second the unit is said once for all rows. */
const rows = new RowStore<Row>([
  {
    same: { unit: 'A', indicator: 'X', period: '2024', value: 0 },
    columns: new Map([
      ['indicator', column(['X', 'Y', 'X'])],
      ['period', column(['2023', '2023', '2024'])],
      ['value', column([1, 2, 3])],
    ]),
    length: 3,
  },
  {
    same: { unit: 'B', indicator: 'X', period: '2024', value: 4 },
    columns: new Map(),
    length: 2,
  },
]);
const keyed = new KeyedRows(rows, ['unit', 'indicator', 'period']);
const values = (found: Iterable<Row>) => [...found].map(({ value }) => value);
const yearBefore = (period: string) => String(Number(period) - 1);

describe('rows by their key', () => {
  test('are found by what they hold in a part of it', () => {
    expect(values(keyed.of('indicator', 'X'))).toEqual([1, 3, 4, 4]);
    expect(values(keyed.of('indicator', 'Z'))).toEqual([]);
    expect(values(keyed.among('period', (period) => period < '2024'))).toEqual([1, 2]);
  });

  test('are found by a value beside their key', () => {
    expect(values(keyed.having(['indicator', 'X'], 'value', (value) => value > 1))).toEqual([
      3, 4, 4,
    ]);
    expect(values(keyed.having(['indicator', 'Z'], 'value', () => true))).toEqual([]);
  });

  test('are found by any of several values, be it said once for all or not', () => {
    const isB = (word: string) => word === 'B' || word === '2023';
    expect(values(rows.having(isB, 'unit', 'period'))).toEqual([1, 2, 4, 4]);
    expect(values(rows.having((value) => value > 1, 'value'))).toEqual([2, 3, 4, 4]);
  });

  test('are found beside each other where one part alone differs', () => {
    const before = keyed.beside('period', yearBefore);
    const found = [...rows].map((row) => before(row)?.value);
    expect(found).toEqual([undefined, undefined, 1, undefined, undefined]);
  });

  test('are found where those beside them, which are their parts, have more', () => {
    const over = (whole: string, part: string, limit: keyof Row) =>
      values(keyed.exceeded(['indicator', whole], [part], ['value', limit]));
    expect(over('X', 'Y', 'period')).toEqual([1]);
    expect(over('X', 'Y', 'value')).toEqual([1]);
    expect(over('Y', 'X', 'value')).toEqual([]);
    expect(over('X', 'Z', 'value')).toEqual([]);
  });

  test('come in pairs of a row and another one beside it, whose figures pass', () => {
    const inPairs = (pairs: Iterable<readonly [Row, Row]>) =>
      [...pairs].map(([row, other]) => [row.value, other.value]);
    const [x, y, ago] = [
      ['indicator', 'X'],
      ['indicator', 'Y'],
      ['period', yearBefore],
    ] as const;
    const toX = ['indicator', () => 'X'] as const;
    const all = () => true;
    const isLess = (own: number, other: number) => own < other;
    expect(inPairs(keyed.pairs(x, ago, 'value', all))).toEqual([[3, 1]]);
    expect(inPairs(keyed.pairs(x, ago, 'value', isLess))).toEqual([]);
    expect(inPairs(keyed.pairs(y, toX, 'value', all))).toEqual([[2, 1]]);
    expect(inPairs(keyed.pairs(x, toX, 'value', all))).toEqual([]);
    expect(inPairs(keyed.pairs(y, ago, 'value', all))).toEqual([]);
  });

  test('tell those that share a key, and the store can do without them', () => {
    expect(keyed.repeated.map(values)).toEqual([[4, 4]]);
    const [[first] = []] = keyed.repeated;
    const rest = rows.without(new Set(first ? [first] : []), []);
    expect(values(rest)).toEqual([1, 2, 3, 4]);
  });
});

describe('rows that hold a value', () => {
  test('tell its numbers; what is none is NaN', () => {
    expect([...rows.numbers('value')]).toEqual([1, 2, 3, 4, 4]);
    expect([...rows.numbers('unit')]).toEqual(Array(5).fill(Number.NaN));
  });

  test('are found in columns, and in what a whole file says', () => {
    expect(values(rows.having((value) => value > 2, 'value'))).toEqual([3, 4, 4]);
    expect(
      values(rows.having((word) => word === 'B' || word === 'Y', 'unit', 'indicator')),
    ).toEqual([2, 4, 4]);
  });
});
