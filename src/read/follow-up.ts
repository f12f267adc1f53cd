/** Problems that follow from others: figures that are at odds because words between the rows were not read. */
import { allDatasets } from '../dataset/datasets.ts';
import type { Code } from '../problem/catalogue.ts';
import type { Problem } from '../problem/problem.ts';
import { belongsTo } from './unknown-file.ts';

/** While one of these stands, it is open which of its rows speak of the same thing. */
const OPEN: readonly Code[] = ['block-differs', 'words-contradict', 'column-ignored-figures'];

const placeOf = ({ file, sheet }: Problem): string => `${file}|${sheet ?? ''}`;

/** What is left to tell of rows that are at odds, beside what is known of their files. */
export function withoutFollowUps(
  found: readonly Problem[],
  known: readonly Problem[],
): readonly Problem[] {
  const torn = found.filter(({ code }) => code === 'conflicting-rows');
  if (torn.length === 0) return found;
  const rows = new Set(torn.map(rowOf));
  const open = new Set(known.filter(({ code }) => OPEN.includes(code)).map(placeOf));
  // Who deletes one of two rows that say the same, deletes what else it says.
  return found.filter((each) =>
    each.code === 'duplicate-row'
      ? !rows.has(rowOf(each))
      : each.code !== 'conflicting-rows' || !open.has(placeOf(each)),
  );
}

const catalogues = allDatasets.filter(({ columns }) => 'code' in columns);
const isOfCatalogue = ({ file }: Problem): boolean =>
  catalogues.some((dataset) => belongsTo(dataset, file));
const rowOf = (each: Problem): string => `${placeOf(each)}|${each.row}`;

/**
 * Of what was found between rows, beside others that could not be read, the errors of rows that have none yet:
 * an officer mends them in one go. What is odd may not be so beside the rows that lack.
 */
export function certainOf(
  found: readonly Problem[],
  known: readonly Problem[],
): readonly Problem[] {
  const errors = known.filter(({ severity }) => severity === 'error');
  if (errors.some(isOfCatalogue)) return [];
  const told = new Set(
    errors.map((each) =>
      each.row === null || OPEN.includes(each.code) ? placeOf(each) : rowOf(each),
    ),
  );
  return found.filter(
    (each) =>
      each.severity === 'error' &&
      each.row !== null &&
      !told.has(placeOf(each)) &&
      !told.has(rowOf(each)),
  );
}
