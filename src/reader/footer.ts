/** What stands below a table: signatures, “Nơi nhận”, notes. Its words are never kept. */
import { Findings } from '../problem/findings.ts';
import type { Problem } from '../problem/problem.ts';

/** First and last row. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** The rows below data that hold nothing of the table: a footer, unless data follows. */
export class Footer {
  /** Whether a row with the words of a signature is among them: what is below it is no data either. */
  isSigned = false;
  #blankBefore = false;
  #rows: Rows | null = null;
  #problems = new Findings();

  /** A blank row below data. */
  blank(): void {
    this.#blankBefore = true;
  }

  /** Whether any row that reads as no data may belong to a footer. */
  get mayBegin(): boolean {
    return this.#blankBefore || this.#rows !== null;
  }

  /** Takes a row, with what would be wrong with it were it data. */
  hold(row: number, problems: readonly Problem[], isSignature: boolean): void {
    this.#rows = { from: this.#rows?.from ?? row, to: row };
    this.#problems.addAll(problems);
    this.isSigned ||= isSignature;
  }

  /** Data follows: signatures are skipped there too, but what is wrong with any other rows counts. */
  release(): { readonly skipped: Rows | null; readonly problems: readonly Problem[] } {
    const { isSigned } = this;
    const released = {
      skipped: isSigned ? this.#rows : null,
      problems: isSigned ? [] : this.#problems.list(),
    };
    this.isSigned = false;
    this.#blankBefore = false;
    this.#rows = null;
    this.#problems = new Findings();
    return released;
  }

  /** The footer's rows, when the file has ended. */
  get rows(): Rows | null {
    return this.#rows;
  }
}
