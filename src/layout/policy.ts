/** What a page may load, as its first line says to the browser. */
import { createHash } from 'node:crypto';

/** Nothing but what is named, no form, no other base. */
export const policyOf = (...allowed: readonly string[]): string =>
  ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join('; ');

/** The style sheet that stands in the page, and no other. */
export const styleOf = (css: string): string =>
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`;
