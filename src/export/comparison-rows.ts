/** The rows behind a comparison, unit by unit, as lines of the CSV that a choice of units is taken away as. */
import { slug } from '../address.ts';
import type { Observation } from '../dataset/observation.ts';
import type { Series } from '../model/series.ts';
import type { SideBySide } from '../model/side-by-side.ts';
import { besides } from './beside.ts';
import { datasetCsv, LINE_END, namesOf } from './csv.ts';
import { tableOf } from './unit-table.ts';

export interface ComparisonRows {
  /** What every file begins with: the BOM and the headers. */
  readonly head: string;
  /** By the file of each unit's page. */
  readonly units: Readonly<Record<string, string>>;
}

/** A CSV of some units: what their reports give of the indicator in the years that are shown; of all the same columns. */
export function comparisonCsv(side: SideBySide, some: readonly Series[]): string {
  const { model, indicator } = side;
  const rows = rowsOf(side, some);
  const { dataset } = tableOf('observation', indicator.code, rows);
  const beside = besides(model, dataset, rowsOf(side, side.all));
  return datasetCsv(dataset, rows, beside, namesOf(model.data));
}

const rowsOf = ({ years }: SideBySide, some: readonly Series[]): readonly Observation[] =>
  some.flatMap(({ points }) =>
    points.filter(({ year }) => years.includes(year)).map(({ row }) => row),
  );

export function comparisonRows(side: SideBySide): ComparisonRows {
  const files = [...side.all, ...side.wholes].map((series) => {
    const text = comparisonCsv(side, [series]);
    const start = text.indexOf(LINE_END) + LINE_END.length;
    return { page: slug(series.unit), head: text.slice(0, start), lines: text.slice(start) };
  });
  return {
    head: files[0]?.head ?? '',
    units: Object.fromEntries(files.map(({ page, lines }) => [page, lines])),
  };
}

/** The same as a classic script, loaded when a reader takes the rows away. */
export const comparisonRowsScript = (side: SideBySide): string =>
  `(globalThis.comparisonRows ??= {})[${JSON.stringify(side.key)}] = ${JSON.stringify(comparisonRows(side))};\n`;
