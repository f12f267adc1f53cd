/** Rows of datasets as a workbook, with a sheet of the documents that they come from. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import { documentDay, documentName } from '../format/document.ts';
import { filed } from '../model/filed.ts';
import { besides, type Held, unitOf } from './beside.ts';
import { type Names, namesOf, writtenColumns } from './csv.ts';
import { DEFLATED } from './deflated.ts';
import { cellOf } from './sheet-cell.ts';
import type { SheetTable } from './sheet-xml.ts';
import type { Sheaf } from './unit-table.ts';
import { workbook } from './workbook.ts';

/** A workbook of a sheet for each dataset, and of their sources. */
export function book(held: Held, sheaves: readonly Sheaf[]): Uint8Array<ArrayBuffer> {
  const names = namesOf(held.data);
  const sheets = sheaves.map((sheaf) => sheetOf(sheaf, names, held));
  return workbook([...sheets, ...sourcesOf(held.data, sheaves)], DEFLATED);
}

function sheetOf({ dataset, rows }: Sheaf, names: Names, held: Held): SheetTable {
  const columns = writtenColumns(dataset, names);
  const beside = besides(held, dataset, rows);
  const simulated = simulatedUnits(held.data.unit);
  const isMade = (row: Origin) => simulated.has(unitOf(dataset, row));
  return {
    name: rows.length > 0 && rows.every(isMade) ? `${dataset.title} (mô phỏng)` : dataset.title,
    header: [...columns, ...beside].map((each) => each.header),
    rows: rows.map((row) => [
      ...columns.map((each) =>
        cellOf(each, (filed(row) as Origin & Cells)[each.key], row.decimals),
      ),
      ...beside.map(({ cell }) => cell(row) || null),
    ]),
  };
}

type Cells = Readonly<Record<string, unknown>>;

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
  return [
    {
      name: 'Văn bản nguồn',
      header: ['Ký hiệu nguồn', 'Cơ quan', 'Văn bản', 'Tên văn bản'],
      rows: cited.map((each) => [
        each.code,
        each.issuer,
        [documentName(each), documentDay(each)].filter(Boolean).join(', '),
        each.title,
      ]),
    },
  ];
}
