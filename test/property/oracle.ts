/**
 * What a mutated file may do to what is published. It may
 *
 * - be refused: an error is reported, nothing is published;
 * - be warned of: a warning is reported that the file did not have before, or a row was moved below
 *   the table, where a warning says from which row on nothing is read;
 * - be equal: every published number stands at its key with its value and its status;
 * - be legitimate: the touched cell holds another valid value, and that value, or what it names, is
 *   all that has changed; or the row or column that was deleted is all that is missing. A row whose
 *   key was changed no longer repeats, or replaces, the other row of its old key: then that one, or
 *   it, is published as it stands in the file. A row above the table that says how firm its figures are, or that
 *   they are bounds, and was moved between its rows, says so of those below it alone.
 *
 * Anything else is a survivor: a number was changed in silence.
 *
 * The oracle reads the files with a CSV reader of its own (grid.ts) and numbers with a reader of
 * its own (`meanings`), and compares figures by the place where they stand in the file.
 */
import { holdsFigures } from '../../src/dataset/column.ts';
import type { Data } from '../../src/dataset/data.ts';
import type { AnyRow, Dataset } from '../../src/dataset/dataset.ts';
import { datasets } from '../../src/dataset/datasets.ts';
import { placeOf } from '../../src/dataset/place.ts';
import { columnIndex } from '../../src/problem/problem.ts';
import type { Reading } from '../../src/read/read.ts';
import type { Mutation } from './mutation.ts';

export type Verdict = 'refused' | 'warned' | 'equal' | 'legitimate' | 'survivor';

export interface Judgement {
  readonly verdict: Verdict;
  /** Whether a published number is not what and where it was. */
  readonly changed: boolean;
  readonly why: string;
}

interface Figure {
  readonly file: string;
  readonly row: number;
  readonly column: number;
  /** What it says, without of what: value, bound. */
  readonly value: string | number;
  /** Of what it is: dataset, unit, indicator, period … */
  readonly key: string;
  /** The same, with its status. */
  readonly of: string;
}

const FACTS = ['observation', 'training', 'budget', 'target'] as const;

/** Every number and every kind of missing that is published; «chưa báo cáo» is nothing. */
export function published(data: Data): Figure[] {
  return FACTS.flatMap((name) => {
    const dataset = datasets[name] as unknown as Dataset;
    const figures = Object.keys(dataset.columns).filter((key) => {
      const column = dataset.columns[key];
      return column !== undefined && holdsFigures(column);
    });
    return (data[name] as unknown as readonly AnyRow[]).flatMap((row) =>
      figures
        .filter((key) => row[key] !== 'not-reported')
        .map((key): Figure => {
          const { file, column } = placeOf(row, key);
          const parts = [name, key, ...dataset.key.map((part) => row[part])];
          const of = [...parts, row.status, row.bound, row.comparator];
          return {
            file,
            row: row.row,
            column: columnIndex(column),
            value: row[key] as string | number,
            key: parts.join('|'),
            of: of.join('|'),
          };
        }),
    );
  });
}

/** What an independent reader takes the text for: all that it may mean. */
function meanings(text: string): (string | number)[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[−–—‒]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (/^(-|không có)$/.test(plain)) return ['none'];
  if (/^(\.\.|\.\.\.|kcsl|không có số liệu)$/.test(plain)) return ['no-data'];
  if (/^(kad|không áp dụng)$/.test(plain)) return ['not-applicable'];
  if (plain === 'x') return ['mark'];
  const body = plain.replace(/ ?%$/, '').replace(/^\+ ?/, '').replace(/^- ?/, '-');
  if (!/^-?\d[\d., ]*$/.test(body)) return [];
  const decimal = (mark: string) => {
    const [whole = '', fraction, ...more] = body.split(mark);
    if (more.length > 0) return [];
    const group = mark === ',' ? '.' : ',';
    const isGrouped = whole.includes(group) || whole.includes(' ');
    if (isGrouped && !/^-?\d{1,3}([., ]\d{3})+$/.test(whole)) return [];
    if (fraction !== undefined && !/^\d+$/.test(fraction)) return [];
    return [Number(`${whole.replace(/[., ]/g, '')}.${fraction ?? '0'}`)];
  };
  return [...decimal(','), ...decimal('.')];
}

