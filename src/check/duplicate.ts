/** Rows that speak of the same thing: repeated, contradicting, or replaced by a firmer status. */
import { holdsFigures } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { placeInWords, placeOf } from '../dataset/place.ts';
import { provenance } from '../dataset/provenance.ts';
import type { AnyRow } from '../dataset/read-table.ts';
import { type Figure, figure, shortPeriod } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';

const STRENGTH: Readonly<Record<string, number>> = {
  'đính chính': 3,
  'chính thức': 2,
  'tổng điều tra': 2,
  'sơ bộ': 1,
  'ước tính': 0,
};

export interface Distinct {
  /** One row for each key: the one of the firmest status. */
  readonly rows: AnyRow[];
  readonly problems: Problem[];
}

/** Keeps the firmest row of each key. The rows of weaker status are its history; equals must agree. */
export function distinct(dataset: Dataset, rows: readonly AnyRow[]): Distinct {
  const repeated = repeatedKeys(dataset, rows);
  if (repeated.length === 0) return { rows: [...rows], problems: [] };
  const problems: Problem[] = [];
  const dropped = new Set<AnyRow>();
  for (const group of repeated) {
    const speaking = group.filter((row) => reports(dataset, row));
    const heard = speaking.length > 0 ? speaking : group;
    const byStrength = Map.groupBy(heard, strength);
    const kept = byStrength.get(Math.max(...byStrength.keys()))?.[0];
    for (const row of group) if (row !== kept) dropped.add(row);
    for (const [first, ...others] of byStrength.values())
      for (const other of others) if (first) problems.push(disagreement(dataset, first, other));
  }
  return { rows: rows.filter((row) => !dropped.has(row)), problems };
}

/** Whether a row says anything: a blank of an older report yields to the figure of a newer one. */
function reports(dataset: Dataset, row: AnyRow): boolean {
  return dataset.figures.length === 0 || dataset.figures.some((key) => row[key] !== 'not-reported');
}

function strength(row: AnyRow): number {
  return STRENGTH[String(row.status)] ?? 2;
}

function disagreement(dataset: Dataset, first: AnyRow, other: AnyRow): Problem {
  const facts = { otherPlace: placeInWords(first, other), key: keyInWords(dataset, other) };
  const key = compared(dataset).find(
    (each) => JSON.stringify(first[each]) !== JSON.stringify(other[each]),
  );
  if (key === undefined)
    return problem('duplicate-row', placeOf(other, dataset.key[0] ?? ''), facts);
  return problem('conflicting-rows', placeOf(other, key), {
    ...facts,
    value: written(dataset, other, key),
    other: written(dataset, first, key),
  });
}

/** What must agree: all but where a fact comes from and, unless it has a code of its own, its words. */
function compared(dataset: Dataset): string[] {
  const all = Object.keys(dataset.columns).filter((key) => !dataset.key.includes(key));
  if (!('source' in dataset.columns)) return all;
  const hasCode = dataset.key.length === 1;
  return all.filter(
    (key) => !(key in provenance) && (hasCode || dataset.columns[key]?.kind !== 'text'),
  );
}

function written(dataset: Dataset, row: AnyRow, key: string): string {
  const value = row[key];
  const column = dataset.columns[key];
  return column && holdsFigures(column)
    ? figure(value as Figure, row.decimals || undefined)
    : String(value ?? '');
}

function keyInWords(dataset: Dataset, row: AnyRow): string {
  return dataset.key
    .filter((key) => row[key] !== null && row[key] !== undefined)
    .map((key) => {
      const value = String(row[key]);
      return dataset.columns[key]?.kind === 'period' ? shortPeriod(value) : value;
    })
    .join(', ');
}

/**
 * The groups of rows that share a key. Key parts become small numbers and a key one number, so
 * that a million rows cost a sort of numbers and not a million strings.
 */
function repeatedKeys(dataset: Dataset, rows: readonly AnyRow[]): AnyRow[][] {
  const keys = new Float64Array(rows.length);
  for (const part of dataset.key) {
    const numbers = new Map<unknown, number>();
    for (const row of rows) if (!numbers.has(row[part])) numbers.set(row[part], numbers.size);
    rows.forEach((row, at) => {
      keys[at] = (keys[at] ?? 0) * numbers.size + (numbers.get(row[part]) ?? 0);
    });
  }
  const sorted = keys.toSorted();
  const groups = new Map<number, AnyRow[]>();
  for (let at = 1; at < sorted.length; at += 1)
    if (sorted[at] === sorted[at - 1]) groups.set(sorted[at] as number, []);
  if (groups.size > 0)
    for (const [at, row] of rows.entries()) groups.get(keys[at] as number)?.push(row);
  // Keys beyond 2^53 may meet by rounding: what is named together is compared in full.
  const full = (row: AnyRow) => JSON.stringify(dataset.key.map((part) => row[part]));
  return [...groups.values()]
    .flatMap((group) => [...Map.groupBy(group, full).values()])
    .filter((group) => group.length > 1);
}
