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

/** The themes of a unit's observations, in the catalogue's order; `without` are shown elsewhere. */
export function recordOf(data: Data, without: readonly string[]): readonly RecordTheme[] {
  const byIndicator = Map.groupBy(data.observation, (row) => row.indicator);
  const lines = data.indicator
    .filter((indicator) => !without.includes(indicator.theme))
    .flatMap((indicator) => {
      const groups = Map.groupBy(byIndicator.get(indicator.code) ?? [], (row) => row.breakdown);
      return [...groups].map(([breakdown, rows]) => ({ indicator, breakdown, rows }));
    });
  return [...Map.groupBy(lines, (line) => line.indicator.theme)].map(([theme, own]) => {
    const yearly = own.filter(isYearly);
    const years = new Set(yearly.flatMap((line) => line.rows.map((row) => row.period)));
    const single = own.filter((line) => !isYearly(line));
    return { theme, lines: own, yearly, years: [...years].toSorted(byEnd), single };
  });
}

const isYearly = ({ rows }: RecordLine): boolean =>
  rows.length > 1 && rows.every((row) => /^\d{4}$/.test(row.period));
