/** What forms put before a heading or a part of what stands above it, and behind it. */
import { tidy } from '../../table/fold.ts';

const BEFORE = /^(?:(?:trong đó ?:?|[-–+*•]) ?)+/iu;

/** Whether words begin with such a mark. */
export const isMarked = (words: string): boolean => BEFORE.test(tidy(words));

/** `Trong đó: - Nam`, `+ Nữ:` without its marks. */
export const withoutMark = (words: string): string =>
  tidy(words).replace(BEFORE, '').replace(/ ?:$/, '');

/** `1. Xã Sơn Hải`, `2.1) Số trẻ`, `a) Nam` without the number of their line; `p.` is a kind of unit. */
export const withoutLineNumber = (words: string): string =>
  tidy(words).replace(/^(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-e])[.)]|[f-zđ]\)) ?(?=\p{L})/u, '');

/** `Biểu 2: `, `Phần II. ` */
const FORM =
  /^(?:phụ lục|phần|mục|biểu(?: mẫu)?|bảng|mẫu)(?: số)? (?:[ivx]+|\d+)(?:\.[\divx]+)*(?: ?[-–.:/] ?| )(?=\S)/iu;
/** `II. `, `1.2) `, `b) `, `(2) `, `II - `, `- ` before a heading; “Y tế” has none. */
const NUMBER =
  /^(?:(?:[IVX]+|[A-XĐ]|\d+(?:\.\d+)*)[.)\s]|\(\d+\)|[a-zđ][.)]|[-–+*•])\s*(?:[-–] )?/u;

/** `II. Phường Thục Phán:` without its number and colon. */
export const withoutNumber = (words: string): string =>
  tidy(words).replace(FORM, '').replace(NUMBER, '').replace(/ ?:$/, '');

const LINE = /^(?:[IVXLC]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*|[a-zđ][.)]|\(\d+\))[.)]?$/u;

/** The filled cells of a row, but for one before them that numbers it. */
export function withoutLineCell(cells: readonly string[]): readonly string[] {
  const filled = cells.map(tidy).filter(Boolean);
  return filled.length > 1 && LINE.test(filled[0] ?? '') ? filled.slice(1) : filled;
}
