/** One column's header: its words, of all the rows above it, and what they mean. */
import type { Meaning } from '../cell/meaning.ts';

/** What stands at the head of a column, in words and what they mean. */
export interface Head {
  readonly header: string;
  readonly found: Meaning | 'aside' | null;
}

/** What a head means; null where that is not known, or nothing of the table. */
export const meaningOf = (found: Head['found']): Meaning | null =>
  found === 'aside' ? null : found;
