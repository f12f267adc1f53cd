/** The ways between a figure and the points on the data page that ask for a second look at it. */
import type { Document } from '../dataset/document.ts';
import type { Problem } from '../problem/problem.ts';
import type { Fact, FactRow } from './fact.ts';
import type { FactNames } from './fact-name.ts';
import { fileName } from './file-name.ts';

/** What a figure is asked about: the words of the points that were found, and the note that asks. */
export interface Doubts {
  readonly found: readonly string[];
  readonly question: string | null;
}

/** A note that asks the unit to confirm something, with the figures that it stands beside. */
export interface Question {
  /** Its own among all questions and points. */
  readonly name: string;
  readonly note: string;
  readonly rows: readonly FactRow[];
}

const ASKS = /đề nghị (?:đơn vị|địa phương) xác nhận/i;

/** Whether a note asks for confirmation. */
export const isQuestion = (note: string | null): note is string => note !== null && ASKS.test(note);

/** What is in doubt: problems that ask to be looked at, those that only tell, documents that may ask. */
interface InDoubt {
  readonly asking: readonly Problem[];
  readonly telling: readonly Problem[];
  readonly documents: readonly Document[];
}

export class Flags {
  /** In the order of the facts; the same note of one unit once. */
  readonly questions: readonly Question[];
  /** The documents whose notes ask. */
  readonly documents: readonly Document[];
  readonly #questionsOf: ReadonlyMap<string | undefined, readonly Question[]>;
  readonly #names: FactNames;
  readonly #points = new Map<Problem, string>();
  /** How many points would have the same name. */
  readonly #same = new Map<string, number>();
  /** The first point of each figure that asks; null where points only tell. */
  readonly #rows = new Map<FactRow, string | null>();
  readonly #found = new Map<FactRow, string[]>();

  constructor(facts: Iterable<Fact>, names: FactNames, { asking, telling, documents }: InDoubt) {
    this.#names = names;
    this.documents = documents.filter(({ note }) => isQuestion(note));
    for (const [problems, asks] of [
      [asking, true],
      [telling, false],
    ] as const)
      for (const problem of problems) this.#point(problem, asks);
    const asked = [...facts].filter(({ row }) => isQuestion(row.note));
    const alike = Map.groupBy(asked, ({ row }) => `${row.unit}|${row.note}`);
    this.questions = [...alike.values()].map((same) => {
      const rows = same.map(({ row }) => row);
      const [first] = rows as [FactRow];
      const name = `xac-nhan-${names.of(first)}`;
      for (const row of rows) if (!this.#rows.get(row)) this.#rows.set(row, name);
      return { name, note: first.note ?? '', rows };
    });
    this.#questionsOf = Map.groupBy(this.questions, ({ rows: [row] }) => row?.unit);
  }

  /** Those about figures of a unit, by its code. */
  questionsOf(unit: string): readonly Question[] {
    return this.#questionsOf.get(unit) ?? [];
  }

  /** How many notes ask, of figures and of documents. */
  get noted(): number {
    return this.questions.length + this.documents.length;
  }

  #point(problem: Problem, asks: boolean): void {
    const row = this.rowOf(problem);
    const place = row ? this.#names.of(row) : `${problem.file} ${problem.row ?? ''}`;
    const plain = fileName(`${problem.code} ${place}`);
    const same = (this.#same.get(plain) ?? 0) + 1;
    this.#same.set(plain, same);
    const name = same === 1 ? plain : `${plain}--${same}`;
    this.#points.set(problem, name);
    if (row && !this.#rows.get(row)) this.#rows.set(row, asks ? name : null);
    if (row && asks) this.#found.set(row, [...(this.#found.get(row) ?? []), problem.message]);
  }

  /** The figure that a point speaks of; undefined for one about a file. */
  rowOf({ subject }: Problem): FactRow | undefined {
    return subject === null ? undefined : this.#names.rowOf(subject);
  }

  /** The name of a point. */
  nameOf(problem: Problem): string | undefined {
    return this.#points.get(problem);
  }

  /** All that is asked about a figure. */
  doubtsOf(row: FactRow): Doubts {
    const asks = this.#rows.has(row) && isQuestion(row.note);
    return { found: this.#found.get(row) ?? [], question: asks ? row.note : null };
  }

  /** The name of the point that asks about a figure; null where points only tell of it, undefined where there is none. */
  pointOf(row: FactRow): string | null | undefined {
    return this.#rows.get(row);
  }
}
