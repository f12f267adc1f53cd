/** Times that are said by that of the report alone: “Trong quý”, “Lũy kế từ đầu năm”, “Cùng kỳ năm trước”. */
import { isWholeYear, sinceJanuary } from '../../dataset/period.ts';
import { plainWords } from '../../table/fold.ts';
import { partOfYear } from '../../table/period-cell.ts';

/** The figures of the report's own time: “Trong quý”, “Thực hiện trong kỳ”. */
const WITHIN =
  /^(?:(?:thuc hien|ket qua|so lieu) )?(?:trong (quy|thang|ky)|(quy|thang|nam) nay)(?: bao cao| nay)?$/;
/** Those since the year began. */
const CUMULATIVE =
  /^(?:thuc hien )?(?:luy ke|cong don)(?: (?:tu )?dau nam)?(?: den (?:(?:het|cuoi) )?(?:quy|thang|ky)(?: bao cao| nay)?)?$/;
const SAME_TIME =
  /^(?:(?:thuc hien )?cung ky(?: nam (?:truoc|ngoai)| (?:nam )?(\d{4}))?|nam truoc)$/;

/** Whether a head is of the months since the year began. */
export const isCumulative = (header: string): boolean => CUMULATIVE.test(plainWords(header));

/** Whether a head says its time by that of the report alone. */
export function isRelative(header: string): boolean {
  const words = plainWords(header);
  return WITHIN.test(words) || CUMULATIVE.test(words) || SAME_TIME.test(words);
}

/** The time that such a head is of, beside figures of another; null for any other head, and where it is open. */
export function relativePeriod(header: string, base: string): string | null {
  const words = plainWords(header);
  if (CUMULATIVE.test(words)) return sinceJanuary(base);
  // “Thực hiện 9 tháng” of a report of nine months, “Lũy kế 9 tháng” of one of September.
  const part = partOfYear(header.replace(/^(?:thực hiện|lũy kế) /i, ''), base.slice(0, 4));
  if (part === base || (part !== null && part === sinceJanuary(base))) return part;
  const within = WITHIN.exec(words);
  if (within) {
    const unit = within[1] ?? within[2] ?? '';
    if (unit === 'nam') return isWholeYear(base) ? base : null;
    const part = { quy: 'Q', thang: 'M' }[unit] ?? '';
    return /^\d{4}-\w/.test(base) && base.startsWith(part, 5) ? base : null;
  }
  const same = SAME_TIME.exec(words);
  if (!same || !/^\d{4}(?:-\w+)?$/.test(base)) return null;
  if (words === 'nam truoc' && base.length > 4) return null;
  const year = same[1] ?? String(Number(base.slice(0, 4)) - 1);
  return year === base.slice(0, 4) ? null : year + base.slice(4);
}

/** Whether a head is of the same time of another year. */
export const isSameTime = (header: string): boolean => SAME_TIME.test(plainWords(header));

/** Whether a head is of the report's own time: “Trong quý”. */
export const isWithin = (header: string): boolean => WITHIN.test(plainWords(header));
