/** Problems that follow from others: figures that are at odds because words between the rows were not read. */
import { allDatasets } from '../dataset/datasets.ts';
import type { Code } from '../problem/catalogue.ts';
import { isError, type Problem } from '../problem/problem.ts';
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
const cellOf = (each: Problem): string => `${rowOf(each)}|${each.column}`;

/** What an error leaves open: its table, or its row; of a name that no catalogue knows only that. */
function foundIn(each: Problem): string {
  if (each.row === null || OPEN.includes(each.code)) return placeOf(each);
  return each.code === 'unknown-reference' ? cellOf(each) : rowOf(each);
}

/** What is odd within a row, whatever stands in others. */
const OWN: readonly Code[] = [
  'used-over-allocated',
  'note-contradicts',
  'money-magnitude',
  'implausible',
];

/**
 * Of what was found between rows, beside others that could not be read, what is certain: the errors of rows that have
 * none yet, and what is odd within one of the files that are to be mended. An officer mends them in one go.
 */
export function certainOf(
  found: readonly Problem[],
  known: readonly Problem[],
): readonly Problem[] {
  const errors = known.filter(isError);
  if (errors.some(isOfCatalogue)) return [];
  const told = new Set(errors.map(foundIn));
  const files = new Set(errors.map(({ file }) => file));
  return found.filter(
    (each) =>
      (isError(each) || (files.has(each.file) && OWN.includes(each.code))) &&
      each.row !== null &&
      ![placeOf, rowOf, cellOf].some((of) => told.has(of(each))),
  );
}
