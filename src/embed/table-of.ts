/** A table of a unit's page, as an embed shows it: text, and the rows of the data that it stands on. */
import type { Address } from '../address.ts';
import { figure, type Shown } from '../format.ts';
import type { FactRow } from '../model/fact.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { PlainTable } from './plain-table.ts';

export interface TableOf {
  /** What tells its file from those of the unit's other tables. */
  readonly key: string;
  /** The id of its block on the unit's page, or on `page`. */
  readonly id: string;
  readonly page?: Address;
  /** What it is, in the gallery. */
  readonly name: string;
  readonly span: string;
  readonly finding: Sentence;
  readonly table: PlainTable;
  readonly rows: readonly FactRow[];
  /** What of it no report prints. */
  readonly computed: readonly string[];
}

/** A cell as its page shows it. */
export const shownInWords = (value: Shown, decimals?: number): string => figure(value, decimals);
