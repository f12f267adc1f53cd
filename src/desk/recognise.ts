/** Of which table a file is that does not say so by its place. */
import type { Dataset } from '../dataset/dataset.ts';
import { allDatasets } from '../dataset/datasets.ts';
import type { Code } from '../problem/catalogue.ts';
import type { Problem } from '../problem/problem.ts';
import type { FileBytes } from '../read/files.ts';

/** The datasets that a file may be of, the likeliest first: none, one, or several alike. */
export type Candidates = readonly Dataset[];

/** Reads a file as one of a folder; the problems of that file. */
export type Trial = (file: FileBytes) => readonly Problem[];

/** A header that is not the dataset's: nothing of the file was read as such. */
const OTHER_TABLE: ReadonlySet<Code> = new Set(['delimiter', 'wrong-dataset', 'foreign-header']);

/**
 * Tries one dataset after the other: a file is of that which lacks no column of its own, and among
 * those of the one that finds the fewest errors.
 */
export function candidatesOf({ path, bytes }: FileBytes, trial: Trial): Candidates {
  const tried = allDatasets.flatMap((dataset) => {
    const problems = trial({ path: `${dataset.name}/${path}`, bytes });
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    // A cell is named of the table of another dataset that stands below the file's own.
    if (problems.some(({ code, column }) => OTHER_TABLE.has(code) && column === null)) return [];
    const lacking = errors.filter((code) => code === 'header-missing').length;
    return [{ dataset, rank: lacking * MANY + errors.length }];
  });
  const best = Math.min(...tried.map(({ rank }) => rank));
  return tried.filter(({ rank }) => rank === best).map(({ dataset }) => dataset);
}

/** More errors than a report lists of one code. */
const MANY = 100_000;
