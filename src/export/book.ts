/** Rows of datasets as a workbook, with a sheet of the documents that they come from. */
import { holdsFigures } from '../dataset/column.ts';
import type { Data } from '../dataset/data.ts';
import type { Dataset, Origin } from '../dataset/dataset.ts';
import type { Document } from '../dataset/document.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import { date } from '../format.ts';
import {
  isMarked,
  type Names,
  namesOf,
  SIMULATED,
  unitOf,
  type Written,
  writtenColumns,
  writtenText,
} from './csv.ts';
import { type SheetCell, type SheetTable, workbook } from './workbook.ts';

/** Rows of one dataset. */
export interface Sheaf {
  readonly dataset: Dataset;
  readonly rows: readonly Origin[];
}

/** A workbook of a sheet for each dataset, and of their sources. */
export function book(data: Data, sheaves: readonly Sheaf[]): Uint8Array<ArrayBuffer> {
  const names = namesOf(data);
  const simulated = simulatedUnits(data.unit);
  return workbook([
    ...sheaves.map((sheaf) => sheetOf(sheaf, names, simulated)),
    ...sourcesOf(data, sheaves),
  ]);
}

function sheetOf(
  { dataset, rows }: Sheaf,
  names: Names,
  simulated: ReadonlySet<string>,
): SheetTable {
  const columns = writtenColumns(dataset, names);
  const cellsOf = (row: Origin) => row as Origin & Readonly<Record<string, unknown>>;
  const isMade = (row: Origin) => simulated.has(unitOf(dataset, cellsOf(row)));
  const marked = isMarked(dataset, rows, simulated);
  const header = columns.map((each) => each.header);
  return {
    name: rows.length > 0 && rows.every(isMade) ? `${dataset.title} (mô phỏng)` : dataset.title,
    header: marked ? [...header, SIMULATED.header] : header,
    rows: rows.map((row) => {
      const cells = columns.map((each) => cellOf(each, cellsOf(row)[each.key], row.decimals));
      return marked ? [...cells, isMade(row) ? SIMULATED.cell : null] : cells;
    }),
  };
}

/** A number, a year and a day as such; all else as it stands in a CSV. */
function cellOf(written: Written, value: unknown, decimals: number): SheetCell {
  const { column, names } = written;
  if (names) return writtenText(written, value, decimals);
  if (typeof value === 'number' && column.kind === 'year') return { year: value };
  if (typeof value === 'number' && holdsFigures(column)) {
    const isWhole = column.kind === 'count' || column.kind === 'money';
    return { number: value, decimals: isWhole ? 0 : decimals };
  }
  if (column.kind === 'period' && /^\d{4}$/.test(String(value))) return { year: Number(value) };
  const isDay = column.kind === 'period' || column.kind === 'date';
  if (isDay && /^\d{4}-\d\d-\d\d$/.test(String(value))) return { day: String(value) };
  return writtenText(written, value, decimals);
}

/**
 * The documents that rows come from; no sheet where none names one. No header or cell of it is one of a
 * dataset's, a day included: our reader passes it over.
 */
function sourcesOf({ document }: Data, sheaves: readonly Sheaf[]): SheetTable[] {
  const codes = new Set(
    sheaves.flatMap(({ rows }) => rows.map((row) => (row as { source?: unknown }).source)),
  );
  const cited = document.filter(({ code }) => codes.has(code));
  if (cited.length === 0) return [];
  const inWords = ({ type, number, date: day, datePrinted }: Document) =>
    [type, number && `số ${number}`, day ? `ngày ${date(day)}` : datePrinted].filter(Boolean);
  return [
    {
      name: 'Văn bản nguồn',
      header: ['Ký hiệu nguồn', 'Cơ quan', 'Văn bản', 'Tên văn bản'],
      rows: cited.map((each) => [each.code, each.issuer, inWords(each).join(', '), each.title]),
    },
  ];
}
