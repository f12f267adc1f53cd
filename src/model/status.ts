/** How firm a figure is, as far as a reader must know of it. */
import type { Status } from '../dataset/provenance.ts';

/** Null for a figure that is official, or taken to be where its source does not say. */
export const softer = (status: Status | null): Exclude<Status, 'chính thức'> | null =>
  status === 'chính thức' ? null : status;
