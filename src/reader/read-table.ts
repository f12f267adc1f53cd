/** A file's text to typed rows of a dataset, and everything that is wrong with it. */

import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { type Code, catalogue } from '../problem/catalogue.ts';
import { Findings } from '../problem/findings.ts';
import { isError, type Place, type Problem, problem, problemOf } from '../problem/problem.ts';
import { tidy } from '../table/fold.ts';
import type { Sheet } from '../table/sheet.ts';
import { DELIMITERS, type Delimiter, firstRecords } from '../table/table.ts';
import { type HeaderFault, headerProblem } from './cell/fault.ts';
import { damagedLetters } from './cell/letters.ts';
import { measuresIn } from './cell/scale.ts';
import type { Surroundings } from './cell/surroundings.ts';
import { goesOnBelow, isMeasure, isMeasured } from './column/headed-columns.ts';
import { saysOne } from './column/header-row.ts';
import { type Layout, layout, NO_PREAMBLE } from './column/layout.ts';
import { isNumbering, numberedMeasures } from './column/row-shape.ts';
import {
  FARTHEST,
  isCover,
  isQuotedWhole,
  LOOKED_AT,
  lowHeader,
  type TableStart,
  tableStart,
} from './column/table-start.ts';
import { twoRowHeader } from './column/two-row-header.ts';
import { Headers } from './head/header.ts';
import {
  datasetOfCells,
  datasetOfNames,
  foreignHeader,
  headerOfOther,
  ofOther,
} from './head/wrong-table.ts';
import { DROPPED } from './row/ignored-column.ts';
import { RowStore } from './row/row-store.ts';
import type { RowPart } from './row/row-writer.ts';
import { certain, isOfOpen, slipsOf, withSlips } from './row/slip.ts';
import type { SectionRows } from './section-rows.ts';
import { TableReader } from './table-reader.ts';
import { fileFault } from './title/file-name.ts';
import { preambleValues, readPreamble } from './title/preamble.ts';
import { SHEET, titleFault } from './title/title.ts';

/** What stands in a file, or in a sheet of a workbook. */
export interface TableText {
  readonly path: string;
  readonly text: string;
  /** Null for a text file. */
  readonly sheet?: Sheet | null;
}

export interface TableReading {
  readonly parts: readonly RowPart[];
  /** Targets: what is planned beside the table's results. */
  readonly plans: readonly RowPart[];
  /** The same as objects. */
  readonly rows: readonly AnyRow[];
  /** Rows of a catalogue that have an error, but a code: who refers to them is not at fault. */
  readonly broken: readonly AnyRow[];
  /** Rows that have an error, but their figures and what they are of: they are held against others. */
  readonly aside: readonly RowPart[];
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
    return reading(NOTHING, [found], ';');
  };
  if (text.trim() === '') return nothing(problem('file-empty', place));
  const [indicators, units] = ['chi-tieu', 'don-vi'].map((name) => around.catalogues.get(name));
  const headers = new Headers(dataset, indicators ?? null, units ?? null);
  const start = tableStart(headers, text, sheet);
  if (start && 'code' in start) return nothing(problemOf(start, { ...place, row: start.row }));
  const table = { dataset, headers, around, place, sheet };
  if (start) return readBelow(table, start, text);
  const rows = firstRows(text, sheet);
  const hurt = sheet === null ? damagedLetters(rows, 0) : [];
  const [strange] = [...hurt, ...strangeFaults(table, rows, -1)];
  if (strange) return nothing(headerProblem(strange, place, 1));
  const low = lowHeader(headers, text, sheet);
  if (low !== null) return nothing(lowered(dataset, place, low));
  return nothing(noHeader(dataset, place, isQuotedWhole(headers, text)));
}

type Table = ConstructorParameters<typeof TableReader>[0];

/** Faults of a header that leave other columns as they are. */
const LEAVES: readonly Code[] = [
  'title-contradicts',
  'header-missing',
  'header-duplicate',
  'header-unknown',
  'said-twice',
  'spreadsheet-error',
];

