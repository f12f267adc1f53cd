/** What a picture that is taken away says of its figures: what of them is asked about, what the site has computed. */
import { list, NBSP, number, unended } from '../format.ts';
import type { Doubts } from '../model/flag.ts';
import type { Sentence } from './sentence.ts';

/** More points than these are counted: the page has them all. */
const MOST = 3;

/** `Cần đối chiếu: …; và 2 điểm khác.`; null where nothing is asked. */
export function doubtInWords(doubts: readonly Doubts[]): string | null {
  const points = pointsOf(doubts);
  if (points.length === 0) return null;
  const rest = points.length - MOST;
  const more = rest > 0 ? ` Còn ${number(rest)}${NBSP}điểm khác, ghi ở trang này.` : '';
  return `Cần đối chiếu: ${points.slice(0, MOST).map(asSentence).join(' ')}${more}`;
}

/** All that is asked, each once. */
export const pointsOf = (doubts: readonly Doubts[]): readonly string[] => [
  ...new Set(doubts.flatMap(({ found, question }) => [...found, question ?? []].flat())),
];

/** How many there are, where there is no room for them; null where nothing is asked. */
export function doubtInBrief(doubts: readonly Doubts[]): string | null {
  const { length } = pointsOf(doubts);
  return length === 0 ? null : `Cần đối chiếu: ${number(length)}${NBSP}điểm, ghi ở trang đầy đủ.`;
}

const asSentence = (words: string): string => `${unended(words)}.`;

/** `Số tính ra, không có trong báo cáo: con thứ nhất.`; null where all is printed. */
export function computedInWords(finding: Sentence, computed: readonly string[]): string | null {
  const figures = finding.flatMap((part) =>
    typeof part !== 'string' && part.derived ? [part.figure] : [],
  );
  const all = [...new Set([...computed, ...figures])];
  return all.length === 0 ? null : `Số tính ra, không có trong báo cáo: ${list(all)}.`;
}
