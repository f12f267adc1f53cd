/** Everything else that the reports of a unit count: theme by theme, a line for each indicator and group. */
import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import { byEnd } from './period.ts';

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