function readBelow(table: Table, first: TableStart, text: string): TableReading {
  const { dataset, headers, around, place, sheet } = table;
  const start = withMeasures(table, first);
  const { delimiter } = start;
  const told = (around.told ?? []).flatMap((cells) => preambleValues(headers, cells, 0));
  const form = layout(table, start, { ...NO_PREAMBLE, preamble: told });
  const wrong = twoRowHeader(table, start, form);
  const isLacking = wrong.some(({ code }) => code === 'header-missing');
  // Catalogues have many columns in common, and one slip in a header makes none of them another.
  const isFact = dataset.figures.length > 0;
  const isStrange = isLacking || (isFact && wrong.some(({ code }) => code === 'header-unknown'));
  const isBare = isLacking && isCover(headers, start);
  const strange = isStrange ? strangeFaults(table, start.rows, isBare ? -1 : start.at) : [];
  const low = isBare ? lowHeader(headers, text, sheet) : null;
  if (low !== null) return reading(NOTHING, [lowered(dataset, place, low)], delimiter);
  const isSaid = sheet !== null || saysOne(headers, start.rows[start.at] ?? []);
  if (isBare && strange.length === 0 && isSaid)
    return reading(NOTHING, [noHeader(dataset, place, false)], ';');
  const faults = strange.length > 0 ? strange : [...wrong, ...nameFaults(table, form, wrong)];
  const errors = faults.filter(({ code }) => catalogue[code].severity === 'error');
  const hasFigures = form.slots.some(({ key }) => dataset.figures.includes(key));
  // Beside one that waits for the time of the report there may be others.
  const leaves = ({ code, facts }: HeaderFault) =>
    code === 'column-ignored-figures' ? hasFigures && !('time' in facts) : LEAVES.includes(code);
  const isRefused = !errors.every(leaves);
  const found = new Findings();
  // A column that is dropped is told of when its cells were seen.
  for (const each of faults)
    if (each.code !== DROPPED) found.add(headerProblem(each, place, form.row));
  const slips = slipsOf(table, form);
  const own = withSlips(dataset, form, slips);
  const reader = new TableReader(table, own, found);
  if (isRefused) return reading(NOTHING, found.list(), delimiter);
  // A column of which it is open what it holds leaves the others as they are.
  const isRead = found.list().filter(isError).length === errors.filter(isOfOpen(own)).length;
  // What no figure depends on is wrong above them.
  const isNamed = [...errors, ...found.list()].every(isOfName);
  const rows = reader.read(text, delimiter);
  const aside = isNamed ? [...rows.parts, ...rows.aside] : [];
  const read = isRead ? rows : { ...NOTHING, broken: unsourced(rows), aside };
  const listed = found.list().filter(certain(dataset, form, slips));
  const other = rows.parts.length === 0 ? datasetOfNames(dataset, listed, around) : null;
  const problems = other
    ? [headerProblem(ofOther(other, dataset), place, form.row)]
    : found.failed
      ? withTableBelow(table, firstRecords(text, delimiter, FARTHEST).records, listed, form.row)
      : listed;
  return reading(read, problems, delimiter);
}

/** Whether a problem leaves figures as they are: a warning, a name that no catalogue knows, or what they may be of. */
const isOfName = ({ code }: { readonly code: Code }): boolean =>
  catalogue[code].severity !== 'error' || /^(?:unknown-reference|title-contradicts)$/.test(code);

/** Of rows that are not kept one tells that they lack their source. */
function unsourced({ parts, broken }: SectionRows): AnyRow[] {
  const [first] = new RowStore(parts).having((source) => source === null, 'source');
  return first ? [first] : broken;
}

/** What is wrong, with one problem in place of all that follow from a table of another dataset below the first. */
function withTableBelow(
  { dataset, place }: Table,
  rows: readonly (readonly string[])[],
  told: readonly Problem[],
  head: number,
): readonly Problem[] {
  const first = told.find(isError)?.row ?? rows.length + 1;
  const from = Math.max(first, head + 1);
  const found = headerOfOther(dataset, rows.slice(from - 1));
  if (!found) return told;
  const row = from + found.at;
  return [
    ...told.filter((each) => (each.row ?? 0) < row),
    headerProblem(ofOther(found.dataset, dataset, row), place, row),
  ];
}

/** The name of a sheet is a title of its table; that of a file or a folder only where it tells of figures: `ke-hoach-2025.csv`. */
function nameFaults(
  { dataset, around, place }: Table,
  form: Layout,
  others: readonly HeaderFault[],
): HeaderFault[] {
  if (others.some(({ code }) => code === 'title-contradicts')) return [];
  const titled = { ...form, dataset, around };
  const names = place.file.split('/').slice(1);
  const placed = (found: readonly HeaderFault[], where: string, value: string) =>
    found.map((each) => {
      const facts = { ...each.facts, where, value };
      return { ...each, row: null, letter: null, facts } as HeaderFault;
    });
  const { sheet } = place;
  return [
    ...(sheet ? placed(titleFault(titled, sheet, [1, 0], SHEET), SHEET, sheet) : []),
    ...names.flatMap((name, at) => {
      const where = at < names.length - 1 ? 'tên thư mục' : 'tên tệp';
      return placed(fileFault(titled, name.replace(/\..*/, '')), where, name);
    }),
  ];
}

