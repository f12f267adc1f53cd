/** From the first rows of a file to what each of its columns is. */

import type { ColumnPlace, SourceFile } from '../../dataset/dataset.ts';
import { columnLetter, type Place } from '../../problem/problem.ts';
import { tidy } from '../../table/fold.ts';
import type { HeaderFault } from '../cell/fault.ts';
import { damagedLetters } from '../cell/letters.ts';
import type { Slot } from '../cell/meaning.ts';
import type { Scale } from '../cell/scale.ts';
import type { Head } from '../head/head.ts';
import { claimOf } from '../title/claim.ts';
import {
  isPreamble,
  isReporter,
  type Preamble,
  type PreambleValue,
  preambleValues,
  readPreamble,
} from '../title/preamble.ts';
import { cellsOf, timesOf } from '../title/table-times.ts';
import { isNext, titleFault } from '../title/title.ts';
import type { Titled } from '../title/titled.ts';
import { type Blocks, saidBelow } from './block-row.ts';
import type { TotalColumn } from './columns.ts';
import { disguisedAbove } from './disguised.ts';
import { type Headed, type HeaderRows, headedColumns, ownValues } from './headed-columns.ts';
import { headerFaults } from './header-fault.ts';
import { moneyAbove } from './money-above.ts';
import { overFaults, type Under } from './over-row.ts';
import { rowsAbove, wordsAbove } from './row-above.ts';
import { isNumbering } from './row-shape.ts';
import { LOOKED_AT } from './table-start.ts';
import { unitFaults } from './unit-column.ts';

export interface Layout {
  /** The header's row number. */
  readonly row: number;
  readonly width: number;
  /** Whether blank cells are written at the end of rows: then a row has as many as the header. */
  readonly isPadded: boolean;
  /** The header row, as written. */
  readonly headers: readonly string[];
  /** What stands at the head of each column, upper rows and all. */
  readonly names: readonly string[];
  /** The header's rows, itself the last. */
  readonly stack: readonly (readonly string[])[];
  readonly slots: readonly Slot[];
  /** The columns without a header, in which nothing may stand. */
  readonly blank: readonly number[];
  /** The columns whose header is not known: nothing of them is published. */
  readonly ignored: readonly number[];
  /** The columns that add up units beside them. */
  readonly totals: readonly TotalColumn[];
  /** The row that numbers the columns and says their measures; null where none does. */
  readonly numbered: number | null;
  /** How the rows stand in blocks; null where they do not. */
  readonly blocks: Blocks | null;
  /** Whether the rows above the header's are read as its upper ones. */
  readonly isStacked: boolean;
  readonly preamble: readonly PreambleValue[];
  /** The money unit said once above the header. */
  readonly factor: number | null;
  /** The figure that years as columns hold. */
  readonly figure: Preamble['figure'];
  /** The times of its figures, as far as its first rows say them. */
  readonly times: readonly string[];
  readonly rowsSay: Titled['rowsSay'];
  /** The power of ten in which all figures are counted. */
  readonly scale: Scale | null;
  readonly numbers: Preamble['numbers'];
  readonly faults: readonly HeaderFault[];
}

/** What was said before, and holds for a further header. */
export type Inherited = Pick<
  Layout,
  'preamble' | 'factor' | 'figure' | 'scale' | 'isPadded' | 'blocks'
>;

export const NO_PREAMBLE: Inherited = {
  preamble: [],
  factor: null,
  figure: null,
  scale: null,
  isPadded: false,
  blocks: null,
};

