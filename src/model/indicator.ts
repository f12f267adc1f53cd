/** One indicator over all units: what each of them reports of it. */
import type { Indicator } from '../dataset/indicator.ts';
import type { Observation } from '../dataset/observation.ts';
import type { Unit } from '../dataset/unit.ts';
import type { Silence } from '../format.ts';
import type { Interval } from './interval.ts';
import { asInTable, byEnd } from './period.ts';
import { linesOf, type RecordLine } from './record.ts';
import type { Series } from './series.ts';
import type { Target } from './target.ts';

export type { Indicator };

/** What one unit reports of the indicator. */
export interface UnitReport {
  readonly unit: Unit;
  readonly simulated: boolean;
  /** The whole first, then its groups. */
  readonly lines: readonly RecordLine[];
  /** The yearly figures of the whole; null where there are none. */
  readonly series: Series | null;
  /** How sure its figures are; of a rate alone, and where that is known. */
  readonly intervals: readonly Interval[];
  /** The last row with a number or a mark; of the whole where it has one. */
  readonly latest: Observation | null;
}

export interface IndicatorRecord {
  readonly indicator: Indicator;
  /** The indicators of which this one is the whole. */
  readonly parts: readonly Indicator[];
  /** In the order of the units. */
  readonly reports: readonly UnitReport[];
  /** What the units on the site are held against. */
  readonly targets: readonly Target[];
  /** Of real units the report with the latest figure; of simulated ones where there is no other. */
  readonly newest: UnitReport | null;
  /** Why there is no figure, where there is none. */
  readonly absent: Silence;
}

const isSaid = ({ value }: Observation) => typeof value === 'number' || value === 'mark';

/** A unit's rows of one indicator as its report; the series and its intervals are the caller's. */
export function reportOf(
  indicator: Indicator,
  rows: readonly Observation[],
  whose: Pick<UnitReport, 'unit' | 'simulated' | 'series' | 'intervals'>,
): UnitReport {
  const ordered = rows.toSorted((a, b) => asInTable(a.period, b.period));
  const said = rows.filter(isSaid);
  const whole = said.filter(({ breakdown }) => breakdown === null);
  const latest = (whole.length > 0 ? whole : said).toSorted((a, b) => byEnd(a.period, b.period));
  const lines = linesOf(indicator, ordered).toSorted(
    (a, b) => Number(a.breakdown !== null) - Number(b.breakdown !== null),
  );
  return { ...whose, lines, latest: latest.at(-1) ?? null };
}

/** The report with the latest figure; a simulated one only where no real one has any. */
export function newestOf(reports: readonly UnitReport[]): UnitReport | null {
  const said = reports.filter(({ latest }) => latest !== null);
  const real = said.filter(({ simulated }) => !simulated);
  const [first, ...others] = real.length > 0 ? real : said;
  const period = ({ latest }: UnitReport) => latest?.period ?? '';
  return first
    ? others.reduce((best, each) => (byEnd(period(each), period(best)) > 0 ? each : best), first)
    : null;
}

/** What the reports say instead of a figure, where they all say the same; else that it is owed, or that none is there. */
export function absentOf(reports: readonly UnitReport[], isOwed: boolean): Silence {
  const rows = reports.flatMap(({ lines }) => lines.flatMap((line) => line.rows));
  const kinds = new Set(
    rows.flatMap(({ value }) =>
      typeof value === 'number' || value === 'mark' || value === 'not-reported' ? [] : value,
    ),
  );
  const [only] = kinds;
  if (only && kinds.size === 1) return only;
  if (isOwed) return 'owed';
  return reports.length > 0 ? 'blank' : 'absent';
}

/** More reports than this stand in one table instead of a section each. */
const SECTIONS = 4;

/** Whether each report has a section of its own. */
export const inFull = (reports: readonly UnitReport[]): boolean => reports.length <= SECTIONS;