/** Of a header that goes on in the row below it, that row. */
function lowestRow(table: Table, start: TableStart): TableStart {
  const { rows, at } = start;
  const { values } = readPreamble(table.headers, rows.slice(0, at));
  const isOpen = goesOnBelow(table, rows.slice(at, at + 2), at + 1, values);
  return isOpen ? { ...start, at: at + 1 } : start;
}

/** The measures that a row below a header says of its heads, that and no more. */
function measuresAt(
  table: Table,
  { rows, at }: TableStart,
  row: number,
  from = at,
): readonly string[] | null {
  const heads = (rows[at] ?? []).map(tidy);
  // A merged cell gives its words to the lowest of its rows.
  const cells = (rows[row] ?? []).map((cell, column) =>
    rows.slice(from, row).some((upper) => upper[column] === cell) ? '' : cell,
  );
  return numberedMeasures(cells, (cell, column) => isMeasured(table, heads[column] ?? '', cell));
}

/** A header with the measures that stand below it, in the row that numbers its columns, before or behind it: `(1) (nghìn người)`. */
function withMeasures(table: Table, first: TableStart): TableStart {
  // “%” under each of two shares is their measure, and no head of its own.
  const isOwn = measuresAt(table, first, first.at + 1) !== null;
  const start = isOwn ? first : lowestRow(table, first);
  const { rows, at } = start;
  const heads = (rows[at] ?? []).map(tidy);
  const numbered = isNumbering(rows[at + 1] ?? []) ? at + 2 : at + 1;
  const measures = measuresAt(table, start, numbered, first.at);
  const isOther = (measure: string, column: number) => {
    const head = heads[column] ?? '';
    return measure && !head.endsWith(measure) && isMeasure(table.around, measuresIn(head).join());
  };
  if (!measures || measures.some(isOther)) return start;
  const header = heads.map((head, column) => tidy(`${head} ${measures[column] ?? ''}`));
  return { ...start, rows: rows.with(at, header), numbered };
}

/** What is told once of a table that is none of this dataset, in place of all that follows from it. */
function strangeFaults(
  { dataset, around }: Pick<Table, 'dataset' | 'around'>,
  rows: readonly (readonly string[])[],
  at: number,
): HeaderFault[] {
  const foreign = foreignHeader(rows, at);
  if (foreign !== null) {
    const value = (rows[foreign] ?? []).map(tidy).filter(Boolean).join('; ');
    const facts = { value, dataset: dataset.title, headers: requiredHeaders(dataset) };
    return [{ code: 'foreign-header', row: foreign + 1, letter: null, header: null, facts }];
  }
  const other = headerOfOther(dataset, rows)?.dataset ?? datasetOfCells(dataset, rows, around);
  return other ? [ofOther(other, dataset)] : [];
}

/** The first rows as the delimiter cuts them that cuts most. */
function firstRows(text: string, sheet: Sheet | null): readonly (readonly string[])[] {
  const width = (rows: readonly (readonly string[])[]) =>
    Math.max(0, ...rows.map((row) => row.length));
  return (sheet ? [sheet.delimiter] : DELIMITERS)
    .map((delimiter) => firstRecords(text, delimiter, LOOKED_AT).records)
    .reduce((a, b) => (width(b) > width(a) ? b : a));
}

const requiredHeaders = ({ columns, figures }: Dataset): string =>
  Object.entries(columns)
    .filter(([key, { required }]) => required || key === figures[0] || key === 'source')
    .map(([, { header }]) => header)
    .join(', ');

const lowered = (dataset: Dataset, place: Place, row: number): Problem =>
  problem('delimiter', { ...place, row }, { dataset: dataset.title, low: String(row) });

function noHeader(dataset: Dataset, place: Place, isQuoted: boolean): Problem {
  return problem('delimiter', place, {
    dataset: dataset.title,
    headers: requiredHeaders(dataset),
    quoted: isQuoted,
  });
}

type Read = Pick<SectionRows, 'parts' | 'plans' | 'broken' | 'aside'>;
const NOTHING: Read = { parts: [], plans: [], broken: [], aside: [] };

function reading(
  { parts, plans, broken, aside }: Read,
  problems: readonly Problem[],
  delimiter: Delimiter,
): TableReading {
  return {
    ...{ parts, plans },
    get rows() {
      return new RowStore(parts).toArray();
    },
    ...{ broken, aside, problems, delimiter },
  };
}
