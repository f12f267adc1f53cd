/** What a column has against a value, in the words of the catalogue: its schema alone decides. */
import type * as z from 'zod/mini';
import type { Column } from '../dataset/column.ts';
import { nearest } from '../table/fold.ts';
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
  return new Fault('not-in-list', { suggestion, list: choices.join(', ') });
}

/** Numbers that are remembered of a column: most figures of a file are among few. */
const MEMORY = 50_000;

/** The same for the figures of a file, each of which is asked for once. */
export class Refusals {
  readonly #accepted = new Map<Accepting, Set<number>>();

  of(column: Accepting, value: number): Fault | null {
    const accepted = this.#acceptedBy(column);
    if (accepted.has(value)) return null;
    const fault = refusal(column, value);
    if (fault === null && accepted.size < MEMORY) accepted.add(value);
    return fault;
  }

  #acceptedBy(column: Accepting): Set<number> {
    const known = this.#accepted.get(column);
    if (known) return known;
    const none = new Set<number>();
    this.#accepted.set(column, none);
    return none;
  }
}
