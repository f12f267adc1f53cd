/** Which units have figures of what, up to which year; who has none. */
import type { Unit } from '../dataset/unit.ts';
import type { Model } from './model.ts';
import { yearsOf } from './period.ts';
import { FERTILITY_THEME } from './portrait.ts';

/** What units report on: the theme of fertility, all other activities, training, money. */
export const SUBJECTS = ['fertility', 'activity', 'training', 'budget'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The last year with a figure, by subject. */
export type LastYears = Readonly<Partial<Record<Subject, number>>>;

/** Units below one unit; of the roots the parent is null. */
export interface ReportingGroup {
  readonly parent: Unit | null;
  readonly reporting: readonly { readonly unit: Unit; readonly last: LastYears }[];
  readonly silent: readonly Unit[];
}

export interface Reporting {
  /** The last year that any unit reports. */
  readonly newest: LastYears;
  readonly groups: readonly ReportingGroup[];
}

export function reportingOf(model: Model): Reporting {
  const last = lastYears(model);
  const newest: Partial<Record<Subject, number>> = {};
  for (const unit of model.units.all)
    for (const subject of SUBJECTS) raise(newest, subject, last.get(unit.code)?.[subject] ?? 0);
  const groups = Map.groupBy(model.units.all, (unit) =>
    model.units.roots.includes(unit) ? null : unit.parent,
  );
  return {
    newest,
    groups: [...groups].map(([parent, units]) => ({
      parent: (parent && model.units.get(parent)) || null,
      reporting: units.flatMap((unit) => {
        const own = last.get(unit.code);
        return own ? [{ unit, last: own }] : [];
      }),
      silent: units.filter(({ code }) => !last.has(code)),
    })),
  };
}

type Years = Partial<Record<Subject, number>>;

const raise = (years: Years, subject: Subject, year: number) => {
  if (year > (years[subject] ?? 0)) years[subject] = year;
};

const isSaid = (value: unknown) => typeof value === 'number' || value === 'mark';

/** One walk over all facts: a blank cell is no figure, a zero is one. */
function lastYears({ data, units }: Model): ReadonlyMap<string, Years> {
  const themes = new Map(data.indicator.map(({ code, theme }) => [code, theme]));
  const found = new Map<string, Years>();
  const note = (unit: string, subject: Subject, period: string) => {
    if (!units.get(unit)) return;
    const years = found.get(unit) ?? {};
    raise(years, subject, yearsOf(period)[1]);
    found.set(unit, years);
  };
  for (const { unit, indicator, value, period } of data.observation) {
    const isFertility = themes.get(indicator) === FERTILITY_THEME;
    if (isSaid(value)) note(unit, isFertility ? 'fertility' : 'activity', period);
  }
  for (const { unit, trained, asOf } of data.training)
    if (isSaid(trained)) note(unit, 'training', asOf);
  for (const { unit, allocated, used, printed, period } of data.budget)
    if ([allocated, used, printed].some(isSaid)) note(unit, 'budget', period);
  return found;
}

/** Where a unit stands beside the last year that any reports; one that has ended is not waited for. */
export function stateOf(
  { validTo }: Unit,
  year: number | undefined,
  newest: number | undefined,
): 'latest' | 'earlier' | 'ended' | 'none' {
  if (newest !== undefined && validTo !== null && validTo < `${newest}-12-31`) return 'ended';
  if (year === undefined) return 'none';
  return year === newest ? 'latest' : 'earlier';
}
