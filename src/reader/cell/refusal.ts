/** What a column has against a value, in the words of the catalogue: its schema alone decides. */
import type * as z from 'zod/mini';
import type { Column } from '../../dataset/column.ts';
import { nearest } from '../../table/fold.ts';
import { Fault } from './fault.ts';
import { longText } from './long-cell.ts';

type Accepting = Pick<Column, 'kind' | 'schema'>;

/** Null where the column accepts the value. */
export function refusal({ kind, schema }: Accepting, value: unknown): Fault | null {
  const { error } = schema.safeParse(value);
  const issue = error && ownIssue(error.issues);
  return issue ? faultOf(issue, kind, value) : null;
}

type Issue = z.core.$ZodIssue;

/** Of a value that may be of several types, what that type says which is a number's. */
function ownIssue([issue]: readonly Issue[]): Issue | undefined {
  return issue?.code === 'invalid_union' ? ownIssue(issue.errors[0] ?? []) : issue;
}

function faultOf(issue: Issue, kind: Column['kind'], value: unknown): Fault {
  if (kind === 'year') return new Fault('year-range');
  if (issue.code === 'invalid_value') return notInList(String(value), issue.values.map(String));
  if (issue.code === 'too_small')
    return new Fault(kind === 'percent' ? 'percent-range' : 'number-negative');
  if (issue.code === 'too_big') {
    if (issue.origin === 'string') return longText(String(value), Number(issue.maximum));
    // A count beyond what a computer counts exactly.
    return new Fault(kind === 'percent' ? 'percent-range' : 'number-invalid');
  }
  if (issue.code === 'invalid_type' && issue.expected === 'int')
    return new Fault('number-not-integer');
  throw new TypeError(`No words for ${issue.code} of ${value}`);
}

function notInList(text: string, choices: readonly string[]): Fault {
  const suggestion = nearest(text, choices) ?? undefined;
  return new Fault('not-in-list', {
    suggestion,
    list: choices.map((each) => `“${each}”`).join(', '),
  });
}

/**
 * The same for the figures of a column. What it accepts has no gaps: between two whole numbers it accepts each whole
 * number, and between two fractions each fraction.
 */
export class Refusals {
  readonly #column: Accepting;
  /** The least and the most that were accepted. */
  readonly #wholes = { least: Infinity, most: -Infinity };
  readonly #fractions = { ...this.#wholes };

  constructor(column: Accepting) {
    this.#column = column;
  }

  of(value: number): Fault | null {
    const accepted = Number.isInteger(value) ? this.#wholes : this.#fractions;
    if (value >= accepted.least && value <= accepted.most) return null;
    const fault = refusal(this.#column, value);
    if (fault === null) {
      accepted.least = Math.min(accepted.least, value);
      accepted.most = Math.max(accepted.most, value);
    }
    return fault;
  }
}
