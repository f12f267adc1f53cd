/** Where in its file a row's column stands. */
import type { Place } from '../problem/problem.ts';
import type { Origin } from './dataset.ts';

/** The place of a row's column; of the period's or indicator's column where those are columns. */
export function placeOf(row: Origin, key: string): Place {
  const at =
    (key === 'value' || !row.file.columns.has(key) ? row.cell : null) ?? row.file.columns.get(key);
  return {
    file: row.file.path,
    row: row.row,
    column: at?.letter ?? null,
    header: at?.header ?? null,
  };
}

/** The same in words: `tệp so-lieu/a.csv, dòng 7`. */
export function placeInWords(row: Origin, from?: Origin): string {
  return from?.file.path === row.file.path
    ? `dòng ${row.row}`
    : `tệp ${row.file.path}, dòng ${row.row}`;
}
