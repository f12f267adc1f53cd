/** Groups as columns: “Nam” beside “Nữ”, “Thành thị” beside “Nông thôn”, and the whole of both. */
import { capital } from '../../format.ts';
import { plainWords } from '../../table/fold.ts';
import { withoutMark } from './part-mark.ts';
import { isTotal } from './total-row.ts';

/** Two groups that make up a whole. */
const PAIRS = [
  ['nam', 'nu'],
  ['nam gioi', 'nu gioi'],
  ['trai', 'gai'],
  ['be trai', 'be gai'],
  ['tre trai', 'tre gai'],
  ['tre em trai', 'tre em gai'],
  ['thanh thi', 'nong thon'],
  ['thuong tru', 'tam tru'],
  ['khu vuc thanh thi', 'khu vuc nong thon'],
] as const;

const PARTNERS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
);
/** What both make up, besides a total. */
const WHOLES = new Set(['chung', 'ca hai gioi', 'hai gioi']);

/** Whether words are the whole of groups: “Tổng số”, “Chung”. */
export const isWhole = (header: string): boolean =>
  isTotal(header) || WHOLES.has(plainWords(header));

/** The words of a group, without its tones; '' for any others, and for “Năm”. */
function groupIn(header: string): string {
  const words = withoutMark(header);
  const plain = plainWords(words);
  return PARTNERS.has(plain) && !/^năm/i.test(words) ? plain : '';
}

/** The pair that a group is one of, as one of its two words; '' for any others. */
export function pairOf(group: string): string {
  const own = groupIn(group);
  return [own, PARTNERS.get(own) ?? ''].sort()[0] ?? '';
}

/** Whether a header may be that of a group; “Trong đó” says no more over one. */
export const isGroup = (header: string): boolean => groupIn(header) !== '';

/**
 * The group that a column of a table holds, '' for the whole; null for no group, and where no other
 * column shows that it is one.
 */
export function groupOf(header: string, headers: readonly string[]): string | null {
  const group = groupIn(header);
  if (group === '') return isWhole(header) && headers.some(isGroup) ? '' : null;
  const partner = PARTNERS.get(group);
  if (!headers.some((each) => groupIn(each) === partner || isWhole(each))) return null;
  return groupName(header);
}

/** What a group is called: “Trong đó: NỮ” is “Nữ”. */
export function groupName(header: string): string {
  return capital(withoutMark(header).toLocaleLowerCase('vi'));
}
