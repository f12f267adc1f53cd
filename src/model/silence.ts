/** Why a figure is not there: whether its unit owes it, its form has no such cell, or the unit is no more. */
import type { Budget } from '../dataset/budget.ts';
import type { Observation } from '../dataset/observation.ts';
import { ROLES } from '../dataset/role.ts';
import type { Training } from '../dataset/training.ts';
import type { Figure, Shown, Silence } from '../format.ts';
import type { Births, BirthYear } from './birth.ts';
import type { Model } from './model.ts';
import { isIndicator, type Lack, type OwedDataset, wholeYear } from './owed.ts';
import type { ReportStatus } from './report-status.ts';
import { absenceIn, type Series } from './series.ts';
import type { Theme } from './theme.ts';
import type { Unit } from './unit-tree.ts';

/** What a unit lacks of a dataset in the year that a period is, or lies in; nothing where it owes nothing. */
export function lacksIn(
  { owedBy }: Pick<Model, 'owedBy'>,
  unit: Unit,
  dataset: OwedDataset,
  period: string,
): readonly Lack[] {
  const year = wholeYear(period);
  return (owedBy.get(unit) ?? []).flatMap((each) =>
    each.dataset === dataset && each.year === year ? each.lacks : [],
  );
}

type Of = Pick<Observation, 'indicator' | 'period'>;

/** Why a unit has no figure of an indicator in a period, of which `row` may say something. */
export function observationSilence(
  model: Pick<Model, 'owedBy'>,
  unit: Unit,
  { indicator, period }: Of,
  row: Observation | undefined,
): Silence {
  const said = row?.value ?? 'not-reported';
  if (typeof said === 'string' && said !== 'mark' && said !== 'not-reported') return said;
  if (lacksIn(model, unit, 'so-lieu', period).some(lackOf.indicator(indicator))) return 'owed';
  return row ? 'blank' : absenceIn(unit, period);
}

/** A figure, or why it is not there. */
export function observationShown(
  model: Pick<Model, 'owedBy'>,
  unit: Unit,
  of: Of,
  row: Observation | undefined,
): Shown {
  const isSaid = typeof row?.value === 'number' || row?.value === 'mark';
  return isSaid ? (row.value as Shown) : observationSilence(model, unit, of, row);
}

/** A series as a reader is shown it: where it has no figure, why. */
export function withSilence<S extends Series>(model: Pick<Model, 'owedBy'>, series: S): S {
  const { unit, indicator } = series;
  const points = series.points.map((point) => {
    if (point.value !== 'not-reported') return point;
    const of = { indicator: indicator.code, period: String(point.year) };
    return { ...point, value: observationSilence(model, unit, of, point.row) };
  });
  return { ...series, points };
}

/** The same of births by order. */
export function birthsWithSilence(model: Pick<Model, 'owedBy'>, births: Births): Births {
  const shown = (value: BirthYear['total'], code: string | undefined, { row, year }: BirthYear) => {
    if (value !== 'not-reported' || code === undefined) return value;
    const of = { indicator: code, period: String(year) };
    return observationSilence(model, births.unit, of, row);
  };
  const [total, second, third] = births.items;
  const years = births.years.map((each) => ({
    ...each,
    total: shown(each.total, total, each),
    second: shown(each.second, second, each),
    third: shown(each.third, third, each),
  }));
  return { ...births, years, total: withSilence(model, births.total) };
}

/** A figure of a form of training, or why it is not there; `form` are all rows of the form. */
export function trainingShown(
  model: Model,
  row: Training,
  key: 'trained' | 'eligible' | 'percent' | 'demand',
  form: readonly Training[],
): Shown {
  const value = row[key];
  if (value !== 'not-reported') return value;
  const unit = model.units.get(row.unit);
  const lacks = unit ? lacksIn(model, unit, 'dao-tao', row.asOf) : [];
  const isOwed = lacks.some((lack) => {
    if (lack.what === 'form') return key === 'trained' && lack.audience === row.audience;
    if (lack.what === 'learners') return key === 'trained' && lack.course.code === row.course;
    return lack.what === 'eligible' && key === 'eligible' && lack.course.code === row.course;
  });
  if (isOwed) return 'owed';
  return form.every((each) => each[key] === 'not-reported') ? 'no-cell' : 'blank';
}

/** An amount, or why it is not there. */
export function moneyShown(model: Model, row: Budget, key: 'allocated' | 'used'): Shown {
  const value: Figure = row[key];
  if (value !== 'not-reported') return value;
  const unit = model.units.get(row.unit);
  const lacks = unit ? lacksIn(model, unit, 'kinh-phi', row.period) : [];
  const isOwed = lacks.some(
    (lack) => lack.what === key && (lack.line === null || lack.line.code === row.line),
  );
  return isOwed ? 'owed' : 'blank';
}

export type IsLack = (lack: Lack) => boolean;

/** Which of the things that a unit can lack one is. */
export const lackOf = {
  indicator: isIndicator,
  fertility: isIndicator(ROLES.fertility),
  births: isIndicator(ROLES.births),
  /** Of one audience, or of any. */
  learners:
    (audience?: string): IsLack =>
    (lack) =>
      (lack.what === 'form' && (audience ?? lack.audience) === lack.audience) ||
      (lack.what === 'learners' && (audience ?? lack.course.audience) === lack.course.audience),
  money: ({ what }: Lack) => what === 'allocated' || what === 'used' || what === 'kind-of-money',
  theme: ({ rows: { dataset, group } }: Theme): IsLack => {
    if (dataset === 'observation')
      return (lack) => lack.what === 'indicator' && lack.indicator.theme === group;
    return dataset === 'budget' ? lackOf.money : lackOf.learners();
  },
} as const;

/** Why a unit shows nothing where its newest figure stands: by the newest year that it is asked for. */
export const silenceNow = (status: ReportStatus | null, isIt: IsLack): 'owed' | 'absent' =>
  status?.owed.some(({ lacks }) => lacks.some(isIt)) ? 'owed' : 'absent';
