/** All figures of one unit as one CSV: its tables one under the other, columns of one name as one column. */
import { csvOf } from '../format/csv-text.ts';
import { besides, type Held } from './beside.ts';
import { datasetLines, namesOf } from './csv.ts';
import type { Sheaf } from './unit-table.ts';

/** Above the name of the table that a row is from. */
const TABLE = 'Bảng';

/** The text of the file; a cell of a column that a row's table has not is empty. */
export function unitCsv(held: Held, sheaves: readonly Sheaf[]): string {
  const names = namesOf(held.data);
  const tables = sheaves.map(({ dataset, rows }) => {
    const beside = besides(held, dataset, rows);
    const { header, lines } = datasetLines(dataset, rows, { beside, names });
    return { dataset, header, lines, own: header.length - beside.length };
  });
  const headers = [
    ...new Set([
      ...tables.flatMap(({ header, own }) => header.slice(0, own)),
      ...tables.flatMap(({ header, own }) => header.slice(own)),
    ]),
  ];
  const lines = tables.flatMap(({ dataset, header, lines }) => {
    const places = headers.map((name) => header.indexOf(name));
    return lines.map((cells) => [dataset.name, ...places.map((at) => cells[at] ?? '')]);
  });
  return csvOf([[TABLE, ...headers], ...lines]);
}
