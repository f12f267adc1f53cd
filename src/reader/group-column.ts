/** Groups as columns: “Nam” beside “Nữ”, “Thành thị” beside “Nông thôn”, and the whole of both. */
import { plainWords, tidy } from '../table/fold.ts';

/** Two groups that make up a whole. */
const PAIRS = [
  ['nam', 'nu'],
  ['nam gioi', 'nu gioi'],
  ['trai', 'gai'],
  ['be trai', 'be gai'],
  ['tre trai', 'tre gai'],
  ['thanh thi', 'nong thon'],
  ['khu vuc thanh thi', 'khu vuc nong thon'],
] as const;

const PARTNERS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
);
const WHOLES = new Set(['tong so', 'tong', 'tong cong', 'chung', 'ca hai gioi', 'hai gioi']);

/** Words behind which a part of the column before it stands. */
const PART = /^trong đó ?:? ?/i;

/** The words of a group, without its tones; '' for any others, and for “Năm”. */
function groupIn(header: string): string {
  const words = tidy(header).replace(PART, '');
  const plain = plainWords(words);
  return PARTNERS.has(plain) && !/^năm/i.test(words) ? plain : '';
}

/** Whether a header may be that of a group; “Trong đó” says no more over one. */
export const isGroup = (header: string): boolean => groupIn(header) !== '';

/**
 * The group that a column of a table holds, '' for the whole; null for no group, and where no other
 * column shows that it is one.
 */
export function groupOf(header: string, headers: readonly string[]): string | null {
  const groups = new Set(headers.map(groupIn));
  const isWhole = (each: string) => WHOLES.has(plainWords(each));
  const hasWhole = headers.some(isWhole);
  const isSure = (group: string) =>
    group !== '' && (groups.has(PARTNERS.get(group) ?? '') || hasWhole);
  if (isWhole(header)) return [...groups].some(isSure) ? '' : null;
  if (!isSure(groupIn(header))) return null;
  const name = tidy(header).replace(PART, '');
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1).toLocaleLowerCase('vi');
}
