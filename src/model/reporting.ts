/** Which units have figures of what, up to which year; who has none. */
import type { Unit } from '../dataset/unit.ts';
import type { Model } from './model.ts';
import { yearsOf } from './period.ts';
import { THEMES } from './theme.ts';

/** The last year with a figure, by the key of the theme. */
export type LastYears = Readonly<Partial<Record<string, number>>>;

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
  const newest: Years = {};
  for (const years of last.values())
    for (const { key } of THEMES) raise(newest, key, years[key] ?? 0);
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

type Years = Partial<Record<string, number>>;

const raise = (years: Years, theme: string, year: number) => {
  if (year > (years[theme] ?? 0)) years[theme] = year;
};

/** By the code of a unit with figures. */
function lastYears({ data, units }: Model): ReadonlyMap<string, Years> {
  const found = new Map<string, Years>();
  for (const { key, reported } of THEMES)
    for (const { unit, period } of reported(data)) {
      if (!units.get(unit)) continue;
      const years = found.get(unit) ?? {};
      raise(years, key, yearsOf(period)[1]);
      found.set(unit, years);
    }
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
