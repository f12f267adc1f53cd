/** A cell of a CSV file. */
import { NBSP } from '../format.ts';

/** In quotes where a reader could take it for something else. */
export const csvCell = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A text that a spreadsheet could take for a formula, after a no-break space: Excel, LibreOffice
 * and Google Sheets then show it as it is, and our reader, which trims every cell, reads it back
 * unchanged. (An apostrophe would stay in the text.)
 */
export const harmless = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠−]/.test(text) ? NBSP + text : text;
