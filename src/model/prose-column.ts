/** The columns in which who enters the data has something to say, as they are declared. */
import { type DatasetKey, datasets } from '../dataset/datasets.ts';

/** Their keys in the rows of a part of the data; none of what is no dataset. */
export function proseColumns(part: string): readonly string[] {
  const columns = Object.entries(datasets[part as DatasetKey]?.columns ?? {});
  return columns.filter(([, { isProse }]) => isProse).map(([key]) => key);
}
