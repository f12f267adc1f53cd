/** A workbook's sheets to typed rows of a dataset, each read as a file of its own. */
import type { Dataset } from '../dataset/dataset.ts';
import { LISTS } from '../dataset/own-column.ts';
import type { Code } from '../problem/catalogue.ts';
import { MASK } from '../problem/personal.ts';
import { type Place, type Problem, problem } from '../problem/problem.ts';
import type { Surroundings } from '../reader/cell/surroundings.ts';
import { readTable, type TableReading } from '../reader/read-table.ts';
import type { Hidden, Sheet } from '../table/sheet.ts';
import { type NamedSheet, readWorkbook, type WorkbookFault } from '../table/workbook.ts';
import type { FileBytes } from './files.ts';

export interface SheetTable {
  readonly sheet: Sheet;
  readonly table: TableReading;
}

export interface WorkbookReading {
  readonly tables: readonly SheetTable[];
  /** Those of the workbook; a table has its own. */
  readonly problems: readonly Problem[];
}

export function readSheets(
  dataset: Dataset,
  { path, bytes, written = [] }: FileBytes,
  around: Surroundings,
): WorkbookReading {
  const place: Place = { file: path, row: null, column: null, header: null };
  const sheets = readWorkbook(bytes, written);
  if (typeof sheets === 'string')
    return { tables: [], problems: [problem('workbook-unreadable', place, UNREADABLE[sheets])] };
  const filled = sheets.flatMap(({ sheet }) => (sheet && isToRead(sheet) ? [sheet] : []));
  const read = filled.map((sheet) => {
    return { sheet, table: readTable(dataset, { path, text: sheet.text, sheet }, around) };
  });
  const tables = read.filter(({ table }) => !hasNoHeader(table));
  const others = read.filter(({ table }) => hasNoHeader(table));
  if (tables.length === 0) {
    const [none = problem('file-empty', place)] = others.flatMap(({ table }) => table.problems);
    return { tables, problems: [none, ...hiddenSheets(sheets, place)] };
  }
  const skipped = others.map(({ sheet: { name }, table: { problems } }) => {
    const facts = { sheet: name, dataset: dataset.title };
    const found = problem('sheet-skipped', { ...place, sheet: name }, facts);
    const other = problems.find(({ code }) => code === 'wrong-dataset');
    // Of whichever dataset it is, the others of the workbook may be read.
    const message = `${found.message} ${other?.message ?? ''}`.trim();
    return { ...found, message, remedy: other?.remedy ?? found.remedy };
  });
  const named = sheets
    .filter(({ name }) => name.includes(MASK))
    .map(({ name }) => problem('personal-name', { ...place, sheet: name }, { where: 'biểu' }));
  const unseen = tables.flatMap((each) => hiddenCells(each, place));
  return { tables, problems: [...skipped, ...hiddenSheets(sheets, place), ...named, ...unseen] };
}

/** Whether anything stands in a sheet that may be a table: not the lists of our own templates. */
const isToRead = ({ name, text }: Sheet): boolean =>
  text.trim() !== '' && !(name === LISTS.sheet && text.startsWith(LISTS.head));

const UNREADABLE: Readonly<
  Record<WorkbookFault, { readonly reason: string; readonly mend: string }>
> = {
  damaged: {
    reason: 'tệp bị hỏng hoặc chép chưa hết',
    mend: 'chép lại tệp gốc; mở được trong Excel hoặc LibreOffice thì lưu lại thành .xlsx',
  },
  encrypted: {
    reason: 'tệp có mật khẩu',
    mend: 'mở tệp, bỏ mật khẩu, lưu lại: trong Excel ở File, Info, Protect Workbook; trong LibreOffice ở File, Save As, bỏ chọn “Save with password”',
  },
  old: {
    reason: 'tệp ở dạng .xls của Excel 97–2003',
    mend: 'mở tệp trong Excel hoặc LibreOffice, lưu thành loại .xlsx (Excel Workbook)',
  },
  other: {
    reason: 'nội dung không phải sổ tính .xlsx hoặc .ods',
    mend: 'mở tệp bằng chương trình đã lập ra nó, lưu thành loại .xlsx (Excel Workbook)',
  },
  'too-large': {
    reason: 'nội dung khi mở ra quá lớn',
    mend: 'xóa các dòng, cột trống có định dạng; nếu vẫn lớn, chia thành nhiều sổ tính, hoặc lưu thành loại “CSV UTF-8”',
  },
};

/** No header of the dataset in the first rows. */
const hasNoHeader = ({ problems, parts }: TableReading): boolean => {
  const [first] = problems;
  return first !== undefined && parts.length === 0 && NO_HEADER.has(first.code);
};

const NO_HEADER: ReadonlySet<Code> = new Set(['delimiter', 'wrong-dataset', 'foreign-header']);

function hiddenSheets(sheets: readonly NamedSheet[], place: Place): Problem[] {
  return sheets
    .filter(({ hidden }) => hidden)
    .map(({ name }) => problem('sheet-skipped', { ...place, sheet: name }, { sheet: name }));
}

/** Of what is hidden only what became data, or stands above it, where a value may be said once. */
function hiddenCells({ sheet: { name, hidden }, table }: SheetTable, place: Place): Problem[] {
  if (hidden.rows.length + hidden.columns.length === 0) return [];
  const { rows: data } = table;
  const read = new Set(data.map(({ row }) => row));
  const first = data.reduce((least, { row }) => Math.min(least, row), Infinity);
  const used = new Set<string | undefined>(
    data.flatMap(({ cell }) => [cell, ...(cell?.of?.values() ?? [])].map((at) => at?.letter)),
  );
  for (const file of new Set(data.map((each) => each.file)))
    for (const { letter } of file.columns.values()) used.add(letter);
  const shown = {
    rows: hidden.rows.filter((row) => row < first || read.has(row)),
    columns: hidden.columns.filter((letter) => used.has(letter)),
  };
  const cells = hiddenInWords(shown);
  const row = shown.rows[0] ?? null;
  return cells === '' ? [] : [problem('hidden-cells', { ...place, sheet: name, row }, { cells })];
}

/** `Dòng 5–7, 12 và cột D`. */
function hiddenInWords({ rows, columns }: Hidden): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  const list = runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
  const all = [
    list === '' ? '' : `dòng ${list}`,
    columns.length === 0 ? '' : `cột ${columns.join(', ')}`,
  ];
  const words = all.filter(Boolean).join(' và ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
