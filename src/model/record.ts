/** Everything else that the reports of a unit count: theme by theme, a line for each indicator and group. */
import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { byEnd } from './period.ts';

export type { Observation };

export interface RecordLine {
  readonly indicator: Indicator;
  readonly breakdown: string | null;
  readonly rows: readonly Observation[];
}

export interface RecordTheme {
  readonly theme: string;
  readonly lines: readonly RecordLine[];
  /** The lines that go on over the years, and those years. */
  readonly yearly: readonly RecordLine[];
  readonly years: readonly string[];
  /** The others, of which a report speaks once. */
  readonly single: readonly RecordLine[];
}

/** A line for each group of an indicator's rows, in their order. */
export function linesOf(indicator: Indicator, rows: readonly Observation[]): readonly RecordLine[] {
  const groups = Map.groupBy(rows, (row) => row.breakdown);
  return [...groups].map(([breakdown, own]) => ({ indicator, breakdown, rows: own }));
}

/** The themes of a unit's observations, in the catalogue's order; `without` are shown elsewhere. */
export function recordOf(data: Data, without: readonly string[]): readonly RecordTheme[] {
  const byIndicator = Map.groupBy(data.observation, (row) => row.indicator);
  const lines = data.indicator
    .filter((indicator) => !without.includes(indicator.theme))
    .flatMap((indicator) => linesOf(indicator, byIndicator.get(indicator.code) ?? []));
  return [...Map.groupBy(lines, (line) => line.indicator.theme)].map(([theme, own]) => {
    const yearly = own.flatMap((line) => within(line, yearsOf(line)));
    const years = new Set(yearly.flatMap((line) => line.rows.map((row) => row.period)));
    const single = own.flatMap((line) => within(line, others(line)));
    return { theme, lines: own, yearly, years: [...years].toSorted(byEnd), single };
  });
}

/** What the blocks of a group leave out, each row by itself; null where they show all. */
export function restOf(
  data: Data,
  group: string,
  isShown: (row: Observation) => boolean,
): RecordTheme | null {
  const byIndicator = Map.groupBy(data.observation, (row) => row.indicator);
  const single = data.indicator
    .filter(({ theme }) => theme === group)
    .flatMap((indicator) => {
      const rows = (byIndicator.get(indicator.code) ?? []).filter((row) => !isShown(row));
      return linesOf(
        indicator,
        rows.toSorted((a, b) => byEnd(a.period, b.period)),
      );
    });
  return single.length > 0 ? { theme: group, lines: single, yearly: [], years: [], single } : null;
}

/** The rows of single years, where there are several; a total over the years is told apart from them. */
function yearsOf({ rows }: RecordLine): readonly Observation[] {
  const years = rows.filter((row) => /^\d{4}$/.test(row.period));
  return years.length > 1 ? years : [];
}

function others(line: RecordLine): readonly Observation[] {
  const years = new Set(yearsOf(line));
  return line.rows.filter((row) => !years.has(row));
}

const within = (line: RecordLine, rows: readonly Observation[]): readonly RecordLine[] =>
  rows.length > 0 ? [{ ...line, rows }] : [];

/** Which line a theme's finding speaks of, and its groups where it is told by group. */
export interface Lead {
  readonly line: RecordLine;
  readonly groups: readonly RecordLine[];
}

/**
 * The count that goes on over most years; where none does, the one that is told by group; else the largest.
 * Null where the theme has no number.
 */
export function leadOf({ lines }: RecordTheme): Lead | null {
  const whole = lines.filter((line) => line.breakdown === null && last(line) !== undefined);
  const groupsOf = ({ indicator }: RecordLine) =>
    lines.filter((line) => line.indicator === indicator && line.breakdown !== null);
  const weight = (line: RecordLine) => [
    yearsOf(line).filter(({ value }) => typeof value === 'number' && value > 0).length,
    Number(groupsOf(line).length > 1),
    last(line)?.value as number,
  ];
  const [line] = whole.toSorted((a, b) => byWeight(weight(b), weight(a)));
  return line ? { line, groups: groupsOf(line) } : null;
}

/** The last row of a line with a number, of single years before totals over them. */
export function last(line: RecordLine): Observation | undefined {
  const known = (rows: readonly Observation[]) =>
    rows
      .filter(({ value }) => typeof value === 'number')
      .toSorted((a, b) => byEnd(a.period, b.period));
  return known(yearsOf(line)).at(-1) ?? known(line.rows).at(-1);
}

const byWeight = (a: readonly number[], b: readonly number[]): number =>
  a.map((each, at) => each - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** More units than this are told in a table, their records standing on their own pages. */
const IN_FULL = 3;

/** The units whose record is shown whole, real ones first, and the others. */
export function inFull<
  T extends { readonly simulated: boolean; readonly record: readonly RecordTheme[] },
>(profiles: readonly T[]): readonly [full: readonly T[], others: readonly T[]] {
  const real = profiles.filter(({ simulated }) => !simulated);
  const lines = ({ record }: T) => record.reduce((sum, theme) => sum + theme.lines.length, 0);
  const full = new Set(
    (real.length > 0 ? real : profiles).toSorted((a, b) => lines(b) - lines(a)).slice(0, IN_FULL),
  );
  return [profiles.filter((each) => full.has(each)), profiles.filter((each) => !full.has(each))];
}
