/** Texts and files by their content. */
import { createHash } from 'node:crypto';

/** The SHA-256 in hexadecimal digits, as `sha256sum` writes it. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Its first sixteen digits: a short name of a text. */
export const fingerprint = (text: string): string => sha256(text).slice(0, 16);
