/** Figures that took the place of others: what stood there before, since when, and why. */
import type { Data } from '../dataset/data.ts';
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { type DatasetKey, datasets } from '../dataset/datasets.ts';
import { placeKey } from '../dataset/place.ts';
import type { Figure } from '../format.ts';
import { remembered } from '../memory.ts';

const KEYS = ['observation', 'training', 'budget'] as const satisfies readonly DatasetKey[];

/** A figure of a report, which another may take the place of. */
export type CorrectedRow = Data[(typeof KEYS)[number]][number];

export interface Correction {
  readonly row: CorrectedRow;
  /** The row before it, and its own figures and the new ones where they differ, by the header of their column. */
  readonly before: AnyRow;
  readonly changed: readonly {
    readonly header: string;
    readonly was: Figure;
    readonly is: Figure;
  }[];
}

/** The corrections of some facts, each with every row that it replaced. */
export function correctionsOf(
  data: Data,
  isOf: (row: CorrectedRow) => boolean,
): readonly Correction[] {
  if (data.replaced.size === 0) return [];
  return KEYS.flatMap((key) => {
    const rows: readonly CorrectedRow[] = data[key];
    const dataset = datasets[key];
    return rows.filter(isOf).flatMap((row) => correctionsIn(data, dataset, row));
  });
}

/** The corrections of a unit's facts. */
export const correctionsOfUnit = (
  data: Data,
  { code }: { readonly code: string },
): readonly Correction[] => byUnit(data).get(code) ?? [];

const byUnit = remembered((data: Data) =>
  Map.groupBy(
    correctionsOf(data, () => true),
    ({ row }) => row.unit,
  ),
);

/** What one row of a dataset replaced. */
export function correctionsIn(
  data: Data,
  { columns, figures }: Dataset,
  row: CorrectedRow,
): readonly Correction[] {
  const now = row as unknown as AnyRow;
  return (data.replaced.get(placeKey(row)) ?? []).map((before) => ({
    row,
    before,
    changed: figures
      .filter((name) => before[name] !== now[name])
      .map((name) => ({
        header: columns[name]?.header ?? name,
        was: before[name] as Figure,
        is: now[name] as Figure,
      })),
  }));
}
