/** What is wrong with a cell, before it has a place; and the list of what is wrong with a row. */
import type { Cause, CellFacts, Code, Facts, Given } from '../../problem/catalogue.ts';
import { isError, type Place, type Problem, problemOf } from '../../problem/problem.ts';
import { tidy } from '../../table/fold.ts';

export class Fault<C extends Code = Code> {
  readonly code: C;
  readonly facts: Facts;
  constructor(code: C, ...[facts]: Given<CellFacts<C>>) {
    this.code = code;
    this.facts = (facts ?? {}) as Facts;
  }
}

/** What was found wrong with a text, as a fault of its cell. */
export const faultOf = ({ code, facts }: Cause): Fault => new Fault(code, facts as CellFacts<Code>);

/** Before what could not be read: no period begins so, and all that are read stand before it in order. */
const MARK = '?\n';

/**
 * A name that no catalogue knows stays what it is; in the key of a `row` it is of that alone, and so is whatever is
 * wrong there: “Thôn 1” may be of two communes, and “20255” is no year.
 */
export const unknownName = (
  fault: Fault | null,
  text: string | undefined,
  row: number | null = null,
): string | undefined =>
  fault && (row !== null || fault.code === 'unknown-reference')
    ? `${MARK}${text}\n${row}`
    : undefined;

const isMark = (value: unknown): boolean => typeof value === 'string' && value.startsWith(MARK);

/** A row that has such texts, without them: they are no day and no code. */
export const withoutUnknown = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, isMark(value) ? null : value]),
  );

/** What is wrong with a header, or with what stands above it. */
export type HeaderFault = Cause & {
  /** Null for the header row itself. */
  readonly row: number | null;
  readonly letter: string | null;
  readonly header: string | null;
};

/** A fault of a header in its file; `own` is the header's row. */
export function headerProblem(fault: HeaderFault, place: Place, own: number): Problem {
  const { code, row, letter, header, facts } = fault;
  // What the desk was told stands in no cell.
  const at = row === 0 ? { row: null, column: null } : { row: row ?? own, column: letter };
  return problemOf(
    { code, facts: { ...facts, sheet: !!place.sheet } },
    { ...place, ...at, header },
  );
}

/** A column's place in its file. */
export interface At {
  readonly letter: string;
  readonly header: string;
  /** Whether its head has a slip, so that it is open what it holds. */
  readonly isSlip?: boolean;
}

/** What is told of a cell for what it is of, its measure or its column, and not for how it is written. */
export const JUDGED: readonly Code[] = [
  'words-contradict',
  'decimal-point',
  'number-ambiguous',
  'number-mixed-convention',
  'number-not-integer',
  'number-negative',
  'percent-as-fraction',
  'percent-hundredth',
  'percent-range',
  'money-unit-missing',
  'money-unit-mismatch',
  'measure-mismatch',
];

/** The problems of the row at hand. */
export class RowFaults {
  readonly #path: string;
  readonly #sheet: string | null;
  #problems: Problem[] = [];
  #failed = false;

  constructor(path: string, sheet: string | null = null) {
    this.#path = path;
    this.#sheet = sheet;
  }

  /** Whether one of them is an error. */
  get failed(): boolean {
    return this.#failed;
  }

  get any(): boolean {
    return this.#problems.length > 0;
  }

  add({ code, facts }: Fault, row: number, at: At | null, value: string | null): void {
    if (at?.isSlip && JUDGED.includes(code)) return;
    const { letter, header } = at ?? { letter: null, header: null };
    // What the desk was told stands in no cell.
    const column = row === 0 ? null : letter;
    const place = { file: this.#path, sheet: this.#sheet, row: row || null, column, header };
    const written = value === null ? facts : { value: tidy(value), ...facts };
    const found = problemOf({ code, facts: written }, place);
    this.#problems.push(found);
    this.#failed ||= found.severity === 'error';
  }

  has(code: Code): boolean {
    return this.#problems.some((each) => each.code === code);
  }

  /** Whether all that is wrong is wrong in some columns. */
  areIn(letters: ReadonlySet<string | null>): boolean {
    return this.#problems.every((each) => !isError(each) || letters.has(each.column));
  }

  isIn(letter: string): boolean {
    return this.#problems.some((each) => isError(each) && each.column === letter);
  }

  /** Forgets what was found in a column: it follows from what is wrong with the cell itself. */
  forget(at: At): void {
    this.#problems = this.#problems.filter(({ column }) => column !== at.letter);
  }

  /** Hands over what was found, and forgets it. */
  take(): Problem[] {
    const taken = this.#problems;
    this.#problems = [];
    this.#failed = false;
    return taken;
  }
}
