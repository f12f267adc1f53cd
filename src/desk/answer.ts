/** What the desk answers, as plain values: it goes from the worker that reads to the page that shows. */
import type { Data } from '../dataset/data.ts';
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { allDatasets } from '../dataset/datasets.ts';
import { countProblems } from '../problem/summary.ts';
import { mayBeTable } from '../read/files.ts';
import type { Examined, ExaminedFile } from './examine.ts';
import { type Finding, findingOf } from './finding.ts';
import { type HeadField, headFields } from './head.ts';
import { type ReadTable, readTables } from './read-table.ts';
import { type SourceAsk, sourceAsk } from './source.ts';

/** A table that a file may be of, as it is chosen. */
export interface Table {
  readonly name: string;
  readonly title: string;
}

export interface FileAnswer {
  readonly name: string;
  /** Whether it may be a table; settings, borders and papers are none. */
  readonly isTable: boolean;
  /** Of which table it is; null where it is none, or nobody has said. */
  readonly table: Table | null;
  /** The tables to choose from: those that it is like, or all. */
  readonly choices: readonly Table[];
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly Finding[];
  /** What its columns may be, by their headers. */
  readonly columns: readonly string[];
  /** What it lacks and may be said of all its rows. */
  readonly head: readonly HeadField[];
  /** The documents that it names as people do, and no catalogue has; null where it names none. */
  readonly sources: SourceAsk | null;
  /** What was read of it; empty while anything of the data is at fault. */
  readonly read: readonly ReadTable[];
}

export interface Answer {
  readonly files: readonly FileAnswer[];
  /** Rows of all that was read, the published ones included. */
  readonly rows: number;
  /** Whether rows and tables were held against each other. */
  readonly compared: boolean;
  /** Errors of what is published, which are not the sender's. */
  readonly otherErrors: number;
}

/** The answer; `published` gives what a head is chosen from, and is asked for where one is lacking. */
export function answerOf(examined: Examined, published: () => Data | null): Answer {
  const { reading, otherErrors, files } = examined;
  return {
    files: files.map((file) => fileAnswer(file, examined, published)),
    rows: reading.rows,
    compared: reading.compared,
    otherErrors,
  };
}

function fileAnswer(
  file: ExaminedFile,
  { reading }: Examined,
  published: () => Data | null,
): FileAnswer {
  const { name, path, dataset, candidates, problems } = file;
  const { errors, warnings, unread } = countProblems(problems);
  const { data, against, quotes } = reading;
  return {
    name,
    isTable: mayBeTable(path),
    table: dataset && tableOf(dataset),
    choices: (candidates.length > 0 ? candidates : allDatasets).map(tableOf),
    errors,
    // What is not read is no fault, but nothing of it is published.
    warnings: Object.values(unread).reduce((sum, each) => sum + each, warnings),
    findings: problems.filter(({ acknowledged }) => acknowledged === null).map(findingOf(quotes)),
    sources: sourceAsk(problems, published),
    columns: dataset ? headersOf(dataset) : [],
    head: dataset ? headFields(dataset, { problems, quotes }, published) : [],
    read: data ? readTables(data, against, isOf(path)) : [],
  };
}

const isOf =
  (path: string) =>
  ({ file }: AnyRow): boolean =>
    file.path === path;

const tableOf = ({ name, title }: Dataset): Table => ({ name, title });

/** As a file would write them: of what has names these, and then its code. */
const headersOf = ({ columns }: Dataset): readonly string[] =>
  Object.values(columns).flatMap(({ header, names }) => [...names.slice(0, 1), header]);
