/** A filled form taken back: the CSV of what is understood, and an account of every cell. */
import type { Data } from '../dataset/data.ts';
import { type Grid, joined } from '../table/grid.ts';
import type { FileCell, Remark } from './file-cell.ts';
import type { BoxAddress, FilledForm } from './filled-form.ts';
import { listCsv } from './list-csv.ts';
import { othersNamed } from './named-unit.ts';
import { PASSED, REASONS, type Reason } from './reason.ts';
import type { FormModel } from './spread.ts';
import { type TakenBox, takeForm } from './take.ts';
import { takeList } from './take-list.ts';
import { takenCsv } from './taken-csv.ts';

export interface Imported {
  readonly csv: string;
  /** By row and column of the CSV, `2 E`, the cell of the file that it was taken from; none of a list. */
  readonly from: ReadonlyMap<string, FileCell>;
  /** Boxes that were taken, or documents of a list. */
  readonly taken: number;
  /** The boxes with what they were read as; none of a list. */
  readonly boxes: readonly TakenBox[];
  readonly blank: readonly FileCell[];
  readonly unread: readonly Remark[];
  readonly beside: readonly Remark[];
  readonly missing: readonly string[];
  /** Whether nothing is left that nobody understands. */
  readonly isClear: boolean;
}

/** Where a form was written down, and the code of the document that brings it; empty where nobody said. */
export interface FormSource {
  readonly grid: Grid;
  readonly source: string;
}

/** A table may go on in so many more. */
const MOST_JOINED = 5;

/**
 * Of the tables of a file the one that is most of the form, with those that it goes on in: annexes of like heads stand
 * in one document. The others are accounted for; one that is the same form again is an error.
 */
export function importBest(
  model: FormModel,
  form: FilledForm,
  { grids, source }: { readonly grids: readonly Grid[]; readonly source: string },
): Imported | null {
  const tries = grids.flatMap((_, first) =>
    Array.from({ length: Math.min(MOST_JOINED, grids.length - first) }, (_more, at) => {
      const own = grids.slice(first, first + at + 1);
      if (!own.slice(1).every(goesOn)) return [];
      const grid = own.length === 1 ? own[0] : joined(own);
      const imported = grid ? importForm(model, form, { grid, source }) : null;
      return imported ? [{ own, imported }] : [];
    }).flat(),
  );
  const [best] = tries.toSorted(
    (a, b) => closeness(b.imported) - closeness(a.imported) || a.own.length - b.own.length,
  );
  if (!best) return null;
  const again = tries
    .filter(({ own, imported }) => own.length === 1 && isWhole(imported))
    .flatMap(({ own }) => own);
  const isOther = othersNamed(model, form);
  const of = (grid: Grid): Reason => {
    if (again.includes(grid)) return REASONS.repeated;
    // A body and its motto may stand in a table of their own.
    const isHead = grids.indexOf(grid) < grids.indexOf(best.own[0] ?? grid);
    return isHead && grid.rows.flat().some(isOther) ? REASONS.other : PASSED.table;
  };
  const others = grids.filter((grid) => !best.own.includes(grid));
  return withOthers(best.imported, others, of);
}

/** A table with lines of its own above it begins anew. */
const goesOn = ({ rows: [first = [], second = []] }: Grid): boolean =>
  first.length > 1 && first.length === second.length;

const closeness = ({ taken, blank, unread, missing }: Imported): number =>
  taken + blank.length - unread.length - missing.length;

const isWhole = ({ taken, unread, missing }: Imported): boolean =>
  taken > 0 && unread.length === 0 && missing.length === 0;

function withOthers(
  imported: Imported,
  others: readonly Grid[],
  of: (grid: Grid) => Reason,
): Imported {
  const filled = others.filter(({ rows }) => rows.flat().some((cell) => cell.trim() !== ''));
  const remarks = filled.map((grid): Remark => {
    const row = Math.max(
      0,
      grid.rows.findIndex((cells) => cells.length > 1),
    );
    return { row: row + 1, column: 'A', place: grid.place(row, 0), text: '', ...of(grid) };
  });
  const isPassed = ({ reason }: Remark) => reason === PASSED.table.reason;
  const unread = [...imported.unread, ...remarks.filter((each) => !isPassed(each))];
  const beside = [...imported.beside, ...remarks.filter(isPassed)];
  return { ...imported, unread, beside, isClear: imported.isClear && unread.length === 0 };
}

/** Null where the table is not that form. */
export function importForm(
  model: FormModel,
  form: FilledForm,
  { grid, source }: FormSource,
): Imported | null {
  const { table } = form.layout.head;
  if (table === 'van-ban') return importList(model, form, { grid, source });
  const found = takeForm(form, grid, countsIn(model.data));
  if (!found) return null;
  const facts = table === 'muc-tieu' ? 'dao-tao' : table;
  const { text: csv, from } = takenCsv(model.data, facts, found, source);
  const taken = found.taken.length + found.added.length;
  return made(model, form, { ...found, csv, from, taken, boxes: found.taken });
}

function importList(model: FormModel, form: FilledForm, { grid, source }: FormSource) {
  const found = takeList(form, grid);
  if (!found) return null;
  const report = model.data.document.find(({ code }) => code === source) ?? null;
  const known = new Set(
    model.data.document.flatMap(({ unit, emptyGroups }) =>
      unit === form.unit.code ? emptyGroups : [],
    ),
  );
  const none = found.none.filter(({ group }) => !known.has(group));
  const list = { ...found, none };
  const csv = listCsv(model.data, form.unit.code, list, report);
  const unsaid = report ? [] : none.flatMap(({ cells }) => cells);
  const unread = [...list.unread, ...unsaid.map((cell) => ({ ...cell, ...REASONS.unsaid }))];
  const taken = found.documents.length + found.none.length;
  return made(model, form, { ...list, csv, from: new Map(), taken, boxes: [], unread });
}

/** Whether the figure of a box counts something: `1.200` of it is no fraction. */
function countsIn({ indicator }: Data): (address: BoxAddress) => boolean {
  const counted = new Set(indicator.flatMap(({ code, kind }) => (kind === 'số đếm' ? code : [])));
  return ({ table, item, figure }) =>
    table === 'dao-tao' ? figure !== 'percent' : table === 'so-lieu' && counted.has(item);
}

/** Words above that name another unit are those of another form. */
function made(model: FormModel, form: FilledForm, found: Omit<Imported, 'isClear'>): Imported {
  const isOther = othersNamed(model, form);
  const others = found.beside.filter(
    ({ reason, text }) => reason === PASSED.above.reason && isOther(text),
  );
  const unread = [...found.unread, ...others.map((cell) => ({ ...cell, ...REASONS.other }))];
  return {
    ...found,
    unread,
    beside: found.beside.filter((each) => !others.includes(each)),
    isClear: unread.length === 0 && found.missing.length === 0 && found.taken > 0,
  };
}
