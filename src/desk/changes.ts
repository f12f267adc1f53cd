/** What a change of a data folder changes: findings that come and go, figures cell by cell, pages of units. */
import { holdsFigures } from '../dataset/column.ts';
import type { Data } from '../dataset/data.ts';
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { datasets, factKeys } from '../dataset/datasets.ts';
import { namesOf, type Written, writtenColumns, writtenText } from '../export/csv.ts';
import { shortPeriod } from '../format.ts';
import { messageWithPlaces, type Problem } from '../problem/problem.ts';
import type { Reading } from '../read/folder-reader.ts';
import { type Previews, previewsOf } from './preview.ts';

export interface FigureChange {
  readonly table: string;
  readonly unit: string;
  readonly item: string;
  readonly time: string;
  readonly column: string;
  /** As it is written; null where there was no such row, or is none any more. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Changes {
  readonly fresh: readonly Problem[];
  readonly gone: readonly Problem[];
  readonly figures: readonly FigureChange[];
  readonly previews: Previews;
}

/** Of two readings; figures and pages only where neither has an error. */
export function changesOf(before: Reading, after: Reading): Changes {
  const changed = new Set<AnyRow>();
  const figures = before.data && after.data ? figureChanges(before.data, after.data, changed) : [];
  return {
    fresh: withoutThose(after.problems, before.problems),
    gone: withoutThose(before.problems, after.problems),
    figures,
    previews: previewsOf(before, after, (row) => changed.has(row)),
  };
}

/** A finding is the same wherever its row has moved to. */
function withoutThose(all: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const idOf = (each: Problem) => [each.code, each.file, messageWithPlaces(each)].join('|');
  const known = new Set(others.map(idOf));
  return all.filter((each) => !known.has(idOf(each)));
}

/** Adds the rows that are new or say something else to `changed`. */
function figureChanges(before: Data, after: Data, changed: Set<AnyRow>): FigureChange[] {
  return factKeys.flatMap((key) => {
    const dataset: Dataset = datasets[key];
    const columns = writtenColumns(dataset).filter(({ column }) => holdsFigures(column));
    const idOf = (row: AnyRow) => JSON.stringify(dataset.key.map((part) => row[part]));
    const was = new Map(rowsOf(before, key).map((row) => [idOf(row), row]));
    const is = new Map(rowsOf(after, key).map((row) => [idOf(row), row]));
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
      const [old = null, now = null] = [was.get(id), is.get(id)];
      const cells = columns.flatMap((column) => cellChange(old, now, column));
      if (now && cells.length > 0) changed.add(now);
      const row = now ?? old;
      return row ? cells.map((cell) => ({ ...aboutOf(after, dataset, row), ...cell })) : [];
    });
  });
}

const rowsOf = (data: Data, key: (typeof factKeys)[number]): readonly AnyRow[] =>
  data[key] as readonly unknown[] as readonly AnyRow[];

function cellChange(old: AnyRow | null, now: AnyRow | null, written: Written) {
  const textOf = (row: AnyRow | null) =>
    row && writtenText(written, row[written.key], row.decimals);
  const [from, to] = [textOf(old), textOf(now)];
  if (from === to || (from ?? '') === (to ?? '')) return [];
  return [{ column: written.header, from, to }];
}

/** Of which unit, of what and when a row speaks, by names. */
function aboutOf(data: Data, dataset: Dataset, row: AnyRow) {
  const names = namesOf(data);
  const nameOf = (key: string | null) => {
    const column = key === null ? undefined : dataset.columns[key];
    const code = key === null ? '' : String(row[key] ?? '');
    return names.get(column?.to ?? null)?.get(code) ?? code;
  };
  const time = dataset.time === null ? '' : String(row[dataset.time] ?? '');
  return {
    table: dataset.title,
    unit: nameOf(dataset.units[0] ?? null),
    item: nameOf(dataset.item),
    time: time === '' ? '' : shortPeriod(time),
  };
}
