/** A template as a file: a workbook in which names are chosen and all but the answers is locked, or a CSV. */
import type { Data } from '../dataset/data.ts';
import { LISTS } from '../dataset/own-column.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { columnLetter } from '../format/column-letter.ts';
import { csvOf } from '../format/csv-text.ts';
import { documentName } from '../format/document.ts';
import type { Template } from '../model/template.ts';
import { writtenText } from './csv.ts';
import { cellOf } from './sheet-cell.ts';
import type { Choice, Note, SheetCell, SheetTable } from './sheet-xml.ts';
import {
  type Slot,
  type TemplateColumn,
  type TemplateTable,
  templateTable,
} from './template-table.ts';
import { workbook } from './workbook.ts';
import type { Look } from './workbook-style.ts';

/** `dao-tao-07543-2026`. */
export const templateName = ({ unit, year, layout }: Template): string =>
  `${layout.dataset.name}-${officialCode(unit.code)}-${year}`;

export function templateCsv(data: Data, template: Template): string {
  const { above, columns, rows, spare } = templateTable(data, template);
  const lines = [
    ...above,
    columns.map(({ header }) => header),
    ...rows.slice(0, rows.length - spare),
  ];
  return csvOf(
    lines.map((line) => line.map((each) => (typeof each === 'string' ? each : textOf(each)))),
  );
}

function textOf({ written, value, decimals }: Slot): string {
  return written === null ? String(value) : writtenText(written, value, decimals);
}

/** The same bytes for the same data. */
export function templateBook(data: Data, template: Template): Uint8Array<ArrayBuffer> {
  const table = templateTable(data, template);
  const lists = listsOf(data, template);
  const sheet: SheetTable = {
    name: template.layout.dataset.title,
    above: table.above.map((row) => row.map(cellIn)),
    header: table.columns.map(({ header }) => header),
    rows: table.rows.map((row) => row.map(cellIn)),
    form: { choices: choicesOf(table, lists), notes: notesOf(data, template, table) },
  };
  const depth = Math.max(...lists.map(({ words }) => words.length));
  const names: SheetTable = {
    name: LISTS.sheet,
    header: lists.map((_, at) => (at === 0 ? LISTS.head : '')),
    rows: Array.from({ length: depth }, (_, at) => lists.map(({ words }) => words[at] ?? null)),
    form: { choices: [], notes: [] },
  };
  return workbook([sheet, names]);
}

function cellIn({ written, value, decimals, isOpen }: Slot): SheetCell {
  const cell = written === null ? String(value) : cellOf(written, value, decimals);
  return isOpen ? { entry: cell, look: lookOf(written, decimals) } : cell;
}

function lookOf(written: Slot['written'], decimals: number): Look {
  switch (written?.column.kind) {
    case 'figure':
      return decimals;
    case 'count':
    case 'money':
      return 0;
    case 'period':
      return written.key === 'asOf' ? 'day' : 'general';
    default:
      return 'text';
  }
}

/** Words to choose from, in a column of their own. */
interface List {
  readonly key: string | null;
  readonly words: readonly string[];
}

function listsOf(data: Data, { layout }: Template): readonly List[] {
  const named = layout.given.map((key): List => ({ key, words: namesFor(data, key) }));
  const lists: readonly List[] = [
    ...named.filter(({ words }) => words.length > 0),
    { key: 'source', words: data.document.map(({ code }) => code) },
    { key: null, words: data.document.map((each) => documentName(each, each.title)) },
  ];
  return lists;
}

/** What may stand in a given column of a row that is added. */
function namesFor({ indicator, course, budgetLine }: Data, key: string): readonly string[] {
  switch (key) {
    case 'indicator':
      return indicator.map(({ name }) => name);
    case 'measure':
      return [...new Set(indicator.map(({ measure }) => measure))];
    case 'audience':
      return [...new Set(course.map(({ audience }) => audience))];
    case 'course':
      return [...new Set(course.map(({ name }) => name))];
    case 'line':
      return budgetLine.map(({ name }) => name);
    default:
      return [];
  }
}

function choicesOf(
  { above, columns, rows, spare }: TemplateTable,
  lists: readonly List[],
): Choice[] {
  const last = above.length + 1 + rows.length;
  return lists.flatMap(({ key, words }, at): Choice[] => {
    if (key === null || words.length === 0) return [];
    const letter = columnLetter(at);
    const from = `'${LISTS.sheet}'!$${letter}$2:$${letter}$${words.length + 1}`;
    if (key === 'source') return [{ cells: `B${above.length}`, from, isOpen: true }];
    const column = columnLetter(columns.findIndex((each) => each.key === key));
    return [{ cells: `${column}${last - spare + 1}:${column}${last}`, from, isOpen: false }];
  });
}

/** What each column asks for, over its header; what an indicator means, over its name. */
function notesOf(data: Data, template: Template, { above, columns }: TemplateTable): Note[] {
  const head = above.length + 1;
  const heads = columns.flatMap(({ written, part }, at): Note[] => {
    const text = part === 'before' ? '' : written.column.description;
    return text === '' ? [] : [{ cell: `${columnLetter(at)}${head}`, text }];
  });
  const at = columns.findIndex(({ key }: TemplateColumn) => key === 'indicator');
  const meanings = new Map(data.indicator.map(({ code, definition }) => [code, definition]));
  const names = template.rows.flatMap(({ given }, row): Note[] => {
    const text = meanings.get(given.indicator ?? '') ?? '';
    return at < 0 || text === '' ? [] : [{ cell: `${columnLetter(at)}${head + 1 + row}`, text }];
  });
  return [...heads, ...names];
}