/** Reads the header row and what is said above it. */
export function layout(table: Headed, start: HeaderRows, old: Inherited = NO_PREAMBLE): Layout {
  const { at, rows, numbers } = start;
  const { dataset, headers, around } = table;
  const cells = rows[at] ?? [];
  const read = readPreamble(headers, rows.slice(0, at));
  const above = { ...read, figure: read.figure ?? old.figure };
  const still = old.preamble.filter(({ key }) => !above.values.some((each) => each.key === key));
  const own = ownValues(table, start, above, still);
  // Rows of what still holds are none of these.
  const preamble = [...still.map((each) => ({ ...each, row: 0 })), ...own];
  const placed = (row: number) => numbers?.[row - 1] ?? row;
  const all = [...still, ...own.map((each) => ({ ...each, row: placed(each.row) }))];
  const { heads, columns, over, isStacked } = headedColumns(table, start, {
    ...above,
    values: preamble,
  });
  const { slots, unknown, ignored, totals } = columns;
  const rest = rows.slice(at + 1);
  const money = moneyAbove(read.money, dataset, slots, rest);
  const factor = money.factor ?? old.factor;
  const below = saidBelow({ ...table, slots, preamble, rows: rest, at });
  const withBelow = (said: readonly PreambleValue[]) => [
    ...said.filter(({ key }) => key !== below.blocks?.key),
    ...below.said,
  ];
  const inForce = withBelow(preamble);
  const damaged = damagedLetters(rows.slice(0, at + 1));
  const times = timesOf({ dataset, around, slots, preamble: inForce }, rest);
  // A list of documents or of tasks may be one of many units.
  const cellsIn = (key: string) => ('status' in dataset.columns ? cellsOf(slots, key, rest) : []);
  // What stands in rows further down is not known yet.
  const isOpen =
    rest.length === 0 ||
    (rows.length >= LOOKED_AT && slots.some(({ key }) => /^(?:indicator|course|line)$/.test(key)));
  const rowsSay = {
    unit: [...cellsIn('unit'), ...slots.flatMap(({ unit }) => unit ?? [])],
    audience: cellsIn('audience'),
    words: isOpen
      ? []
      : [
          ...cells,
          ...rest.flat(),
          ...inForce.map(({ text }) => text),
          ...slots.flatMap(({ indicator, unit }) => [indicator ?? '', unit ?? '']),
        ],
  };
  const known = { times, rowsSay };
  const under = {
    ...table,
    ...known,
    slots,
    ignored,
    preamble: inForce,
    rows: rows.slice(0, at + 1),
  };
  const upper = rows.slice(0, at).map((cells, row) => (isStacked && over.has(row) ? [] : cells));
  const lost = rowsAbove(dataset, slots, preamble, rows.slice(0, at));
  const titled = aboveFaults(under, over, isStacked);
  const isTold = (known: readonly HeaderFault[]) => (each: HeaderFault) =>
    !known.some(({ row }) => row === each.row);
  const faults = [
    ...above.faults,
    ...money.faults,
    ...headerFaults(dataset, headers, {
      ...{ cells, slots, unknown, factor, preamble: inForce },
    }),
    ...unitFaults(around, all, heads, slots),
    ...totals.map(totalFault),
    ...lost,
    ...(table.sheet ? disguisedAbove(table.sheet, rows.slice(0, at + 1), numbers) : []),
    ...wordsAbove(dataset, slots, preamble, upper).filter(isTold(titled)),
    ...titled.filter(isTold(lost)),
    ...(table.sheet === null && isStacked ? shortUpper(rows.slice(0, at), over, heads) : []),
  ];
  // A header whose letters are damaged is not held to be another one as well.
  const wrong = damaged.length > 0 ? damaged : faults;
  return {
    ...{
      row: placed(at + 1),
      width: heads.length,
      headers: cells.map(tidy),
      factor,
      figure: above.figure,
      isStacked,
    },
    ...{ ...known, slots, ignored, totals, blank: columns.blank, numbers: above.numbers },
    scale: above.scale ? { ...above.scale, row: placed(above.scale.row ?? 0) } : old.scale,
    numbered: start.numbered === undefined ? null : placed(start.numbered + 1),
    isPadded: old.isPadded || isPadded(rows.slice(0, at), heads.length),
    preamble: withBelow(all),
    names: heads.map(({ header }) => header),
    blocks: below.blocks ?? old.blocks,
    stack: [...over]
      .sort((a, b) => a - b)
      .concat(at)
      .map((each) => rows[each] ?? []),
    faults: wrong.map((each) => ({ ...each, row: each.row && placed(each.row) })),
  };
}

