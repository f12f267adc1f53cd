/** What stands below a table: signatures, “Nơi nhận”, notes. Its words are never kept. */
import { Findings } from '../../problem/findings.ts';
import type { Problem } from '../../problem/problem.ts';

/** First and last row. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** A row that is held back until it is known what follows. */
export interface HeldRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** As many rows as a header is looked for in. */
const MOST_HELD = 20;

/** The rows below data that hold nothing of the table: a footer, unless data follows. */
export class Footer {
  /** Whether a row with the words of a signature is among them: what is below it is no data either. */
  isSigned = false;
  #blankBefore = false;
  #rows: Rows | null = null;
  #held: HeldRow[] = [];
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
  hold(row: HeldRow, problems: readonly Problem[], isSignature: boolean): void {
    this.#rows = { from: this.#rows?.from ?? row.row, to: row.row };
    this.#held.push(row);
    if (this.#held.length > MOST_HELD) this.#held.shift();
    this.#problems.addAll(problems);
    this.isSigned ||= isSignature;
  }

  /**
   * Data follows: signatures are skipped there too, but what is wrong with any other rows counts,
   * and so do words that may be about the data.
   */
  release(): { readonly skipped: Rows | null; readonly problems: readonly Problem[] } {
    const { isSigned } = this;
    const all = this.#problems.list();
    const problems = isSigned ? all.filter(({ code }) => code === 'block-differs') : all;
    const skipped = isSigned ? this.#rows : null;
    this.#forget();
    return { skipped, problems };
  }

  /** A table follows: the rows stand above it, and are its titles. */
  titles(): readonly HeldRow[] {
    const held = this.#held;
    this.#forget();
    return held;
  }

  #forget(): void {
    this.isSigned = false;
    this.#blankBefore = false;
    this.#rows = null;
    this.#held = [];
    this.#problems = new Findings();
  }

  /** The footer's rows, when the file has ended. */
  get rows(): Rows | null {
    return this.#rows;
  }
}
