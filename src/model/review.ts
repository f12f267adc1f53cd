/** What of the data needs a second look: to be confirmed by the unit, or only to be known. */
import type { Data } from '../dataset/data.ts';
import type { Code } from '../problem/catalogue.ts';
import type { Problem, Subject } from '../problem/problem.ts';
import { factsOf } from './fact.ts';
import type { UnitTree } from './unit-tree.ts';

export interface Review {
  /** About a figure, beside which it stands. */
  readonly toCheck: readonly Problem[];
  /** About the files, or how a figure is to be read: nothing is asked. */
  readonly toKnow: readonly Problem[];
}

/** What only tells, also where it is found at a figure. */
const TELLING: ReadonlySet<Code> = new Set([
  'decimal-point',
  'duplicate-row',
  'hidden-cells',
  'html-in-text',
  'small-count',
]);

/** The warnings that no body has explained, in their order; those of units that the site does not show are left out. */
export function reviewOf(warnings: readonly Problem[], units: UnitTree): Review {
  const open = warnings.filter(
    ({ acknowledged, subject }) =>
      acknowledged === null && (subject === null || units.get(subject.unit) !== undefined),
  );
  const asks = ({ code, subject }: Problem) => subject !== null && !TELLING.has(code);
  return { toCheck: open.filter(asks), toKnow: open.filter((each) => !asks(each)) };
}

/** The problems, those found while a cell was read with the subject of the figure in that cell. */
export function withSubjects(problems: readonly Problem[], data: Data): readonly Problem[] {
  const nameless = problems.filter(isNameless);
  if (nameless.length === 0) return problems;
  const rowsOf = new Map<string, Set<number>>();
  for (const { file, sheet, row } of nameless) {
    const path = pathOf(file, sheet);
    rowsOf.set(path, (rowsOf.get(path) ?? new Set()).add(row ?? 0));
  }
  const subjects = new Map<string, Subject>();
  for (const { row, subject } of factsOf(data)) {
    const path = pathOf(row.file.path, row.file.sheet);
    if (!rowsOf.get(path)?.has(row.row)) continue;
    // Where years or indicators are columns, a row is many figures.
    subjects.set(`${path}|${row.row}|${row.cell?.letter ?? ''}`, subject);
  }
  return problems.map((each) => {
    const { file, sheet, row, column } = each;
    const at = (letter: string | null) => subjects.get(`${pathOf(file, sheet)}|${row}|${letter}`);
    return isNameless(each) ? { ...each, subject: at(column) ?? at('') ?? null } : each;
  });
}

const pathOf = (file: string, sheet: string | null): string =>
  sheet === null ? file : `${file}|${sheet}`;

const isNameless = ({ code, subject, row }: Problem): boolean =>
  subject === null && row !== null && !TELLING.has(code);
