/** The rows of one unit, and those of the units below it theme by theme, as what is taken away holds them. */
import { slug } from '../address.ts';
import type { Data } from '../dataset/data.ts';
import type { Dataset, Origin } from '../dataset/dataset.ts';
import { type DatasetKey, datasets } from '../dataset/datasets.ts';
import type { Unit } from '../dataset/unit.ts';
import type { FactRow } from '../model/fact.ts';
import { fileName } from '../model/file-name.ts';
import { THEMES, type Theme } from '../model/theme.ts';

/** Rows of one dataset. */
export interface Sheaf {
  readonly dataset: Dataset;
  readonly rows: readonly Origin[];
}

/** Rows of a dataset that one file holds. */
export interface FactTable extends Sheaf {
  /** Below the folder of downloads, without the ending; the folder is the dataset's, as in a data folder. */
  readonly path: string;
}

/** `dao-tao/040-dao-tao-truc-thuoc`: the rows of a theme of all units directly below a unit. */
export function fileBelow(unit: Unit, { rows: { dataset, group } }: Theme): string {
  const { name } = datasets[dataset];
  const part = group === undefined ? name : `${name}-${fileName(group)}`;
  return `${name}/${slug(unit)}-${part}-truc-thuoc`;
}

/** What the file of a unit holds, in this order. */
const OWN = [
  'observation',
  'training',
  'budget',
  'target',
] as const satisfies readonly DatasetKey[];

/** For each unit with rows, its rows of each dataset; each row is in one of them. */
export function unitSheaves(data: Data, units: readonly Unit[]): ReadonlyMap<Unit, Sheaf[]> {
  const tables = OWN.map((key) => {
    const rows: readonly (Origin & { readonly unit: string })[] = data[key];
    return { key, rows: Map.groupBy(rows, ({ unit }) => unit) };
  });
  const sheavesOf = (unit: Unit) =>
    tables.flatMap(({ key, rows }) => {
      const found = rows.get(unit.code);
      return found ? sheafOf(key, found) : [];
    });
  const all = units.map((unit) => [unit, sheavesOf(unit)] as const);
  return new Map(all.filter(([, sheaves]) => sheaves.length > 0));
}

/** What the units directly below a unit are compared by, theme by theme. */
export function tablesBelow(data: Data, unit: Unit, below: readonly Unit[]): readonly FactTable[] {
  if (below.length === 0) return [];
  const codes = new Set(below.map(({ code }) => code));
  return THEMES.filter(({ compared }) => compared !== null)
    .map((theme) =>
      tableOf(
        theme.rows.dataset,
        fileBelow(unit, theme),
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

const sheafOf = (key: DatasetKey, rows: readonly Origin[]): Sheaf => {
  return { dataset: datasets[key], rows };
};

export const tableOf = (key: DatasetKey, path: string, rows: readonly Origin[]): FactTable => {
  return { ...sheafOf(key, rows), path };
};
