/** Who has figures, up to when, and who has none: told without blame. */
import { NBSP, number } from '../format.ts';
import { type Reporting, stateOf } from '../model/reporting.ts';
import type { Theme } from '../model/theme.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { inPeriod } from './when.ts';

/** Of a theme the last year, and how many of those that still exist have it. */
export function reportingInWords(
  { newest, groups }: Reporting,
  { key, name }: Theme,
): Sentence | null {
  const year = newest[key];
  if (year === undefined) return null;
  const all = groups.flatMap(({ parent, reporting, silent }) =>
    parent === null
      ? []
      : [...reporting, ...silent.map((unit) => ({ unit, last: {} as Reporting['newest'] }))],
  );
  const states = all.map(({ unit, last }) => stateOf(unit, last[key], year));
  const count = (state: (typeof states)[number]) => states.filter((each) => each === state).length;
  const asked = states.length - count('ended');
  const some = figure(`${number(count('latest'))} trong ${number(asked)}${NBSP}đơn vị`);
  return say`${name}: ${some} có số liệu ${inPeriod(String(year))}, năm mới nhất đã có báo cáo.`;
}

/** `5 đơn vị, 1 có số liệu`. */
export const groupInWords = (all: number, some: number): string =>
  `${number(all)}${NBSP}đơn vị, ${some === 0 ? 'chưa đơn vị nào có số liệu' : `${number(some)} có số liệu`}`;
