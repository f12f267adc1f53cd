/** What each column of a table is, by what stands at its head. */
import { columnLetter } from '../../problem/problem.ts';
import { tidy } from '../../table/fold.ts';
import type { At } from '../cell/fault.ts';
import type { Meaning, Slot } from '../cell/meaning.ts';
import type { Head } from '../head/head.ts';
import type { Headers } from '../head/header.ts';
import type { Unknown } from './header-fault.ts';
import { isTotalOf, isWhole } from './unit-column.ts';

export interface Columns {
  readonly slots: readonly Slot[];
  /** The columns without a header, in which nothing may stand. */
  readonly blank: readonly number[];
  /** The columns whose header is not known: nothing of them is published. */
  readonly ignored: readonly number[];
  /** Those that add up units beside them. */
  readonly totals: readonly TotalColumn[];
  readonly unknown: readonly Unknown[];
}

export interface TotalColumn extends At {
  readonly index: number;
}

/** The heads of a header that is one row. */
export const headsOf = (headers: Headers, cells: readonly string[]): Head[] =>
  cells.map((cell) => ({ header: tidy(cell), found: headers.findIn(cell, cells) }));

/** `held` says which figure a column holds whose head does not. */
export function columnsOf(heads: readonly Head[], held: (found: Meaning) => Meaning): Columns {
  const slots: Slot[] = [];
  const blank: number[] = [];
  const ignored: number[] = [];
  const totals: TotalColumn[] = [];
  const unknown: Unknown[] = [];
  heads.forEach((head, index) => {
    const { header, found } = head;
    const letter = columnLetter(index);
    if (header === '' && found !== 'aside') blank.push(index);
    else if (isTotalOf(heads, head)) totals.push({ index, letter, header });
    else if (found === null) {
      ignored.push(index);
      // Of a whole that nobody names it is told whose name is missing.
      if (!isWhole(heads, head)) unknown.push({ letter, header });
    } else if (found !== 'aside') slots.push({ ...held(found), index, letter, header });
  });
  return { slots, blank, ignored, totals, unknown };
}
