/** What the checks of the data say of figures that were taken from a form, at their places in its file. */
import type { Problem, Severity } from '../problem/problem.ts';
import type { Imported } from './import.ts';
import { cellInWords } from './import-report.ts';

export interface FormFinding {
  readonly severity: Severity;
  /** The cell of the form, with what is written there; of the whole file where it is of no one cell. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/** Those of problems that speak of the CSV at `path`. */
export function formFindings(
  { from }: Imported,
  problems: readonly Problem[],
  path: string,
): readonly FormFinding[] {
  return problems.flatMap((each) => {
    if (each.file !== path || each.acknowledged) return [];
    const cell = from.get(`${each.row} ${each.column}`);
    const place = cell ? cellInWords(cell) : 'Cả biểu';
    // What it also speaks of are rows of the CSV, which nobody has seen.
    const { severity, message, remedy } = each;
    return [{ severity, place, message, remedy }];
  });
}
