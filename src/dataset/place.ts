/** Where in its file a row's column stands. */
import { list, number } from '../format.ts';
import type { Place } from '../problem/problem.ts';
import type { Origin } from './dataset.ts';

/** The place of a row's column: of the period's or indicator's where those are columns, above the table what is said there. */
export function placeOf(row: Origin, key: string): Place {
  const { columns } = row.file;
  const at =
    row.cell?.of?.get(key) ??
    (key === 'value' || !columns.has(key) ? row.cell : null) ??
    columns.get(key);
  // What the desk was told stands in no cell.
  const isTold = at?.row === 0;
  const { path: file, sheet } = at?.file ?? row.file;
  return {
    ...{ file, sheet },
    row: isTold ? null : (at?.row ?? row.row),
    column: isTold ? null : (at?.letter ?? null),
    header: at?.header ?? null,
  };
}

/** The name of a table of published figures, beside which a file is checked; no officer's file is called so. */
export const PUBLISHED = 'số liệu đã công bố.csv';

/** Where a row stands, as a key: a row of periods as columns is several. */
export const placeKey = ({ file, row, cell }: Origin): string =>
  [file.path, file.sheet, row, cell?.letter].join('|');

/** The same in words: `tệp so-lieu/a.csv, dòng 7`; of a workbook `tệp so-lieu/a.xlsx, biểu “Biểu 2”, dòng 7`. */
export function placeInWords(row: Origin, from?: Origin): string {
  const { path, sheet } = row.file;
  if (from?.file.path === path && from.file.sheet === sheet) return `dòng ${row.row}`;
  const inSheet = sheet === null ? '' : `biểu “${sheet}”, `;
  // What is published stands in a table that is offered for download, not in a file of the officer's.
  const file = path.endsWith(PUBLISHED) ? 'số liệu đã công bố' : `tệp ${path}`;
  return `${from?.file.path === path ? '' : `${file}, `}${inSheet}dòng ${row.row}`;
}

/** How many rows of a file are named. */
const NAMED = 6;

/** Several places, by their files: `dòng 3 và 4; tệp so-lieu/b.csv, dòng 7`. */
export function placesInWords(rows: readonly (Origin | undefined)[], from?: Origin): string {
  const known = rows.filter((row) => row !== undefined).sort((a, b) => a.row - b.row);
  const files = Map.groupBy(known, ({ file }) => `${file.path}\n${file.sheet}`);
  const words = [...files.values()].map(([first, ...others]) => {
    const more = [...new Set(others.map(({ row }) => row))].filter((row) => row !== first?.row);
    const named = more.slice(0, NAMED - 1).map(String);
    const rest = more.length - named.length;
    const last = rest > 0 ? [`${number(rest)} dòng khác`] : [];
    return first ? list([placeInWords(first, from), ...named, ...last]) : '';
  });
  return words.join('; ');
}
