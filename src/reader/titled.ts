import type { Dataset } from '../dataset/dataset.ts';
import type { Slot } from './meaning.ts';
import type { PreambleValue } from './preamble.ts';
import type { Surroundings } from './surroundings.ts';

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
