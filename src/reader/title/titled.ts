import type { Dataset } from '../../dataset/dataset.ts';
import type { Slot } from '../cell/meaning.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import type { Claim } from './claim.ts';
import type { PreambleValue } from './preamble.ts';

/** A table as far as a title may contradict it. */
export interface Titled {
  readonly dataset: Dataset;
  readonly around: Surroundings;
  readonly slots: readonly Slot[];
  readonly preamble: readonly PreambleValue[];
  /** What `timesOf` finds in it. */
  readonly times: readonly string[];
  /** What its first rows say: whose its figures are, and for whom. */
  readonly rowsSay: {
    readonly unit: readonly string[];
    readonly audience: readonly string[];
    /** All that stands in its head, in its first rows and is said above. */
    readonly words: readonly string[];
  };
}

/** What a title says that the table does not; `isSure` where figures would be published as others. */
export interface Contradiction {
  readonly says:
    | Claim['says']
    | ('period' | 'year' | 'unit' | 'audience' | 'words' | 'result')
    | ('fund' | 'other');
  readonly word: string;
  readonly isSure: boolean;
}

/** Whether a table holds what was done: targets and tasks are planned, and so is what money was given. */
export const isOfResults = ({ figures }: Dataset, slots: readonly Slot[]): boolean =>
  figures.length > 0 && (!figures.includes('allocated') || slots.some(({ key }) => key === 'used'));
