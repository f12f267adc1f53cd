/** What stands in a cell for a figure that is none: words, a formula, “khoảng 61000”. */

import type { Column } from '../../dataset/column.ts';
import { personal } from '../../problem/personal.ts';
import { damage } from '../../table/damage.ts';
import { plainWords } from '../../table/fold.ts';
import { LONGEST_NUMBER, MOST_DIGITS, readNumber } from '../../table/number-cell.ts';
import { Fault, faultOf } from './fault.ts';

/** What was never meant as a figure, or has damaged letters; null for what may be one. */
export function noFigure(written: string): Fault | null {
  const form = personal(written);
  if (form) return new Fault('personal-data', { form });
  if (/^[=@]/.test(written)) return new Fault('formula', { mark: written.charAt(0) });
  const found = damage(written, true);
  return found && faultOf(found);
}

/** What is missing in words, or a figure with its sign or its upper end. */
export function inWords(written: string, { sign }: Column, cell?: FigureCell): Fault | null {
  if (written.length > LONGEST_NUMBER) return null;
  return missingInWords(written) ?? (sign === null ? null : bounded(written, sign, cell));
}

const UNKNOWN =
  /^(?:chua (?:co|ro|bao cao|thong ke|cap nhat)|khong(?: ro| bao cao| thong ke)?|n a|na|null)(?: so lieu| so)?$/;

/** “chưa có”: a word of the site for what is missing, which a table writes in another way. */
export function missingInWords(written: string): Fault | null {
  return UNKNOWN.test(plainWords(written)) ? new Fault('number-invalid', { missing: true }) : null;
}

const NUMBER = '(\\d[\\d., ]*)';
const UNIT = '(?: ?[\\p{L}%][\\p{L} %]*(?:/[\\p{L}\\d ]+)?)?';
const RANGE = new RegExp(`^(?:từ )?${NUMBER} ?(?:-|–|đến) ?${NUMBER}${UNIT}$`, 'iu');
const BOUND = new RegExp(`^(?!từ \\d{4}$)(\\D+?) ?${NUMBER}${UNIT}$`, 'iu');

/** “từ 85% trở lên”: the sign stands behind. */
const ONWARDS = /^(?:từ )?(\d.*) (trở \p{L}+)$/iu;

/** The signs of bounds by their words. */
export const SIGNS = new Map([
  ...['khoảng', 'ước', 'ước khoảng', 'xấp xỉ', '~', '≈'].map((each) => [each, 'khoảng'] as const),
  ...['trên', 'hơn', '>'].map((each) => [each, '>'] as const),
  ...['dưới', '<'].map((each) => [each, '<'] as const),
  ...['từ', 'trở lên', 'ít nhất', 'tối thiểu', '>=', '≥'].map((each) => [each, '≥'] as const),
  ...['trở xuống', 'không quá', 'tối đa', 'nhiều nhất', '<=', '≤'].map(
    (each) => [each, '≤'] as const,
  ),
]);

/** What is known of a cell: that it holds a count, and that its row holds other figures. */
interface FigureCell {
  readonly isCount: boolean;
  readonly several: boolean;
}

/** “trên 5.646 người”, “60000-61000”: a figure whose sign and upper end have columns of their own. */
export function bounded(written: string, sign: string, cell?: FigureCell): Fault | null {
  const several = cell?.several;
  const plain = (number = '') => {
    const reading = readNumber(number.trim());
    return cell?.isCount && reading.kind === 'ambiguous' ? `${reading.whole}` : number.trim();
  };
  const [, lower, upper] = RANGE.exec(written) ?? [];
  if (isNumber(lower) && isNumber(upper))
    return new Fault('number-invalid', {
      ...{ suggestion: plain(lower), upper: plain(upper), sign, several },
    });
  const [, word, number] = BOUND.exec(written.replace(ONWARDS, '$2 $1')) ?? [];
  const bound = SIGNS.get(word?.trim().toLowerCase() ?? '');
  if (bound === undefined || !isNumber(number)) return null;
  return new Fault('number-invalid', { suggestion: plain(number), bound, sign, several });
}

const isNumber = (text: string | undefined): boolean =>
  text !== undefined && readNumber(text).kind !== 'fault';

/** More digits than a spreadsheet holds: `2,0299999999999998`, which it made of 2,03. */
export function tooLong(written: string): Fault | null {
  const digits = /^[-+]?[\d., ]+%?$/.test(written)
    ? written.replace(/\D/g, '').replace(/^0+/, '').length
    : 0;
  return digits > MOST_DIGITS ? new Fault('number-invalid', { digits: String(digits) }) : null;
}

/** A figure with the mark of a footnote: `749 (*)`, `749¹`. */
export function footnoted(written: string): Fault | null {
  const [, suggestion, note] =
    /^(\d[\d.,]*) ?(\*{1,3}|[¹²³]|\((?:\*{1,3}|\d)\))$/.exec(written) ?? [];
  return suggestion && note ? new Fault('number-invalid', { suggestion, note }) : null;
}
