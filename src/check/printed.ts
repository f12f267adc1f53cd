/** A figure whose printed words tell one of its measure, and it is another: “128 trẻ” beside 182. */
import type { Data } from '../dataset/data.ts';
import type { Observation } from '../dataset/observation.ts';
import { placeOf } from '../dataset/place.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { number } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { readNumber } from '../table/number-cell.ts';
import { type Observations, observationSubject } from './observation.ts';

const NUMBER = /(?<![\p{L}\d/-])(?:\d[\d.,]*)?\d(?![\d/])/gu;
/** What stands behind a number that is of a measure. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  '%': /^ ?(?:%|phần trăm)/,
  trẻ: /^ (?:trẻ|cháu|bé)(?![ \p{L}]*\/)/u,
  người: /^ người(?![ \p{L}]*\/)/u,
};
/** What is no figure of its own: a part, a mean, how much it changes, or what was planned. */
const ASIDE =
  /(?<!\p{L})(?:trong đó|riêng|bình quân|mỗi|thêm|tăng|giảm|so với|kế hoạch|chỉ tiêu|còn|chưa|thiếu)(?!\p{L})/iu;

export function checkPrinted({ indicator }: Data, { rows }: Observations): Problem[] {
  const indicators = rowsByCode(indicator);
  return [...rows.having((words) => words !== null, 'asPrinted')].flatMap((row) => {
    const { name = '', measure = '' } = indicators.get(row.indicator) ?? {};
    const other = otherIn(row, BEHIND[measure]);
    if (other === null) return [];
    const value = number(row.value as number, row.decimals);
    const facts = { value, name, why: `“Nguyên văn” ghi ${other}` };
    return [problem('number-range', placeOf(row, 'value'), facts, observationSubject(row))];
  });
}

/** The only figure of its measure that the words of a row tell, where none of theirs is the row's, not even rounded. */
function otherIn(row: Observation, behind: RegExp | undefined): string | null {
  const { value, upper, outOf, asPrinted: words, cell } = row;
  // Where columns are times, words are of some of them.
  if (typeof value !== 'number' || !words || !behind || cell) return null;
  const told = [...words.matchAll(NUMBER)];
  const isOwn = ([text = '']: readonly string[]) =>
    [value, upper, outOf].some((own) => isNear(own, text));
  const [one, ...more] = told.filter(({ 0: text, index }) =>
    behind.test(words.slice(index + text.length)),
  );
  const clause =
    words
      .slice(0, one?.index)
      .split(/[;,(]|\. /)
      .at(-1) ?? '';
  return !one || more.length > 0 || told.some(isOwn) || ASIDE.test(clause) ? null : one[0];
}

function isNear(own: unknown, text: string): boolean {
  const reading = readNumber(text);
  if (reading.kind === 'fault' || typeof own !== 'number') return false;
  const read = reading.kind === 'number' ? reading.value : reading.whole;
  return Math.abs(own - read) < 1;
}
