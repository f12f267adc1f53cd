/** From the first rows of a file to what each of its columns is. */

import type { Dataset, SourceFile } from '../dataset/dataset.ts';
import { columnLetter, type Place } from '../problem/problem.ts';
import { tidy } from '../table/fold.ts';
import type { HeaderFault } from './fault.ts';
import type { Headers, Meaning, Slot } from './header.ts';
import { headerFaults } from './header-fault.ts';
import { damagedLetters } from './letters.ts';
import { rowsAbove, wordsAbove } from './row-above.ts';
import { type Above, type Said, saidAbove } from './said.ts';
import type { TableStart } from './table-start.ts';

export interface Layout {
  /** The header's row number. */
  readonly row: number;
  readonly width: number;
  readonly slots: readonly Slot[];
  /** The columns without a header, in which nothing may stand. */
  readonly blank: readonly number[];
  /** The columns whose header is not known: nothing of them is published. */
  readonly ignored: readonly number[];
  readonly said: readonly Said[];
  /** The money unit said once above the header. */
  readonly factor: number | null;
  readonly faults: readonly HeaderFault[];
}

/** Reads the header row and what is said above it. */
export function layout(dataset: Dataset, headers: Headers, { rows, at }: TableStart): Layout {
  const cells = rows[at] ?? [];
  const above = saidAbove(headers, rows.slice(0, at));
  const slots: Slot[] = [];
  const blank: number[] = [];
  const ignored: number[] = [];
  const unknown: { letter: string; header: string }[] = [];
  cells.forEach((cell, index) => {
    const [letter, header, target] = [columnLetter(index), tidy(cell), headers.find(cell)];
    if (header === '') blank.push(index);
    else if (target === null) {
      unknown.push({ letter, header });
      ignored.push(index);
    } else if (target !== 'aside')
      slots.push({ ...wideMeaning(dataset, above, target), index, letter, header });
  });
  const { said, factor } = above;
  const damaged = damagedLetters(rows.slice(0, at + 1));
  const faults = [
    ...above.faults,
    ...headerFaults(dataset, headers, { cells, slots, unknown, said, factor }),
    ...rowsAbove(dataset, slots, rows.slice(0, at)),
    ...wordsAbove(dataset, slots, said, rows.slice(0, at)),
  ];
  // A header whose letters are damaged is not held to be another one as well.
  const wrong = damaged.length > 0 ? damaged : faults;
  return { row: at + 1, width: cells.length, slots, blank, ignored, said, factor, faults: wrong };
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
