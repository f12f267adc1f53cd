/** How a file is written: everything that the contract leaves to whoever writes it. */
import fc from 'fast-check';
import { DELIMITERS } from '../../src/table/table.ts';

export const ENCODINGS = ['utf-8', 'utf-8 with BOM', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const shape = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  encoding: fc.constantFrom(...ENCODINGS),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  endsWithLine: fc.constantFrom(true, false),
  /** The decimal mark: Vietnamese, or English. */
  mark: fc.constantFrom(',' as const, '.' as const),
  grouped: fc.boolean(),
  /** What observations and budgets have as columns, where their rows allow it. */
  layout: fc.constantFrom(...(['long', 'years', 'indicators', 'units'] as const)),
  /** Columns of one value are said once above. */
  saidOnce: fc.boolean(),
  titles: fc.nat(3),
  decomposed: fc.boolean(),
  quoteAll: fc.boolean(),
  running: fc.boolean(),
  unknownColumn: fc.boolean(),
  /** Cells too many at the end of every row, or too few. */
  ends: fc.constantFrom('as they are' as const, 'trimmed' as const, 'blank columns' as const),
  blankRows: fc.boolean(),
  numbering: fc.boolean(),
  groupRow: fc.boolean(),
  repeatedHeader: fc.boolean(),
  footer: fc.boolean(),
  /** A weaker status of a row, and a row twice. */
  history: fc.boolean(),
  twice: fc.boolean(),
  /** Rows in two files of the dataset's folder. */
  split: fc.boolean(),
  moneyUnit: fc.constantFrom('header' as const, 'above' as const, 'column' as const),
  factor: fc.constantFrom(1, 1_000, 1_000_000, 1_000_000_000),
  /** Of all small choices: spellings of headers, names, dates; the order of columns and rows. */
  seed: fc.nat(2 ** 31 - 1),
});

export type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;
