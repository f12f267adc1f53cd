/** Of which figure a problem speaks that was found while its cell was read. */
import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { allDatasets } from '../dataset/datasets.ts';
import { type SubjectRow, subjectOf } from '../dataset/subject.ts';
import type { Code } from '../problem/catalogue.ts';
import type { Problem, Subject } from '../problem/problem.ts';
import type { RowStore } from '../reader/row/row-store.ts';

/** Of how a file is written, not of a figure. */
const OF_FILES: ReadonlySet<Code> = new Set([
  'decimal-point',
  'duplicate-row',
  'hidden-cells',
  'html-in-text',
]);

/** The problems, those without a subject with that of the figure in their cell. */
export function withSubjects(
  problems: readonly Problem[],
  rowsOf: (dataset: Dataset) => RowStore | undefined,
): readonly Problem[] {
  const nameless = problems.filter(isNameless);
  if (nameless.length === 0) return problems;
  const wanted = new Set(nameless.map(({ file, sheet, row }) => rowId(file, sheet, row)));
  const numbers = new Set<number | null>(nameless.map(({ row }) => row));
  const subjects = new Map<string, Subject>();
  for (const dataset of allDatasets.filter(({ item }) => item !== null)) {
    const rows = rowsOf(dataset);
    for (const row of rows?.having((number) => numbers.has(number), 'row') ?? []) {
      const id = rowId(row.file.path, row.file.sheet, row.row);
      // Where years or indicators are columns, a row is many figures.
      if (wanted.has(id))
        subjects.set(
          `${id}|${row.cell?.letter ?? ''}`,
          subjectOf(dataset, row as AnyRow & SubjectRow),
        );
    }
  }
  return problems.map((each) => {
    if (!isNameless(each)) return each;
    const id = rowId(each.file, each.sheet, each.row);
    const subject = subjects.get(`${id}|${each.column}`) ?? subjects.get(`${id}|`) ?? null;
    return { ...each, subject };
  });
}

const rowId = (file: string, sheet: string | null, row: number | null): string =>
  [file, sheet, row].join('|');

const isNameless = ({ code, subject, row }: Problem): boolean =>
  subject === null && row !== null && !OF_FILES.has(code);
