/** A file that is no table of its dataset: of another one, or with a header in another language. */
import type { Dataset } from '../../dataset/dataset.ts';
import { allDatasets, datasets } from '../../dataset/datasets.ts';
import type { Problem } from '../../problem/problem.ts';
import { plainWords, tidy } from '../../table/fold.ts';
import { readNumber } from '../../table/number-cell.ts';
import { periodIn } from '../../table/period-cell.ts';
import type { HeaderFault } from '../cell/fault.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import { meaningOf } from './head.ts';
import { Headers } from './header.ts';

/** A header of another dataset, and its place among the rows. */
interface OtherHeader {
  readonly dataset: Dataset;
  readonly at: number;
}

/** The first row that has the headers of another dataset; null where none has. */
export function headerOfOther(
  dataset: Dataset,
  rows: readonly (readonly string[])[],
): OtherHeader | null {
  // Headers are learned once for all rows.
  const own = new Headers(dataset, null);
  const others = allDatasets
    .filter(({ name }) => name !== dataset.name)
    .map((each) => new Headers(each, null));
  for (const [at, cells] of rows.entries()) {
    const found = likelier(own, others, cells);
    if (found) return { dataset: found.dataset, at };
  }
  return null;
}

/** The other headers that a row has; undefined where it has the own ones, or none. */
function likelier(
  own: Headers,
  others: readonly Headers[],
  cells: readonly string[],
): Headers | undefined {
  const mine = columnsIn(own, cells);
  const enough = Math.max(MOST_LIKE, mine + 2);
  const counts = others.map((each) => columnsIn(each, cells));
  const most = Math.max(...counts);
  if (most >= enough) return others[counts.indexOf(most)];
  // “Hạng mục” heads no other table, though it may be the only header that is known.
  if (namesItem(own, cells)) return;
  const named = others.filter((each) => namesItem(each, cells));
  const [only] = named;
  return only && named.length === 1 && columnsIn(only, cells) >= mine ? only : undefined;
}

/** Years head columns; “lớp” beside other figures is a measure. */
const isFigure = (cell: string): boolean =>
  periodIn(cell) === null && readNumber(cell).kind !== 'fault';

/** Whether a row has a header for what the figures of a dataset are of. */
function namesItem(headers: Headers, cells: readonly string[]): boolean {
  const { item, figures } = headers.dataset;
  if (item === null || figures.length === 0 || cells.some(isFigure)) return false;
  return cells.some((cell) => meaningOf(headers.find(cell))?.key === item);
}

/** Fewer headers than these may be in a table by chance. */
const MOST_LIKE = 3;

/** The columns that a row names, without running numbers and years. */
function columnsIn(headers: Headers, cells: readonly string[]): number {
  const keys = cells.map((cell) => meaningOf(headers.find(cell))?.key);
  return new Set(keys.filter(Boolean)).size;
}

/** The dataset whose names stand in a table that knows none of them; null where they are of none. */
export function datasetOfNames(
  dataset: Dataset,
  problems: readonly Problem[],
  around: Surroundings,
): Dataset | null {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => code !== 'unknown-reference')) return null;
  return datasetOfCells(dataset, [errors.map(({ value }) => value ?? '')], around);
}

/** The dataset whose names stand in the first rows of a table that has none of its own; null where they are of none, or of several. */
export function datasetOfCells(
  dataset: Dataset,
  rows: readonly (readonly string[])[],
  { catalogues }: Surroundings,
): Dataset | null {
  // A catalogue is the names that others have.
  if (dataset.figures.length === 0) return null;
  const cells = rows
    .flat()
    .map(tidy)
    .filter((cell) => /\p{L}{2}/u.test(cell));
  const knows = (to: string) =>
    cells.some(
      (cell) => !('unknown' in (catalogues.get(to)?.byName(cell, null) ?? { unknown: '' })),
    );
  const named = allDatasets.filter((each) => {
    const to = each.columns[each.item ?? '']?.to ?? null;
    return each.figures.length > 0 && to !== null && to !== 'don-vi' && knows(to);
  });
  const items = new Set(named.map((each) => each.columns[each.item ?? '']?.to));
  const own = dataset.columns[dataset.item ?? '']?.to;
  return items.size === 1 && !items.has(own) ? (named[0] ?? null) : null;
}

/** What a table of another dataset is told; `row` is that of its header, where another table stands above it. */
export function ofOther(
  { title, name, columns }: Dataset,
  dataset: Dataset,
  row: number | null = null,
): HeaderFault {
  // Targets that lack a column would be published as results.
  const lacking = Object.entries(dataset === datasets.target ? dataset.columns : {})
    .filter(([key, { required }]) => required && !(key in columns))
    .map(([, { header }]) => header)
    .join('”, “');
  const facts = { looks: title, folder: `${name}/`, dataset: dataset.title, lacking };
  const letter = row === null ? null : 'A';
  return { code: 'wrong-dataset', row, letter, header: null, facts };
}

/** A syllable of Vietnamese without its accents; a word of another language mostly has several. */
const SYLLABLE = /^(?:[bcdghklmnpqrstvx]|[cgknpt]h|ngh?|tr)?[aeiouy]{1,4}(?:[cmnpt]|ch|n[gh])?$/;
/** Letters that hardly any other language has: ă, ả, ơ, ạ, đ. */
const VIETNAMESE = /[\u0306\u0309\u031b\u0323đ]/i;

/** The words of a cell that are neither syllables nor abbreviations. */
const strangeIn = (cell: string): readonly string[] =>
  (cell.match(/\p{L}+/gu) ?? []).filter(
    (word) =>
      !/^\p{Lu}{1,5}$/u.test(word) && /[aeiouy]/i.test(word) && !SYLLABLE.test(plainWords(word)),
  );

/** The first row where it is a header in another language; null for any other. */
export function foreignHeader(rows: readonly (readonly string[])[], at: number): number | null {
  // Years alone are of the language of what stands over them.
  const isOfYears = !(rows[at] ?? ['?']).some((cell) => tidy(cell) && periodIn(cell) === null);
  const row = (at < 0 ? rows : rows.slice(0, at + 1)).findIndex(
    (cells) => isForeign(cells) || (isOfYears && isForeignTitle(cells)),
  );
  return row < 0 ? null : row;
}

/** In letters of another script alone: one among Latin ones is a slip. */
const isOtherScript = (cell: string): boolean =>
  /\p{L}/u.test(cell) && !/\p{Script=Latin}/u.test(cell);

const isForeignTitle = (row: readonly string[]): boolean =>
  strangeIn(row.join()).length > 2 && !VIETNAMESE.test(row.join().normalize('NFD'));

function isForeign(row: readonly string[]): boolean {
  const all = row.map(tidy).filter(Boolean);
  if (all.length > 1 && all.filter(isOtherScript).length >= all.length / 2) return true;
  // Years head columns in any language.
  const cells = all.filter((cell) => periodIn(cell) === null);
  const strange = cells.filter((cell) => strangeIn(cell).length > 0).length;
  return (
    strange >= (cells.length < all.length ? 1 : 2) &&
    strange >= cells.length / 2 &&
    cells.every((cell) => readNumber(cell).kind === 'fault') &&
    !VIETNAMESE.test(all.join().normalize('NFD'))
  );
}
