/** A source as people write it, and what it says of its document. */
import { tidy } from '../table/fold.ts';
import { readDate } from '../table/period-cell.ts';

/** What stands in a file for a document that no catalogue has: `Báo cáo 112/BC-UBND ngày 16/6/2026`. */
export interface SourceText {
  readonly text: string;
  /** What it says of the document; '' for what it does not. */
  readonly type: string;
  readonly number: string;
  /** `16/06/2026` */
  readonly date: string;
  readonly issuer: string;
}

/** A document as whoever sends a file describes it. */
export interface SourceDocument extends SourceText {
  readonly title: string;
  /** Of which unit it is, by its code. */
  readonly unit: string;
}

/** The file that the documents of a desk make. */
export const SOURCES = 'van-ban-kem-theo.csv';

/** A day as people write it, within other words. */
export const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}`;
const SOURCE = new RegExp(
  String.raw`^(?:(?<type>\p{L}[\p{L} ]*?) )?(?:số )?(?<number>\d+[\p{L}\d]*/[\p{L}\d/-]*\p{L})(?:,? (?:ngày )?(?<day>${DAY}))?(?: của (?<issuer>.+))?$`,
  'iu',
);

/** Null for a text without the number of a document: a slip in a code is mended, and makes none. */
export function sourceText(text: string): SourceText | null {
  const found = SOURCE.exec(tidy(text))?.groups;
  if (!found) return null;
  const { type = '', number = '', day = '', issuer = '' } = found;
  return {
    text,
    type: /^số$/iu.test(type) ? '' : type,
    number,
    date: dayOf(day) ?? '',
    issuer,
  };
}

/** `16/6/2026` of a day however it is written; null where there is no such day. */
export function dayOf(written: string): string | null {
  const day = written.replace(/ tháng | năm /gi, '/').replaceAll(/[.-]/g, '/');
  return 'iso' in readDate(day) ? day : null;
}
