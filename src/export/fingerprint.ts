/** Texts by a short name of their content. */
import { createHash } from 'node:crypto';

/** The first sixteen digits of a text's SHA-256. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
