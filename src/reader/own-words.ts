/** What words in a table and below it say of its figures: that they were planned, are expected, are thousands. */
import type { Dataset } from '../dataset/dataset.ts';
import { isWholeYear } from '../dataset/period.ts';
import { plainWords, tidy } from '../table/fold.ts';
import { partOfYear } from '../table/period-cell.ts';
import { Fault } from './fault.ts';
import { formHeader, hasYears } from './form-header.ts';
import type { Layout } from './layout.ts';
import { isPlan, isWide } from './meaning.ts';
import { moneyFactor } from './money-unit.ts';
import { withoutNumber } from './part-mark.ts';
import { periodSaid } from './preamble.ts';
import { isRelative } from './relative-time.ts';
import { measuresIn, scaleIn } from './scale.ts';
import { plannedIn } from './title.ts';

export type Where = 'row' | 'cell' | 'footnote';

interface Table {
  readonly dataset: Dataset;
  readonly form: Layout;
}

/** What is wrong with words that say nothing else: a heading “Kế hoạch”, a note “ước tính”; null for all others. */
export function wordsFault({ dataset, form }: Table, words: string, where: Where): Fault | null {
  if (!hasYears(dataset)) return null;
  const text = tidy(words)
    .replace(/^(?:[IVX]+|[A-ZĐ]|\d+)[.)\s]\s*|^[*([–+-]+\s*/u, '')
    .replace(/(?<![)\]:.])[)\]:.]+$/, '')
    .replace(/^số(?: liệu)? /i, '');
  if (where === 'cell' && isPart(form, tidy(words)))
    return new Fault('words-contradict', { where, says: 'part' });
  const holds = formHeader(text)?.holds ?? 'result';
  // A heading is over all of a row's figures, be some of them planned.
  const isOfAll = where !== 'row' || form.slots.filter(isWide).every(isPlan);
  if (holds === 'result' || (isOfAll && isKnown(form, holds))) return null;
  return new Fault('words-contradict', { where, says: holds === 'estimate' ? holds : 'plan' });
}

/** What is wrong with a heading that gives the rows below another time than their columns: “Quý I”, “Lũy kế”. */
export function partFault(form: Layout, words: string): Fault | null {
  const heading = [tidy(words).replace(/ ?:$/, ''), withoutNumber(words)];
  if (heading.some((each) => isPart(form, each)))
    return new Fault('words-contradict', { where: 'row', says: 'part' });
  return heading.some(isRelative)
    ? new Fault('words-contradict', { where: 'row', says: 'time' })
    : null;
}

/** Whether words are a part of a year, beside figures of a whole one: “6 tháng”. */
function isPart({ slots, preamble }: Layout, words: string): boolean {
  if (partOfYear(words, '2000') === null || /^cả năm$/i.test(words)) return false;
  return [periodSaid(preamble), ...slots.map(({ period }) => period)].some(isWholeYear);
}

/** Whether the table itself tells planned figures from others, or says how firm each is. */
function isKnown({ slots, preamble }: Layout, holds: string): boolean {
  if (holds !== 'estimate') return slots.some(isPlan);
  return [...slots, ...preamble].some(
    (each) => each.key === 'status' || ('holds' in each && each.holds === holds),
  );
}

/** Whether words name a money unit that is not the one of the table's columns. */
function saysOtherMoney({ factor, slots }: Layout, words: string): boolean {
  const own = new Set([factor, ...slots.map((slot) => slot.factor)]);
  return measuresIn(words).some((measure) => {
    const other = moneyFactor(measure);
    return other !== null && !own.has(other);
  });
}

const NOTE = /^(?:[*†¹²³]|\(\d+\)|ghi chú|chú thích|lưu ý|chú ý)/i;

/** What is wrong with the words of a row below the data, of which nothing but that is told. */
export function footnoteFault({ dataset, form }: Table, cells: readonly string[]): Fault | null {
  const words = cells.map(tidy).filter(Boolean).join(' ');
  const isMoney = Object.values(dataset.columns).some(({ kind }) => kind === 'money');
  const isScaled = isMoney ? saysOtherMoney(form, words) : scaleIn(words) !== null;
  if (isScaled && dataset.figures.length > 0)
    return new Fault('words-contradict', { where: 'footnote', says: 'scale' });
  if (!hasYears(dataset)) return null;
  const strict = wordsFault({ dataset, form }, words, 'footnote');
  if (strict) return strict;
  const says = NOTE.test(words) ? plannedIn(plainWords(words)) : null;
  if (says === null || isKnown(form, says)) return null;
  return new Fault('words-contradict', { where: 'footnote', says });
}
