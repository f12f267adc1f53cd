/** The rows behind a comparison, unit by unit, as lines of the CSV that a choice of units is taken away as. */
import { slug } from '../address.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import type { Series } from '../model/series.ts';
import type { SideBySide } from '../model/side-by-side.ts';
import { datasetCsv, LINE_END, namesOf } from './csv.ts';
import { tableOf } from './unit-table.ts';

export interface ComparisonRows {
  /** What every file begins with: the BOM and the headers. */
  readonly head: string;
  /** By the file of each unit's page. */
  readonly units: Readonly<Record<string, string>>;
}

/** A CSV of some units: what their reports give of the indicator in the years that are shown. */
export function comparisonCsv({ model, indicator, years }: SideBySide, some: readonly Series[]) {
  const rows = some.flatMap(({ points }) =>
    points.filter(({ year }) => years.includes(year)).map(({ row }) => row),
  );
  const { dataset } = tableOf('observation', indicator.code, rows);
  return datasetCsv(dataset, rows, simulatedUnits(model.data.unit), namesOf(model.data));
}

export function comparisonRows(side: SideBySide): ComparisonRows {
  const files = side.all.map((series) => {
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
