/** What is known around a table: the rest of the data folder, as far as it was read. */

import type { Kinship } from '../../dataset/ancestors.ts';
import type { Column } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { NumberStyle } from '../../table/number-cell.ts';
import type { Fault } from './fault.ts';
import type { Slot } from './meaning.ts';
import type { Catalogue } from './reference.ts';

export type CellFault = (column: Column, value: unknown, around: Surroundings) => Fault | null;

/** What is said above a table and at the heads of its columns. */
interface Said {
  readonly preamble: readonly { readonly key: string; readonly text: string }[];
  readonly slots: readonly Slot[];
}

/** What words say of targets and tasks, which no unit sends: asked by who reads what a site sets up. */
export interface Wanted {
  /** What a title of theirs says that they do not. */
  readonly title: (
    table: {
      readonly dataset: Dataset;
      readonly times: readonly string[];
      readonly rowsSay: { readonly words: readonly string[] };
    } & Said,
    text: string,
  ) => { says: 'result' | 'words' | 'year'; word: string; isSure: boolean } | null;
  /** What is wrong with words between tasks, or null: “B. ĐỀ XUẤT, KIẾN NGHỊ”. */
  readonly heading: (
    table: { readonly dataset: Dataset; readonly form: Said },
    words: string,
  ) => Fault | null;
  /** Since when and until when each row is to be reached; null for a table of others. */
  readonly times: (
    table: { readonly dataset: Dataset } & Said,
    rows: readonly (readonly string[])[],
  ) => readonly (string | null)[] | null;
  /** What a clause beside a target or a task claims, by what it would claim beside a figure; null for others. */
  readonly claims: <Claim extends { readonly says: string; readonly word: string }>(
    dataset: Dataset,
    clause: string,
    known: readonly Claim[],
  ) =>
    | readonly (Claim | { readonly says: 'result' | 'kind' | 'request'; readonly word: string })[]
    | null;
}

export interface Surroundings extends Kinship {
  /** Catalogues by dataset name; one that could not be read is not there, and not asked. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** Kind of an indicator, `số đếm` for a count. */
  readonly kindOf: (indicator: string) => string | undefined;
  /** Whether words are the measure of an indicator. */
  readonly isMeasure?: (words: string) => boolean;
  /** What an indicator is counted in, as `người`. */
  readonly measureOf?: (indicator: string) => string | undefined;
  /** Whether a figure may be one of an indicator at all. */
  readonly isPossible?: (indicator: string, value: number) => boolean;
  /** How many decimals an indicator is written with, where its catalogue says. */
  readonly decimalsOf?: (indicator: string) => unknown;
  /** Whether words are the name of a group of indicators, or a part of that of the one that is given. */
  readonly isTheme?: (words: string, indicator?: string | null) => boolean;
  /** How files write numbers, where nothing in them tells. */
  readonly numbers?: NumberStyle | null;
  /** What is wrong with a cell of words by itself; asked by who reads what a site sets up. */
  readonly cellFault?: CellFault | undefined;
  /** What words say of targets and tasks. */
  readonly wanted?: Wanted | undefined;
  /** What whoever sends the file says of all its rows, as rows above a header would: header and value. */
  readonly told?: readonly (readonly [header: string, value: string])[];
}
