/** A file's text to typed rows of a dataset, and everything that is wrong with it. */

import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { catalogue } from '../problem/catalogue.ts';
import { Findings } from '../problem/findings.ts';
import { type Place, type Problem, problem } from '../problem/problem.ts';
import type { Sheet } from '../table/sheet.ts';
import type { Delimiter } from '../table/table.ts';
import { Headers } from './header.ts';
import { DROPPED } from './ignored-column.ts';
import { layout } from './layout.ts';
import { damagedLine } from './letters.ts';
import { RowStore } from './row-store.ts';
import type { RowPart } from './row-writer.ts';
import type { Surroundings } from './surroundings.ts';
import { TableReader } from './table-reader.ts';
import { isCover, isQuotedWhole, LOOKED_AT, tableStart } from './table-start.ts';
import { twoRowHeader } from './two-row-header.ts';

/** What stands in a file, or in a sheet of a workbook. */
export interface TableText {
  readonly path: string;
  readonly text: string;
  /** Null for a text file. */
  readonly sheet?: Sheet | null;
}

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
  { path, text, sheet = null }: TableText,
  around: Surroundings,
): TableReading {
  const name = sheet?.name ?? null;
  const place: Place = { file: path, sheet: name, row: null, column: null, header: null };
  const nothing = (found: Problem): TableReading => {
    return reading([], [], [found], ';');
  };
  if (text.trim() === '') return nothing(problem('file-empty', place));
  const headers = new Headers(dataset, around.catalogues.get('chi-tieu') ?? null);
  const start = tableStart(headers, text, sheet);
  if (start && 'code' in start)
    return nothing(problem(start.code, { ...place, row: start.row }, start.facts));
  const hurt = start === null && sheet === null ? damagedLine(text, LOOKED_AT) : null;
  if (hurt) return nothing(problem(hurt.code, { ...place, row: hurt.row }, hurt.facts));
  if (!start) return nothing(noHeader(dataset, place, isQuotedWhole(headers, text)));
  const form = layout({ dataset, headers, around }, start);
  const found = new Findings();
  const faults = twoRowHeader(dataset, headers, start, form.faults);
  const isLacking = faults.some(({ code }) => code === 'header-missing');
  if (sheet && isLacking && isCover(headers, start))
    return nothing(noHeader(dataset, place, false));
  const isWrong = faults.some(({ code }) => catalogue[code].severity === 'error');
  // A column that is dropped is told of when its cells were seen.
  for (const { code, row, letter, header, facts } of faults)
    if (isWrong || code !== DROPPED)
      found.add(problem(code, { ...place, row: row ?? form.row, column: letter, header }, facts));
  const table = new TableReader({ dataset, headers, place, around, sheet }, form, found);
  const read = found.failed ? { parts: [], broken: [] } : table.read(text, start.delimiter);
  return reading(read.parts, read.broken, found.list(), start.delimiter);
}

function noHeader(dataset: Dataset, place: Place, isQuoted: boolean): Problem {
  const required = Object.values(dataset.columns).filter((column) => column.required);
  return problem('delimiter', place, {
    dataset: dataset.title,
    headers: required.map((column) => column.header).join(', '),
    quoted: isQuoted ? 'yes' : undefined,
  });
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
