/** What is known around a table: the rest of the data folder, as far as it was read. */

import type { Kinship } from '../dataset/ancestors.ts';
import type { Column } from '../dataset/column.ts';
import type { NumberStyle } from '../table/number-cell.ts';
import type { Fault } from './fault.ts';
import type { Catalogue } from './reference.ts';

export type CellFault = (column: Column, value: unknown, around: Surroundings) => Fault | null;

export interface Surroundings extends Kinship {
  /** Catalogues by dataset name; one that could not be read is not there, and not asked. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** Kind of an indicator, `số đếm` for a count. */
  readonly kindOf: (indicator: string) => string | undefined;
  /** Whether words are the measure of an indicator. */
  readonly isMeasure?: (words: string) => boolean;
  /** What an indicator is counted in, as `người`. */
  readonly measureOf?: (indicator: string) => string | undefined;
  /** How many decimals an indicator is written with, where its catalogue says. */
  readonly decimalsOf?: (indicator: string) => unknown;
  /** Whether words are the name of a group of indicators. */
  readonly isTheme?: (words: string) => boolean;
  /** How files write numbers, where nothing in them tells. */
  readonly numbers?: NumberStyle | null;
  /** What is wrong with a cell of words by itself; asked by who reads what a site sets up. */
  readonly cellFault?: CellFault | undefined;
  /** What whoever sends the file says of all its rows, as rows above a header would: header and value. */
  readonly told?: readonly (readonly [header: string, value: string])[];
}
