/** What all that read one table share: the table, what is around it, and where its faults go. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Place } from '../problem/problem.ts';
import type { Sheet } from '../table/sheet.ts';
import type { Convention } from './convention.ts';
import type { RowFaults } from './fault.ts';
import type { Layout } from './layout.ts';
import type { Shares } from './shares.ts';
import type { Surroundings } from './surroundings.ts';

export interface Context {
  readonly dataset: Dataset;
  readonly around: Surroundings;
  readonly place: Place;
  /** Where a cell may be a number, whatever its text; null for a text file. */
  readonly sheet: Sheet | null;
  readonly form: Layout;
  readonly faults: RowFaults;
  readonly convention: Convention;
  /** The percentages of the file. */
  readonly shares: Shares;
}
