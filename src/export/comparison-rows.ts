/** The rows behind a comparison, unit by unit, as lines of the CSV that a choice of units is taken away as. */
import { slug } from '../address.ts';
import type { Observation } from '../dataset/observation.ts';
import { csvOf, linesText } from '../format/csv-text.ts';
import type { Series } from '../model/series.ts';
import type { SideBySide } from '../model/side-by-side.ts';
import { besides } from './beside.ts';
import { datasetLines, namesOf } from './csv.ts';
import { tableOf } from './unit-table.ts';

export interface ComparisonRows {
  /** What every file begins with: the BOM and the headers. */
  readonly head: string;
  /** By the file of each unit's page. */
  readonly units: Readonly<Record<string, string>>;
}

/** A CSV of some units: what their reports give of the indicator in the years that are shown; of all the same columns. */
export function comparisonCsv(side: SideBySide, some: readonly Series[]): string {
  const { header, lines } = linesOf(side, some);
  return csvOf([header, ...lines]);
}

function linesOf(side: SideBySide, some: readonly Series[]) {
  const { model, indicator } = side;
  const rows = rowsOf(side, some);
  const { dataset } = tableOf('observation', indicator.code, rows);
  const beside = besides(model, dataset, rowsOf(side, side.all));
  return datasetLines(dataset, rows, { beside, names: namesOf(model.data) });
}

const rowsOf = ({ years }: SideBySide, some: readonly Series[]): readonly Observation[] =>
  some.flatMap(({ points }) =>
    points.filter(({ year }) => years.includes(year)).map(({ row }) => row),
  );

/** The rows of all units are written once, and parted by whose they are. */
export function comparisonRows(side: SideBySide): ComparisonRows {
  const all = [...side.all, ...side.wholes];
  const { header, lines } = linesOf(side, all);
  let next = 0;
  const units = all.map((series) => {
    const from = next;
    next += rowsOf(side, [series]).length;
    return [slug(series.unit), linesText(lines.slice(from, next))] as const;
  });
  return { head: csvOf([header]), units: Object.fromEntries(units) };
}

/** The same as a classic script, loaded when a reader takes the rows away. */
export const comparisonRowsScript = (side: SideBySide): string =>
  `(globalThis.comparisonRows ??= {})[${JSON.stringify(side.key)}] = ${JSON.stringify(comparisonRows(side))};\n`;
