/** A file's text to typed rows of a dataset, and everything that is wrong with it. */
import { Findings } from '../problem/findings.ts';
import { type Place, type Problem, problem } from '../problem/problem.ts';
import type { Sheet } from '../table/sheet.ts';
import type { Delimiter } from '../table/table.ts';
import type { AnyRow, Dataset } from './dataset.ts';
import { Headers } from './header.ts';
import { layout } from './layout.ts';
import { damagedLine } from './letters.ts';
import { mergedHeader } from './merged-header.ts';
import { RowStore } from './row-store.ts';
import type { RowPart } from './row-writer.ts';
import { type Surroundings, TableReader } from './table-reader.ts';
import { LOOKED_AT, tableStart } from './table-start.ts';

export interface TableReading {
  readonly parts: readonly RowPart[];
  /** The same as objects. */
  readonly rows: readonly AnyRow[];
  /** Rows of a catalogue that have an error, but a code: who refers to them is not at fault. */
  readonly broken: readonly AnyRow[];
  readonly problems: readonly Problem[];
  readonly delimiter: Delimiter;
}

/** Reads one file, or a sheet of a workbook by its text. Rows with an error are left out; nothing is published while there is one. */
export function readTable(
  dataset: Dataset,
  path: string,
  text: string,
  around: Surroundings,
  sheet: Sheet | null = null,
): TableReading {
  const name = sheet?.name ?? null;
  const place: Place = { file: path, sheet: name, row: null, column: null, header: null };
  const nothing = (found: Problem): TableReading => {
    return reading([], [], [found], ';');
  };
  if (text.trim() === '') return nothing(problem('file-empty', place));
  const headers = new Headers(dataset, around.catalogues.get('chi-tieu') ?? null);
  const start = tableStart(headers, text, sheet);
  if (start && 'code' in start) return nothing(problem(start.code, { ...place, row: start.row }));
  if (!start) {
    const hurt = sheet === null ? damagedLine(text, LOOKED_AT) : null;
    if (hurt) return nothing(problem(hurt.code, { ...place, row: hurt.row }, hurt.facts));
    const required = Object.values(dataset.columns).filter((column) => column.required);
    const names = required.map((column) => column.header).join(', ');
    return nothing(problem('delimiter', place, { dataset: dataset.title, headers: names }));
  }
  const form = layout(dataset, headers, start);
  const found = new Findings();
  const faults = sheet ? mergedHeader(sheet, start, form.faults) : form.faults;
  for (const { code, row, letter, header, facts } of faults)
    found.add(problem(code, { ...place, row: row ?? form.row, column: letter, header }, facts));
  const table = new TableReader(dataset, place, form, around, found, sheet);
  const read = found.failed ? { parts: [], broken: [] } : table.read(text, start.delimiter);
  return reading(read.parts, read.broken, found.list(), start.delimiter);
}

function reading(
  parts: readonly RowPart[],
  broken: readonly AnyRow[],
  problems: readonly Problem[],
  delimiter: Delimiter,
): TableReading {
  return {
    parts,
    get rows() {
      return new RowStore(parts).toArray();
    },
    ...{ broken, problems, delimiter },
  };
}
