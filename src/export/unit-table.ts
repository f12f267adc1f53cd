/** The rows of one unit, as files: its observations theme by theme, its training, money and targets. */
import { slug } from '../address.ts';
import type { Data } from '../dataset/data.ts';
import type { Dataset, Origin } from '../dataset/dataset.ts';
import { type DatasetKey, datasets } from '../dataset/datasets.ts';
import type { Unit } from '../dataset/unit.ts';
import type { CorrectedRow } from '../model/correction.ts';
import type { FactRow } from '../model/fact.ts';
import { fileName } from '../model/file-name.ts';
import { BUDGET, THEMES, type Theme, TRAINING } from '../model/theme.ts';

/** Facts that are not divided by theme. */
const WHOLE = ['training', 'budget', 'target'] as const satisfies readonly DatasetKey[];

/** Rows of a dataset that one file holds. */
export interface FactTable {
  readonly dataset: Dataset;
  /** Below the folder of downloads, without the ending; the folder is the dataset's, as in a data folder. */
  readonly path: string;
  readonly rows: readonly Origin[];
}

/** `so-lieu/07543-so-lieu-truyen-thong`: a unit's observations of one group of indicators. */
export const groupFile = (unit: Unit, group: string): string =>
  `${datasets.observation.name}/${slug(unit)}-${datasets.observation.name}-${fileName(group)}`;

/** `dao-tao/07543-dao-tao`: a unit's rows of another dataset. */
export const datasetFile = (unit: Unit, key: DatasetKey): string =>
  `${datasets[key].name}/${slug(unit)}-${datasets[key].name}`;

/** A unit's rows of a theme that one file holds. */
export const themeFile = (unit: Unit, { rows: { dataset, group } }: Theme): string =>
  group === undefined ? datasetFile(unit, dataset) : groupFile(unit, group);

/** The file that one figure of a unit is in, and what all of it is of: `mức sinh`, `kinh phí`. */
export function fileOfFigure(data: Data, unit: Unit, row: CorrectedRow): [string, string] {
  if ('indicator' in row) {
    const group = data.indicator.find(({ code }) => code === row.indicator)?.theme ?? '';
    return [groupFile(unit, group), group.toLocaleLowerCase('vi')];
  }
  const theme = 'course' in row ? TRAINING : BUDGET;
  return [themeFile(unit, theme), theme.inSentence];
}

/** The same files of the units directly below a unit together. */
export const fileOfThoseBelow = (file: string): string => `${file}-truc-thuoc`;

/** A table of one unit's rows. */
export interface UnitTable extends FactTable {
  readonly unit: Unit;
}

/** The tables of some units, each row in one of them; a table without rows is left out. */
export function unitTables(data: Data, units: readonly Unit[]): readonly UnitTable[] {
  const themes = new Map(data.indicator.map(({ code, theme }) => [code, theme]));
  const observations = Map.groupBy(data.observation, ({ unit }) => unit);
  const others = WHOLE.map((key) => {
    const rows: readonly (Origin & { readonly unit: string })[] = data[key];
    return { key, rows: Map.groupBy(rows, ({ unit }) => unit) };
  });
  return units.flatMap((unit) => {
    const own = observations.get(unit.code) ?? [];
    const byTheme = Map.groupBy(own, ({ indicator }) => themes.get(indicator) ?? '');
    return [
      ...[...byTheme].map(([theme, rows]) => {
        return { unit, ...tableOf('observation', groupFile(unit, theme), rows) };
      }),
      ...others.flatMap(({ key, rows }) => {
        const found = rows.get(unit.code);
        return found ? { unit, ...tableOf(key, datasetFile(unit, key), found) } : [];
      }),
    ];
  });
}

/** What the units directly below a unit are compared by, theme by theme. */
export function tablesBelow(data: Data, unit: Unit, below: readonly Unit[]): readonly FactTable[] {
  if (below.length === 0) return [];
  const codes = new Set(below.map(({ code }) => code));
  return THEMES.filter(({ compared }) => compared !== null)
    .map((theme) =>
      tableOf(
        theme.rows.dataset,
        fileOfThoseBelow(themeFile(unit, theme)),
        rowsOf(data, theme).filter((row) => codes.has(row.unit)),
      ),
    )
    .filter(({ rows }) => rows.length > 0);
}

/** The rows of a theme, of every unit. */
export function rowsOf(data: Data, { rows: { dataset, group } }: Theme): readonly FactRow[] {
  if (group === undefined) return data[dataset];
  const codes = new Set(data.indicator.flatMap(({ code, theme }) => (theme === group ? code : [])));
  return data.observation.filter(({ indicator }) => codes.has(indicator));
}

export const tableOf = (key: DatasetKey, path: string, rows: readonly Origin[]): FactTable => {
  return { dataset: datasets[key] as unknown as Dataset, path, rows };
};
