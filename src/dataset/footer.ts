/** What stands below a table: signatures, “Nơi nhận”, notes. Its words are never kept. */
import { Findings } from '../problem/findings.ts';
import type { Problem } from '../problem/problem.ts';

/** The rows after a blank one that hold nothing of the table: a footer, unless data follows. */
export class Footer {
  #blankBefore = false;
  #rows: { readonly from: number; to: number } | null = null;
  #problems = new Findings();

  /** A blank row below data. */
  blank(): void {
    this.#blankBefore = true;
  }

  /** Whether a row that reads as no data may belong to a footer. */
  get mayBegin(): boolean {
    return this.#blankBefore || this.#rows !== null;
  }

  /** Takes a row, with what would be wrong with it were it data. */
  hold(row: number, problems: readonly Problem[]): void {
    this.#rows ??= { from: row, to: row };
    this.#rows.to = row;
    this.#problems.addAll(problems);
  }

  /** Data follows: it was no footer, and what is wrong with its rows counts. */
  release(): Problem[] {
    const held = this.#problems.list();
    this.#blankBefore = false;
    this.#rows = null;
    this.#problems = new Findings();
    return held;
  }

  /** First and last row, when the file has ended. */
  get rows(): { readonly from: number; readonly to: number } | null {
    return this.#rows;
  }
}
