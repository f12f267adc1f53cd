/** The ways between a figure and the points on the data page that ask for a second look at it. */
import type { Document } from '../dataset/document.ts';
import type { Problem } from '../problem/problem.ts';
import type { Anchors } from './anchor.ts';
import type { Fact, FactRow } from './fact.ts';
import { fileName } from './file-name.ts';

/** What a figure is asked about: the words of the points that were found, and the note that asks. */
export interface Doubts {
  readonly found: readonly string[];
  readonly question: string | null;
}

/** A note that asks the unit to confirm something, with the figures that it stands beside. */
export interface Question {
  readonly id: string;
  readonly note: string;
  readonly rows: readonly FactRow[];
}

const ASKS = /đề nghị (?:đơn vị|địa phương) xác nhận/i;

/** Whether a note asks for confirmation. */
export const isQuestion = (note: string | null): note is string => note !== null && ASKS.test(note);

export class Flags {
  /** In the order of the facts; the same note of one unit once. */
  readonly questions: readonly Question[];
  /** The documents whose notes ask. */
  readonly documents: readonly Document[];
  readonly #anchors: Anchors;
  readonly #points = new Map<Problem, string>();
  /** The first point of each figure that asks; null where points only tell. */
  readonly #rows = new Map<FactRow, string | null>();
  readonly #found = new Map<FactRow, string[]>();

  constructor(
    facts: Iterable<Fact>,
    anchors: Anchors,
    asking: readonly Problem[],
    telling: readonly Problem[],
    documents: readonly Document[],
  ) {
    this.#anchors = anchors;
    this.documents = documents.filter(({ note }) => isQuestion(note));
    for (const [problems, asks] of [
      [asking, true],
      [telling, false],
    ] as const)
      for (const problem of problems) this.#point(problem, asks);
    const asked = [...facts].filter(({ row }) => isQuestion(row.note));
    const notes = Map.groupBy(asked, ({ row }) => `${row.unit}|${row.note}`);
    this.questions = [...notes.values()].map((same) => {
      const rows = same.map(({ row }) => row);
      const [first] = rows as [FactRow];
      const id = `xac-nhan-${anchors.idOf(first)}`;
      for (const row of rows) if (!this.#rows.get(row)) this.#rows.set(row, id);
      return { id, note: first.note ?? '', rows };
    });
  }

  /** How many notes ask, of figures and of documents. */
  get noted(): number {
    return this.questions.length + this.documents.length;
  }

  #point(problem: Problem, asks: boolean): void {
    const row = this.rowOf(problem);
    const place = row ? this.#anchors.idOf(row) : `${problem.file} ${problem.row ?? ''}`;
    const name = fileName(`${problem.code} ${place}`);
    const same = [...this.#points.values()].filter(
      (id) => id.replace(/--\d+$/, '') === name,
    ).length;
    const id = same === 0 ? name : `${name}--${same + 1}`;
    this.#points.set(problem, id);
    if (row && !this.#rows.get(row)) this.#rows.set(row, asks ? id : null);
    if (row && asks) this.#found.set(row, [...(this.#found.get(row) ?? []), problem.message]);
  }

  /** The figure that a point speaks of; undefined for one about a file. */
  rowOf({ subject }: Problem): FactRow | undefined {
    return subject === null ? undefined : this.#anchors.rowOf(subject);
  }

  /** The id of a point on the data page. */
  idOf(problem: Problem): string | undefined {
    return this.#points.get(problem);
  }

  /** All that is asked about a figure. */
  doubtsOf(row: FactRow): Doubts {
    const asks = this.#rows.has(row) && isQuestion(row.note);
    return { found: this.#found.get(row) ?? [], question: asks ? row.note : null };
  }

  /** The id of the point that asks about a figure; null where points only tell of it, undefined where there is none. */
  pointOf(row: FactRow): string | null | undefined {
    return this.#rows.get(row);
  }
}
