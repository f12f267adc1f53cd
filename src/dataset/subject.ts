/** What a warning about a row names: its unit, item and period, as the dataset declares them. */
import type { Subject } from '../problem/problem.ts';
import type { Dataset } from './dataset.ts';

/** A row that states something of a unit. */
export interface SubjectRow {
  readonly unit: string;
}

/** The subject of a row of a dataset that declares an item; its period only where the item alone is not the row. */
export function subjectOf<R extends SubjectRow>(
  { name, key, item, time }: Pick<Dataset, 'name' | 'key' | 'item' | 'time'>,
  row: R,
): Subject {
  const cell = (column: string | null): unknown => column && row[column as keyof R];
  const [what, when] = [cell(item), key.every((column) => column === item) ? null : cell(time)];
  return {
    dataset: name,
    unit: row.unit,
    ...(typeof what === 'string' ? { item: what } : {}),
    ...(when == null ? {} : { period: String(when) }),
  };
}
