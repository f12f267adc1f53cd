/** What the figures of the unit itself say: rate, births, training, money, and whatever else its reports count. */
import { capital, list } from '../format.ts';
import { type Coverage, latestForms } from '../model/coverage.ts';
import { yearsOf } from '../model/period.ts';
import { linesOf } from '../model/record.ts';
import { latest } from '../model/series.ts';
import { referenceLevel } from '../model/target.ts';
import { birthsLevel } from '../sentence/birth.ts';
import { budgetLevel, budgetUnused, largestUnused, unusedReason } from '../sentence/budget.ts';
import { fertilityChange, fertilityLevel, fertilityTrend } from '../sentence/fertility.ts';
import { recordedInWords } from '../sentence/record.ts';
import { say } from '../sentence/sentence.ts';
import { trainingFraction, trainingSaid, withoutLearners } from '../sentence/training.ts';
import { inPeriod, isUndated } from '../sentence/when.ts';
import { isWithin } from './period-model.ts';
import type { Asked, Statement } from './statement.ts';

/** Of several years how the rate moved, of one where it stands; nothing without a figure of the last. */
export function fertilityStatements({ model, whole, unit, period }: Asked): readonly Statement[] {
  const { fertility } = model.profile(unit);
  const { intervals } = whole.profile(unit);
  const now = fertility && latest(fertility);
  if (!fertility || !now || !isWithin(now.row.period, period)) return [];
  const [from, to] = yearsOf(period);
  const reference = referenceLevel(model.targets(unit, fertility.indicator.code));
  const level =
    from === to
      ? fertilityLevel(fertility, intervals, reference)
      : say`${fertilityTrend(fertility, intervals)}.`;
  const change = fertilityChange({ fertility, intervals });
  const rows = fertility.known.map(({ row }) => row);
  return [{ sentence: change ? say`${level} ${change}` : level, rows }];
}

export function birthsStatements({ model, unit, period }: Asked): readonly Statement[] {
  const { births } = model.profile(unit);
  const now = births?.total.known.at(-1);
  if (!births || !now || !isWithin(now.row.period, period)) return [];
  const rows = births.total.known.slice(-2).map(({ row }) => row);
  return [{ sentence: say`${birthsLevel(births)}.`, rows }];
}

export function trainingStatements({ model, unit }: Asked): readonly Statement[] {
  const forms = latestForms(model.profile(unit).coverage);
  return forms.filter(hasLearners).map((form) => {
    const { said, lack } = trainingSaid(form);
    const fraction = trainingFraction(form);
    return {
      sentence: withoutLearners([form]).reduce((all, each) => say`${all} ${each}`, say`${said}.`),
      rows: form.results.map(({ row }) => row),
      computed: fraction === null ? [] : [fraction],
      notes: lack === null ? [] : [`${capital(lack)}.`],
    };
  });
}

const hasLearners = ({ results }: Coverage): boolean =>
  results.some(({ row }) => typeof row.trained === 'number');

export function budgetStatements({ model, unit }: Asked): readonly Statement[] {
  const { budget } = model.profile(unit);
  if (!budget) return [];
  const rows = budget.uses.map(({ row }) => row);
  const most = largestUnused(budget);
  const left = most ? say` ${budgetUnused(budget)}. ${unusedReason(most)}` : [];
  return [{ sentence: say`${budgetLevel(budget)}.${left}`, rows }];
}

/** A line for each number of the groups or indicators that are asked for, or each group of people that it is told by. */
export function recordStatements({ model, unit, period, items }: Asked): readonly Statement[] {
  const rows = Map.groupBy(
    model
      .observationsOf(unit.code)
      .filter(
        (row) =>
          isWithin(row.period, period) && (typeof row.value === 'number' || row.value === 'mark'),
      ),
    ({ indicator }) => indicator,
  );
  const asked = model.data.indicator.filter(
    ({ code, theme }) => items.length === 0 || items.includes(code) || items.includes(theme),
  );
  return asked.flatMap((indicator) =>
    linesOf(indicator, rows.get(indicator.code) ?? []).map((line): Statement => {
      const whole = line.rows.filter((row) => row.period === period);
      const told = { ...line, rows: whole.length > 0 ? whole : line.rows };
      const undated = told.rows.filter(isUndated).map((row) => inPeriod(row.period));
      const note = `Báo cáo không ghi kỳ của số này; trang xếp vào ${list([...new Set(undated)])}.`;
      return {
        sentence: say`${recordedInWords(told, period)}.`,
        rows: told.rows,
        notes: undated.length > 0 ? [note] : [],
      };
    }),
  );
}
