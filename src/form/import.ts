/** A filled form taken back: the CSV of what is understood, and an account of every cell. */
import type { Model } from '../model/model.ts';
import type { Grid } from '../table/grid.ts';
import type { FilledForm } from './filled-form.ts';
import { listCsv } from './list-csv.ts';
import { type Remark, takeForm } from './take.ts';
import { takeList } from './take-list.ts';
import { takenCsv } from './taken-csv.ts';

export interface Imported {
  readonly csv: string;
  /** Boxes that were taken, or documents of a list. */
  readonly taken: number;
  readonly blank: number;
  readonly unread: readonly Remark[];
  readonly beside: readonly Remark[];
  readonly missing: readonly string[];
  /** Whether nothing is left that nobody understands. */
  readonly isClear: boolean;
}

/** Where a form was written down, and the code of the document that brings it. */
export interface FormSource {
  readonly grid: Grid;
  readonly source: string;
}

/** Of the tables of a file the one that is most of the form: annexes of like heads stand in one document. */
export function importBest(
  model: Model,
  form: FilledForm,
  { grids, source }: { readonly grids: readonly Grid[]; readonly source: string },
): Imported | null {
  const all = grids.flatMap((grid) => importForm(model, form, { grid, source }) ?? []);
  const closeness = ({ taken, blank, unread, missing }: Imported) =>
    taken + blank - unread.length - missing.length;
  return all.toSorted((a, b) => closeness(b) - closeness(a))[0] ?? null;
}

/** Null where the table is not that form. */
export function importForm(
  model: Model,
  form: FilledForm,
  { grid, source }: FormSource,
): Imported | null {
  const { table } = form.layout.head;
  if (table === 'van-ban') {
    const list = takeList(form, grid);
    if (!list) return null;
    const csv = listCsv(model.data, form.unit.code, list);
    const { documents, unread, beside } = list;
    return made({ csv, taken: documents.length, blank: 0, unread, beside, missing: [] });
  }
  const found = takeForm(form, grid);
  if (!found) return null;
  const { taken, blank, unread, beside, missing } = found;
  const csv = takenCsv(model.data, table === 'muc-tieu' ? 'dao-tao' : table, taken, source);
  return made({ csv, taken: taken.length, blank: blank.length, unread, beside, missing });
}

const made = (found: Omit<Imported, 'isClear'>): Imported => ({
  ...found,
  isClear: found.unread.length === 0 && found.missing.length === 0 && found.taken > 0,
});
