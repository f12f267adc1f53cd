/** What was taken from a filled form as a CSV of the table that it belongs to. */

import type { Data } from '../dataset/data.ts';
import { TABLES } from '../dataset/form-layout.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { columnLetter } from '../format/column-letter.ts';
import { csvOf } from '../format/csv-text.ts';
import { formNumber } from '../format/form-number.ts';
import { capital, shortPeriod } from '../format.ts';
import type { FileCell } from './file-cell.ts';
import type { BoxAddress } from './filled-form.ts';
import type { AddedWords, TakenBox } from './take.ts';

type FactTable = 'so-lieu' | 'dao-tao' | 'kinh-phi';

/** The columns that say of what a row is, and those that a box may fill, by their keys. */
const COLUMNS: Readonly<Record<FactTable, { of: readonly string[]; figures: readonly string[] }>> =
  {
    'so-lieu': { of: ['unit', 'indicator', 'period'], figures: ['value'] },
    'dao-tao': {
      of: ['unit', 'audience', 'course', 'asOf'],
      figures: ['eligible', 'trained', 'percent', 'demand'],
    },
    'kinh-phi': { of: ['unit', 'period', 'line'], figures: ['allocated', 'used', 'printed'] },
  };

/** A CSV, and for each of its figures the cell of the filled form that it was taken from. */
export interface TracedCsv {
  readonly text: string;
  /** By row and column of the CSV, `2 E`. */
  readonly from: ReadonlyMap<string, FileCell>;
}

/** What was taken of the boxes of a form, and what was written behind its lines. */
export interface Takings {
  readonly taken: readonly TakenBox[];
  readonly added: readonly AddedWords[];
}

/**
 * A row for each thing, unit and period of which something was taken, in the order of the form. The column of the
 * source is left out where none is named: it is asked for.
 */
export function takenCsv(
  data: Data,
  table: FactTable,
  { taken, added }: Takings,
  source: string,
): TracedCsv {
  const { of, figures } = COLUMNS[table];
  const rows = rowsOf({ taken, added });
  const used = figures.filter((key) => taken.some(({ address }) => address.figure === key));
  const hasWords = rows.some(({ words }) => words !== '');
  const keys = [...of, ...used, ...(source ? ['source'] : []), ...(hasWords ? ['asPrinted'] : [])];
  const from = new Map<string, FileCell>();
  const lines = rows.map(({ address, boxes, words }, at) =>
    keys.map((key, column) => {
      if (key === 'source') return source;
      if (key === 'asPrinted') return words;
      if (of.includes(key)) return labelOf(data, address, key);
      const box = boxes.find((each) => each.address.figure === key);
      if (box) from.set(`${at + 2} ${columnLetter(column)}`, box);
      return box ? figureOf(box) : '';
    }),
  );
  return { text: csvOf([keys.map((key) => headerOf(table, key)), ...lines]), from };
}

interface CsvRow {
  readonly address: BoxAddress;
  readonly boxes: readonly TakenBox[];
  /** As printed: a figure that cannot be told, or the words of its line. */
  readonly words: string;
}

const keyOf = ({ unit, item, period }: BoxAddress): string => `${unit}|${item}|${period}`;

function rowsOf({ taken, added }: Takings): readonly CsvRow[] {
  const words = new Map(
    added.flatMap(({ addresses, text }) => addresses.map((each) => [keyOf(each), text] as const)),
  );
  const boxes = Map.groupBy(taken, ({ address }) => keyOf(address));
  const addresses = [
    ...taken.map(({ address }) => address),
    ...added.flatMap((each) => each.addresses),
  ];
  const first = new Map(addresses.toReversed().map((each) => [keyOf(each), each]));
  const order = [...new Set(addresses.map(keyOf))];
  return order.flatMap((key) => {
    const address = first.get(key);
    const own = boxes.get(key) ?? [];
    const printed = own.find(({ reading }) => reading.kind === 'printed')?.text;
    return address ? [{ address, boxes: own, words: printed ?? words.get(key) ?? '' }] : [];
  });
}

function headerOf(table: FactTable, key: string): string {
  const column = TABLES[table].columns[key];
  if (!column) throw new Error(key);
  return column.kind === 'money' ? `${column.header} (đồng)` : column.header;
}

function labelOf({ course }: Data, address: BoxAddress, key: string): string {
  switch (key) {
    case 'unit':
      return officialCode(address.unit);
    case 'period':
    case 'asOf':
      return capital(shortPeriod(address.period)).replace('–', '-');
    case 'audience':
      return course.find(({ code }) => code === address.item)?.audience ?? '';
    default:
      return address.item;
  }
}

const figureOf = ({ reading }: TakenBox): string =>
  reading.kind === 'figure' ? formNumber(reading.value, '3', reading.decimals) : '';
