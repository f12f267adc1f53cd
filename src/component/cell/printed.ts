/** What stands in a cell as it is: of some thousand cells most are so, and no component each. */
import type { Observation } from '../../dataset/observation.ts';
import { number, observed, type Shown } from '../../format.ts';
import { isUnprinted } from '../../sentence/when.ts';

/** An observation as its report prints it; null of one that is not there, or not printed. */
export const printed = (row: Observation | undefined): string | null =>
  row && !isUnprinted(row) ? observed(row) : null;

/** A figure that is a number; null of any other. */
export const numberIn = (value: Shown): string | null =>
  typeof value === 'number' ? number(value) : null;
