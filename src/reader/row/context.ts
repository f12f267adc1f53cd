/** What all that read one table share: the table, what is around it, and where its faults go. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { Place } from '../../problem/problem.ts';
import type { Sheet } from '../../table/sheet.ts';
import type { Convention } from '../cell/convention.ts';
import type { RowFaults } from '../cell/fault.ts';
import type { Shares } from '../cell/shares.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import type { Layout } from '../column/layout.ts';

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
