/** Problems that follow from others: figures that are at odds because words between the rows were not read. */
import { allDatasets } from '../dataset/datasets.ts';
import type { Code } from '../problem/catalogue.ts';
import { isError, type Problem, speaksOf } from '../problem/problem.ts';
import { belongsTo } from './unknown-file.ts';

/** While one of these stands, it is open what is below it, */
const OPEN: readonly Code[] = ['block-differs', 'words-contradict'];
/** or of which thing, time or kind the figures of its file are. */
const PARTED: readonly Code[] = ['column-ignored-figures', 'title-contradicts'];
/** What is told of these. */
const TWICE: readonly Code[] = ['conflicting-rows', 'duplicate-row', 'rows-repeated'];
/** What is found out about a cell when its row was read already: what is held against it may be so or not. */
const LATE: readonly Code[] = [
  'merged-cells',
  'number-disguised',
  'number-ambiguous',
  'number-mixed-convention',
];

/** What is wrong with one figure, whatever stands beside it, */
const ALONE: readonly Code[] = ['number-range', 'measure-mismatch', 'money-unit-mismatch'];
/** or with some of one row. */
const WITHIN: readonly Code[] = [...ALONE, 'trained-over-eligible', 'percent-mismatch'];

const placeOf = ({ file, sheet }: Problem): string => `${file}|${sheet ?? ''}`;
const rowOf = (each: Problem): string => `${placeOf(each)}|${each.row}`;
const cellOf = (each: Problem): string => `${rowOf(each)}|${each.column}`;

/** Where problems of some codes are. */
const among = (
  all: readonly Problem[],
  codes: readonly Code[],
  of: (each: Problem) => string,
): ReadonlySet<string> => new Set(all.filter(({ code }) => codes.includes(code)).map(of));

/** Whether a problem rests on a file of which that is open. */
function parted(all: readonly Problem[]): (each: Problem) => boolean {
  const files = all.filter(({ code }) => PARTED.includes(code)).map(({ file }) => file);
  return (each) => files.some((file) => speaksOf(each, file));
}

/** What is left to tell of rows that are at odds, beside what is known of their files. */
export function withoutFollowUps(
  found: readonly Problem[],
  known: readonly Problem[],
): readonly Problem[] {
  const rows = among(found, ['conflicting-rows'], rowOf);
  const open = among(known, OPEN, placeOf);
  const isParted = parted(known);
  // Who deletes one of two rows that say the same, deletes what else it says.
  return found.filter(
    (each) =>
      !(TWICE.includes(each.code) && (open.has(placeOf(each)) || isParted(each))) &&
      !(each.code === 'duplicate-row' && rows.has(rowOf(each))),
  );
}

const catalogues = allDatasets.filter(({ columns }) => 'code' in columns);
const isOfCatalogue = ({ file }: Problem): boolean =>
  catalogues.some((dataset) => belongsTo(dataset, file));

/** What an error leaves open, whatever is found there: its table, or its cell. */
const foundIn = (each: Problem): string =>
  (each.row === null || OPEN.includes(each.code) ? placeOf : cellOf)(each);

/** What is odd within a row, whatever stands in others. */
const OWN: readonly Code[] = [
  'used-over-allocated',
  'note-contradicts',
  'money-magnitude',
  'implausible',
];

/**
 * Of what was found between rows, beside others that could not be read, what is certain: errors that rest on no cell
 * that has one, and what is odd within one of the files that are to be mended. An officer mends them in one go.
 */
export function certainOf(
  found: readonly Problem[],
  known: readonly Problem[],
): readonly Problem[] {
  const errors = known.filter(isError);
  if (errors.some(isOfCatalogue)) return [];
  const told = new Set(errors.map(foundIn));
  const late = among(errors, LATE, rowOf);
  const isParted = parted(errors);
  const files = new Set(errors.map(({ file }) => file));
  return found.filter(
    (each) =>
      (isError(each) || (files.has(each.file) && OWN.includes(each.code))) &&
      each.row !== null &&
      ![placeOf, cellOf].some((of) => told.has(of(each))) &&
      (ALONE.includes(each.code) || !late.has(rowOf(each))) &&
      (WITHIN.includes(each.code) || !isParted(each)),
  );
}
