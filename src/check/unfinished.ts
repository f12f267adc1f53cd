/** Results of a period that was not over: today, or when the document that they come from was issued. */

import type { Data } from '../dataset/data.ts';
import type { Document } from '../dataset/document.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { daysOf, isNearlyOver, isWholeYear, isWithinYear, yearsOf } from '../dataset/period.ts';
import { placeOf } from '../dataset/place.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { capital, date, period as inWords, shortPeriod } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { type Observations, observationSubject } from './observation.ts';
import { isToCome } from './period.ts';

/** One problem for each table and document, or period. */
export function checkUnfinished(data: Data, observations: Observations, today: string): Problem[] {
  const indicators = rowsByCode(data.indicator);
  const sources = observations.rows.values('source');
  const issued = data.document.filter(({ code, date }) => date !== null && sources.has(code));
  const problems = new Map<string, Problem>();
  for (const period of observations.values('period')) {
    if (/-\d\d-/.test(period) || isToCome(period, today)) continue;
    const isRunning = !isNearlyOver(period, today);
    const tooEarly = issued.filter((each) => !isNearlyOver(period, each.date ?? ''));
    const byCode = rowsByCode(tooEarly);
    if (!isRunning && tooEarly.length === 0) continue;
    for (const row of observations.of('period', period)) {
      const early = byCode.get(row.source ?? '');
      const document = isRunning ? undefined : early;
      if (!(isRunning || early) || !isResult(row, indicators.get(row.indicator))) continue;
      const id = [row.file.path, row.file.sheet, document?.code ?? period].join('|');
      if (!problems.has(id)) problems.set(id, unfinished(row, document, early?.date ?? today));
    }
  }
  return [...problems.values()];
}

/** Whether a figure is firm, and of what happens over a time: how many there are at one is known on any day of it. */
const isResult = ({ value, status }: Observation, indicator: Indicator | undefined): boolean =>
  typeof value === 'number' &&
  status !== 'ước tính' &&
  status !== 'sơ bộ' &&
  (indicator?.basis ?? (indicator?.kind === 'tỷ suất' && 'thời kỳ')) === 'thời kỳ';

/** A part of a period that was over on a day, as an example of one. */
function partOf(period: string, day: string): string | undefined {
  const [first, last] = yearsOf(period);
  const part = isWholeYear(period)
    ? `${period}-H1`
    : isWithinYear(period)
      ? daysOf(period)[0].replace(/-(\d\d)-01$/, '-M$1')
      : first < last - 1
        ? `${first}/${last - 1}`
        : String(first);
  return isNearlyOver(part, day) ? capital(inWords(part)) : undefined;
}

function unfinished(row: Observation, document: Document | undefined, day: string): Problem {
  const { period, cell, file } = row;
  // Where years are columns, a row's status is that of all of them.
  const isHead = cell !== null && !file.columns.has('period');
  const facts = {
    ...{ value: shortPeriod(period), dataset: 'so-lieu', running: true },
    part: partOf(period, day),
    head: isHead ? `Ước thực hiện ${inWords(period)}` : undefined,
    source: document && `“${document.code}” ban hành ngày ${date(document.date ?? '')}`,
  };
  const place = placeOf(row, document ? 'source' : 'period');
  return problem('year-future', place, facts, observationSubject(row));
}
