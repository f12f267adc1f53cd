/** From the first rows of a file to what each of its columns is. */

import type { Dataset, SourceFile } from '../dataset/dataset.ts';
import { columnLetter, type Place } from '../problem/problem.ts';
import { tidy } from '../table/fold.ts';
import type { NumberStyle } from '../table/number-cell.ts';
import type { HeaderFault } from './fault.ts';
import { type Headers, isMale, type Meaning, type Slot } from './header.ts';
import { headerFaults, type Unknown } from './header-fault.ts';
import { damagedLetters } from './letters.ts';
import { overFaults, rowsOver, type Under } from './over-row.ts';
import { rowsAbove, wordsAbove } from './row-above.ts';
import { isNumbering } from './row-shape.ts';
import { type Above, isSaying, type Said, saidAbove } from './said.ts';
import type { Scale } from './scale.ts';
import type { TableStart } from './table-start.ts';
import { titleFault } from './title.ts';

export interface Layout {
  /** The header's row number. */
  readonly row: number;
  readonly width: number;
  /** The header row, as written. */
  readonly headers: readonly string[];
  readonly slots: readonly Slot[];
  /** The columns without a header, in which nothing may stand. */
  readonly blank: readonly number[];
  /** The columns whose header is not known: nothing of them is published. */
  readonly ignored: readonly number[];
  readonly said: readonly Said[];
  /** The money unit said once above the header. */
  readonly factor: number | null;
  /** The power of ten in which all figures are counted. */
  readonly scale: Scale | null;
  /** How the file says that it writes numbers. */
  readonly numbers: NumberStyle | null;
  readonly faults: readonly HeaderFault[];
}

/** A header row below the rows that stand above it. */
export interface HeaderRows extends Pick<TableStart, 'rows' | 'at'> {
  /** The rows' numbers, where they do not begin with the first row of the file. */
  readonly numbers?: readonly number[];
}

/** What was said before, and holds for a further header. */
export type Inherited = Pick<Layout, 'said' | 'factor' | 'scale'>;

/** Reads the header row and what is said above it. */
export function layout(
  table: Pick<Under, 'dataset' | 'headers' | 'around'>,
  start: HeaderRows,
  old: Inherited = { said: [], factor: null, scale: null },
): Layout {
  const { at, rows, numbers } = start;
  const { dataset, headers } = table;
  const cells = rows[at] ?? [];
  const above = saidAbove(headers, rows.slice(0, at));
  const still = old.said.filter(({ key }) => !above.said.some((each) => each.key === key));
  const factor = above.factor ?? old.factor;
  const columns = columnsOf(dataset, headers, above, cells);
  const { slots, unknown, ignored } = columns;
  // Rows of what still holds are none of these.
  const said = [...still.map((each) => ({ ...each, row: 0 })), ...above.said];
  const damaged = damagedLetters(rows.slice(0, at + 1));
  const faults = [
    ...above.faults,
    ...headerFaults(dataset, headers, { cells, slots, unknown, said, factor }),
    ...rowsAbove(dataset, slots, rows.slice(0, at)),
    ...wordsAbove(dataset, slots, said, rows.slice(0, at)),
    ...aboveFaults({ ...table, slots, ignored, said, rows: rows.slice(0, at + 1) }),
  ];
  const placed = (row: number) => numbers?.[row - 1] ?? row;
  // A header whose letters are damaged is not held to be another one as well.
  const wrong = damaged.length > 0 ? damaged : faults;
  return {
    ...{ row: placed(at + 1), width: cells.length, headers: cells.map(tidy), factor },
    ...{ slots, ignored, blank: columns.blank, numbers: above.numbers },
    scale: above.scale ?? old.scale,
    said: [...still, ...above.said.map((each) => ({ ...each, row: placed(each.row) }))],
    faults: wrong.map((each) => ({ ...each, row: each.row && placed(each.row) })),
  };
}

function columnsOf(
  dataset: Dataset,
  headers: Headers,
  above: Above,
  cells: readonly string[],
): Pick<Layout, 'slots' | 'blank' | 'ignored'> & { readonly unknown: Unknown[] } {
  const slots: Slot[] = [];
  const blank: number[] = [];
  const ignored: number[] = [];
  const unknown: Unknown[] = [];
  cells.forEach((cell, index) => {
    const [letter, header] = [columnLetter(index), tidy(cell)];
    const target = isMale(header, cells) ? null : headers.find(cell);
    if (header === '') blank.push(index);
    else if (target === null) {
      unknown.push({ letter, header });
      ignored.push(index);
    } else if (target !== 'aside')
      slots.push({ ...wideMeaning(dataset, above, target), index, letter, header });
  });
  return { slots, blank, ignored, unknown };
}

/** What rows above the header say that its columns, and what is said for all of them, do not. */
function aboveFaults(under: Under): HeaderFault[] {
  const over = rowsOver(under);
  return under.rows.slice(0, -1).flatMap((cells, at) => {
    if (over.has(at)) return overFaults(under, at);
    if (isNumbering(cells) || isSaying(under.headers, cells)) return [];
    return cells.flatMap((cell, index) => titleFault(under, cell, at + 1, index));
  });
}

/** A period or an indicator as a column gets the figure that it holds, where the file says which. */
function wideMeaning({ figures }: Dataset, { figure }: Above, target: Meaning): Meaning {
  if (target.key !== '') return target;
  if (figures.length === 1) return { ...target, key: figures[0] ?? '' };
  return figure && figures.includes(figure.key)
    ? { ...target, key: figure.key, factor: figure.factor }
    : target;
}

/** Where each column of the dataset stands: in the header row, or above it. */
export function sourceFile({ file: path, sheet = null }: Place, form: Layout): SourceFile {
  const columns = new Map<string, { letter: string; header: string }>();
  for (const each of [...form.said, ...form.slots.toReversed()])
    columns.set(each.key, { letter: each.letter, header: each.header });
  return Object.freeze({ path, sheet, columns });
}
