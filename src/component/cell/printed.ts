/** What stands in a cell as it is: of some thousand cells most are so, and no component each. */
import type { Observation } from '../../dataset/observation.ts';
import { observed } from '../../format.ts';
import { isUnprinted } from '../../sentence/when.ts';

/** An observation as its report prints it; null of one that is not there, or not printed. */
export const printed = (row: Observation | undefined): string | null =>
  row && !isUnprinted(row) ? observed(row) : null;
