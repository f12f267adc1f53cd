/** Which units have figures of what, up to which year; who has none. */
import type { Unit } from '../dataset/unit.ts';
import { remembered } from '../memory.ts';
import type { Model } from './model.ts';
import { yearsOf } from './period.ts';
import { REPORT_WORDS, type ReportStatus } from './report-status.ts';
import { THEMES, type Theme } from './theme.ts';

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

/** More units than these stand on a page for each group. */
const MOST_ON_A_PAGE = 300;

/** Whether each group below a unit has a page of its own: of all units of a country, none has all. */
export const isParted = ({ groups }: Reporting): boolean =>
  sizeOf(groups) > MOST_ON_A_PAGE && groups.length > 2;

const sizeOf = (groups: readonly ReportingGroup[]): number =>
  groups.reduce((sum, { reporting, silent }) => sum + reporting.length + silent.length, 0);

/** Made once for a model. */
export const reportingOf = remembered(makeReporting);

function makeReporting(model: Model): Reporting {
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

/** Of a theme the newest year that any unit has figures of, and the units that have them; null where none has. */
export function reportersOf(
  model: Model,
  theme: Theme,
): { readonly year: number; readonly units: readonly Unit[] } | null {
  const shown = new Set(model.units.all.map(({ code }) => code));
  const years = theme
    .reported(model.data)
    .filter(({ unit }) => shown.has(unit))
    .map(({ unit, period }) => ({ unit, year: yearsOf(period)[1] }));
  if (years.length === 0) return null;
  const year = years.reduce((last, each) => Math.max(last, each.year), 0);
  const codes = new Set(years.filter((each) => each.year === year).map(({ unit }) => unit));
  return { year, units: model.units.all.filter(({ code }) => codes.has(code)) };
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

export interface ReportingRow {
  readonly unit: Unit;
  readonly last: LastYears;
  /** Null of one that owes nothing. */
  readonly status: ReportStatus | null;
}

/** The units of a group with figures, and those that owe some; who has reported least first. */
export function rowsOf(
  model: Model,
  { reporting, silent }: ReportingGroup,
): readonly ReportingRow[] {
  const all = [...silent.map((unit) => ({ unit, last: {} })), ...reporting];
  const rank = ({ status }: ReportingRow) =>
    status ? REPORT_WORDS.indexOf(status.word) : REPORT_WORDS.length;
  return all
    .map((each) => ({ ...each, status: model.reportStatus(each.unit) }))
    .filter(({ unit, status }) => status !== null || !silent.includes(unit))
    .toSorted((a, b) => rank(a) - rank(b));
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
