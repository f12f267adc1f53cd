/** A figure of a part of a year: beside the same part of the year before, and against the plan for the year. */
import type { Observation } from '../dataset/observation.ts';
import { isOneTerritory } from '../dataset/territory.ts';
import type { Model } from './model.ts';
import { daysOf, isWithinYear, yearBefore } from './period.ts';
import type { Target } from './target.ts';

export interface WithinYear {
  /** The same part of the year before, of the same territory; null where no report gives it exactly. */
  readonly before: (Observation & { readonly value: number }) | null;
  readonly plan: Plan | null;
}

/** What a unit is to count within a year, and what of it is counted from its first day on. */
export interface Plan {
  readonly target: Target;
  readonly planned: number;
  readonly done: number;
  /** The months of the year that are counted. */
  readonly months: number;
}

const isExact = (row: Observation): row is Observation & { readonly value: number } =>
  typeof row.value === 'number' && row.bound === '=' && typeof row.upper !== 'number';

/** What is told beside a figure of a part of a year; of any other figure nothing. */
export function withinYear(model: Model, row: Observation): WithinYear {
  if (!isWithinYear(row.period) || !isExact(row)) return { before: null, plan: null };
  return { before: beforeOf(model, row), plan: planOf(model, row) };
}

function beforeOf(model: Model, row: Observation): WithinYear['before'] {
  const { unit, indicator, breakdown, period } = row;
  const earlier = yearBefore(period);
  const found = model
    .observationsOf(unit)
    .find(
      (each) =>
        each.indicator === indicator && each.breakdown === breakdown && each.period === earlier,
    );
  const isOfOne = found && isOneTerritory(model.units.get(unit), found.period, period);
  return found && isOfOne && isExact(found) ? found : null;
}

/** Only of a count over a time, from the first day of the year on: a level, or a rate, is no part of a plan. */
function planOf(model: Model, row: Observation & { readonly value: number }): Plan | null {
  const year = Number(row.period.slice(0, 4));
  const [first, last] = daysOf(row.period);
  const indicator = model.data.indicator.find(({ code }) => code === row.indicator);
  const isCounted = indicator?.kind === 'số đếm' && indicator.basis === 'thời kỳ';
  const unit = model.units.get(row.unit);
  if (!isCounted || !unit || row.breakdown !== null || !first.endsWith('-01-01')) return null;
  const target = model
    .ownTargets(unit)
    .find(
      (each) =>
        each.kind === 'chỉ tiêu giao năm' &&
        each.indicator === row.indicator &&
        each.from === year &&
        each.to === year,
    );
  const planned = target?.value;
  if (!target || typeof planned !== 'number' || planned <= 0) return null;
  return { target, planned, done: row.value, months: Number(last.slice(5, 7)) };
}
