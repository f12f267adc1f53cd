/** Cells in typographic quotes, as text programs write them: the quotes become a part of what is read. */
import { columnIndex, type Problem, problem } from '../../problem/problem.ts';
import { tidy } from '../../table/fold.ts';

const QUOTED = /^[“”„«]|[“”»]$/;

export class CurlyQuotes {
  #isTold = false;

  /** What is wrong with a row; of cells that are in such quotes it is said once a table, and nothing that follows from it. */
  instead(problems: readonly Problem[], cells: readonly string[]): readonly Problem[] {
    const cellOf = ({ column }: Problem) => tidy(cells[columnIndex(column)] ?? '');
    const first = problems.find(
      (each) => each.severity === 'error' && each.column !== null && QUOTED.test(cellOf(each)),
    );
    if (!first) return problems;
    if (this.#isTold) return [];
    this.#isTold = true;
    return [problem('quote-stray', first, { value: cellOf(first), curly: true })];
  }
}
