/** Who has figures, up to when, and who has none: told without blame. */
import { NBSP, number } from '../format.ts';
import { type Reporting, type Subject, stateOf } from '../model/reporting.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { inPeriod } from './when.ts';

export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  fertility: 'Mức sinh',
  activity: 'Hoạt động',
  training: 'Đào tạo',
  budget: 'Kinh phí',
};

/** Of each subject the last year, and how many of those that still exist have it. */
export function subjectInWords({ newest, groups }: Reporting, subject: Subject): Sentence | null {
  const year = newest[subject];
  if (year === undefined) return null;
  const all = groups.flatMap(({ parent, reporting, silent }) =>
    parent === null
      ? []
      : [...reporting, ...silent.map((unit) => ({ unit, last: {} as Reporting['newest'] }))],
  );
  const states = all.map(({ unit, last }) => stateOf(unit, last[subject], year));
  const count = (state: (typeof states)[number]) => states.filter((each) => each === state).length;
  const asked = states.length - count('ended');
  const some = figure(`${number(count('latest'))} trong ${number(asked)}${NBSP}đơn vị`);
  const name = SUBJECT_NAMES[subject];
  return say`${name}: ${some} có số liệu ${inPeriod(String(year))}, năm mới nhất đã có báo cáo.`;
}

/** `5 đơn vị, 1 có số liệu`. */
export const groupInWords = (all: number, some: number): string =>
  `${number(all)}${NBSP}đơn vị, ${some === 0 ? 'chưa đơn vị nào có số liệu' : `${number(some)} có số liệu`}`;
