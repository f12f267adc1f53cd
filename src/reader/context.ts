/** What all that read one table share: the table, what is around it, and where its faults go. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Place } from '../problem/problem.ts';
import type { Sheet } from '../table/sheet.ts';
import type { Convention } from './convention.ts';
import type { RowFaults } from './fault.ts';
import type { Layout } from './layout.ts';
import type { Catalogue } from './reference.ts';

/** What a table needs to know of the rest of the data folder. */
export interface Surroundings {
  /** Catalogues by dataset name; one that could not be read is not there, and not asked. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** Kind of an indicator, `số đếm` for a count. */
  readonly kindOf: (indicator: string) => string | undefined;
  /** The unit above a unit. */
  readonly parentOf: (unit: string) => string | null | undefined;
}

export interface Context {
  readonly dataset: Dataset;
  readonly around: Surroundings;
  readonly place: Place;
  /** Where a cell may be a number, whatever its text; null for a text file. */
  readonly sheet: Sheet | null;
  readonly form: Layout;
  readonly faults: RowFaults;
  readonly convention: Convention;
}