interface Before {
  readonly reading: Reading;
  readonly figures: readonly Figure[];
}

export function before(reading: Reading): Before {
  if (reading.data === null) throw new Error('the file is not valid to begin with');
  return { reading, figures: published(reading.data) };
}

/** Words of a warning, without the numbers of rows. */
const told = ({ problems }: Reading): string[] =>
  problems.map(
    ({ code, file, message }) => `${code} ${file} ${message.replace(/(dòng|ô) [A-Z]*\d+/g, '$1')}`,
  );

type Grid = readonly (readonly string[])[];

export function judge(
  from: Before,
  after: Reading,
  file: string,
  mutation: Mutation,
  grids: { readonly before: Grid; readonly after: Grid | null },
): Judgement {
  const figures = after.data === null ? [] : published(after.data);
  const difference = compare(from.figures, figures);
  if (after.data === null) return { verdict: 'refused', changed: false, why: '' };
  const known = told(from.reading);
  const news = told(after).filter((each) => {
    const at = known.indexOf(each);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  const changed = difference.length > 0;
  if (news.length > 0) return { verdict: 'warned', changed, why: news[0]?.split(' ')[0] ?? '' };
  if (!changed) return { verdict: 'equal', changed, why: '' };
  if (isInFooter(after, file, mutation, grids.before.length))
    return { verdict: 'warned', changed, why: 'footer-skipped' };
  const why = excuse(from.figures, figures, file, mutation, grids);
  return why === null
    ? { verdict: 'survivor', changed, why: difference.slice(0, 4).join(' · ') }
    : { verdict: 'legitimate', changed, why };
}

/** Whether a row that was moved stands in what the report says is skipped. */
function isInFooter(
  { problems }: Reading,
  file: string,
  { rows }: Mutation,
  length: number,
): boolean {
  const from = problems.find((each) => each.code === 'footer-skipped' && each.file === file)?.row;
  if (from === undefined || from === null) return false;
  const moved = Array.from({ length }, (_, index) => rows(index + 1));
  return moved.some((row, index) => row !== null && row !== index + 1 && row >= from);
}

function compare(a: readonly Figure[], b: readonly Figure[]): string[] {
  const [old, now] = [a, b].map((all) => new Map(all.map((each) => [each.of, each.value])));
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys]
    .filter((key) => old?.get(key) !== now?.get(key))
    .map((key) => `${key}: ${old?.get(key)} → ${now?.get(key)}`);
}

/** Why the difference is legitimate, or null. */
function excuse(
  old: readonly Figure[],
  now: readonly Figure[],
  file: string,
  mutation: Mutation,
  grids: { readonly before: Grid; readonly after: Grid | null },
): string | null {
  if (!grids.after) return null;
  const first = Math.min(...old.filter((each) => each.file === file).map(({ row }) => row));
  const top = Number.isFinite(first) ? first : 1;
  const column = (at: number) =>
    mutation.column === null || at < mutation.column ? at : at === mutation.column ? -1 : at - 1;
  const touched = touchedCells(grids.before, grids.after, mutation, column);
  if (touched === null) return null;
  // In a catalogue, or above the rows: what the figures are called may change, not what they are.
  const isName =
    touched.some(({ row }) => row < top) || mutation.column !== null || !Number.isFinite(first);
  const { removedRow } = mutation;
  const isTopGone = removedRow !== null && removedRow < top;
  const isTopMoved = Array.from({ length: top - 1 }, (_, at) => at + 1).some(
    (row) => mutation.rows(row) !== row && removedRow === null,
  );
  const here = new Map(now.map((each) => [`${each.file}|${each.row}|${each.column}`, each]));
  const gone = new Set(
    old.filter((each) => each.file === file && each.row === removedRow).map(({ key }) => key),
  );
  const seen = new Set<string>();
  for (const each of old) {
    const isHere = each.file === file;
    const row = isHere ? mutation.rows(each.row) : each.row;
    const at = isHere ? column(each.column) : each.column;
    if (row === null || at < 0) continue;
    const place = `${each.file}|${row}|${at}`;
    seen.add(place);
    const other = here.get(place);
    const cell = isHere ? touched.find((one) => one.row === row && one.column === at) : undefined;
    const inRow = isHere && touched.some((one) => one.row === row);
    if (cell) {
      if (!isMeant(each.value, other?.value, cell, grids.before, each)) return null;
    } else if (other?.value !== each.value && !(other === undefined && inRow)) return null;
    const isSame = other?.of === each.of || (isTopMoved && other?.key === each.key);
    if (other && !isSame && !(inRow || isName || isTopGone)) return null;
  }
  for (const each of now) {
    const place = `${each.file}|${each.row}|${each.column}`;
    if (seen.has(place)) continue;
    const cell = touched.find(
      (one) => each.file === file && one.row === each.row && one.column === each.column,
    );
    // A row that was history stands for itself now: it speaks of another thing, or the firmer is gone.
    const isOwn = each.file === file && touched.some(({ row }) => row === each.row);
    const isShown = gone.has(each.key) || (isOwn && isSaid(each, grids.after));
    if (cell ? !meanings(cell.text).includes(each.value) : !(isName || isShown)) return null;
  }
  if (removedRow !== null) return isTopGone ? 'a row above the table is gone' : 'the row is gone';
  if (mutation.column !== null) return 'the column is gone';
  return isName ? 'a valid header or name' : 'a valid value';
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells that differ, of rows and columns that moved as a whole; null for more than were touched. */
function touchedCells(
  a: Grid,
  b: Grid,
  { rows, removedRow, cells }: Mutation,
  column: (at: number) => number,
): Cell[] | null {
  const expected = a.length - (removedRow === null ? 0 : 1);
  if (b.length !== expected) return null;
  const found: Cell[] = [];
  a.forEach((old, index) => {
    const row = rows(index + 1);
    if (row === null) return;
    const now = b[row - 1] ?? [];
    const width = Math.max(old.length, now.length);
    for (let at = 0; at < width; at += 1) {
      const to = column(at);
      if (to >= 0 && (old[at] ?? '') !== (now[to] ?? ''))
        found.push({ row, column: to, text: now[to] ?? '' });
    }
  });
  return found.length > cells ? null : found;
}

/** Whether a figure is what its cell says, money in whatever unit. */
function isSaid({ row, column, value }: Figure, grid: Grid): boolean {
  return meanings(grid[row - 1]?.[column] ?? '').some((each) =>
    [1, 1e3, 1e6, 1e9].some((unit) => each === value || Number(each) * unit === value),
  );
}

/** Whether the new figure is what the touched cell says; of money, in the same unit as before. */
function isMeant(
  oldValue: string | number,
  value: string | number | undefined,
  cell: Cell,
  grid: Grid,
  old: Figure,
): boolean {
  if (value === undefined) return cell.text.trim() === '';
  const said = meanings(cell.text);
  if (said.includes(value)) return true;
  const [was] = meanings(grid[old.row - 1]?.[old.column] ?? '');
  if (typeof was !== 'number' || typeof oldValue !== 'number' || typeof value !== 'number')
    return false;
  const factor = was === 0 ? 1 : oldValue / was;
  return said.some(
    (each) => typeof each === 'number' && Math.abs(each * factor - value) < 1e-6 * Math.abs(value),
  );
}