/** Programs write all rows of a table with as many cells, those above it too. */
function isPadded(rows: readonly (readonly string[])[], width: number): boolean {
  const filled = rows.filter((cells) => cells.some((cell) => tidy(cell) !== ''));
  const isWhole = filled.every((cells) => cells.length >= width);
  return isWhole && filled.some((cells) => tidy(cells.at(-1) ?? '') === '');
}

/** An upper row that lost a cell, in a file whose other rows are padded: its words stand over the wrong columns. */
function shortUpper(
  rows: readonly (readonly string[])[],
  over: ReadonlySet<number>,
  heads: readonly Head[],
): HeaderFault[] {
  const others = rows.filter((_cells, at) => !over.has(at));
  if (!isPadded(others, heads.length)) return [];
  const expected = String(heads.length);
  return [...over].flatMap((at) => {
    const found = rows[at]?.length ?? 0;
    if (found >= heads.length) return [];
    const header = columnLetter(heads.length - 1);
    const facts = { found: String(found), expected };
    return [{ code: 'row-short' as const, row: at + 1, letter: null, header, facts }];
  });
}

const totalFault = ({ letter, header }: TotalColumn): HeaderFault => {
  return { code: 'total-row', row: null, letter, header, facts: { value: header, column: true } };
};

/** What rows above the header say that its columns, and what is said for all of them, do not. */
function aboveFaults(
  under: Under & Titled,
  over: ReadonlySet<number>,
  isStacked: boolean,
): HeaderFault[] {
  const hasUnit = under.preamble.some(({ key }) => key === 'unit');
  return under.rows.slice(0, -1).flatMap((cells, at) => {
    if (over.has(at)) return isStacked ? [] : overFaults(under, at);
    const own = under.preamble.filter(({ row }) => row === at + 1);
    const said = own.length === 0 ? preambleValues(under.headers, cells, at + 1) : [];
    const isUnheard = said.some((each) => isReporter(each) && (hasUnit || each.key !== 'unit'));
    if (isNumbering(cells)) return [];
    if (isPreamble(under.headers, cells) && !isUnheard)
      return own.flatMap((each) => {
        // A title may stand before who reports it.
        const title = isReporter(each) && cells.find(Boolean);
        const words = title || (each.key === 'note' ? each.text : (each.beside ?? ''));
        const index = cells.findIndex((cell) => tidy(cell).endsWith(tidy(words)));
        return titleFault(under, words, [at + 1, index], title ? 'tên biểu' : 'ghi chú');
      });
    // “Quý;III” says in two cells what “Quý III” does in one, “Thôn;Đông” what “Thôn: Đông” does.
    const words = cells.map(tidy).filter(Boolean);
    const isOne = claimOf(words.join(' '));
    const alone = isOne
      ? []
      : cells.flatMap((cell, index) =>
          isNext(under, under.rows[at - 1] ?? [], cell)
            ? []
            : titleFault(under, cell, [at + 1, index]),
        );
    if (!isOne && words.length !== 2) return alone;
    // “Địa chỉ;Tổ 5” says less than “Tổ 5”.
    const all = words.join(isOne ? ' ' : ': ');
    const whole = titleFault(under, all, [at + 1, cells.findIndex(Boolean)]);
    return whole.length > 0 && alone.length > 0 ? alone : whole;
  });
}

/** Whether a row is the header once more. Mostly a figure is shorter than what stands at its head, and nothing is folded. */
export function isHeaderAgain({ slots, headers }: Layout, cells: readonly string[]): boolean {
  const isShorter = ({ index }: Slot) =>
    (cells[index] ?? '').length < (headers[index] ?? '').length;
  const isOther = ({ index }: Slot) => tidy(cells[index] ?? '') !== (headers[index] ?? '');
  return slots.length > 0 && !slots.some(isShorter) && !slots.some(isOther);
}

/** Where each column of the dataset stands: in the header row, or above it. */
export function sourceFile({ file: path, sheet = null }: Place, form: Layout): SourceFile {
  const columns = new Map<string, ColumnPlace>();
  for (const { key, letter, header, row } of form.preamble)
    columns.set(key, { letter, header, row });
  for (const { key, letter, header } of form.slots.toReversed())
    columns.set(key, { letter, header });
  return Object.freeze({ path, sheet, head: form.row, columns });
}
