/**
 * One code, several units: 3.316 of the 3.321 codes of the communes of 2025 were those of a former commune.
 * What refers to a unit refers to its code and a day; here they become the one unit that was in force then.
 */
import { daysOf } from './period.ts';
import type { Unit } from './unit.ts';

/** A code and the days between which it names one unit; null where they are not known. */
export type Life = Pick<Unit, 'code' | 'validFrom' | 'validTo'>;

/**
 * Who a unit is among all: its code, and of a former one, whose code another unit has taken, with the last
 * day it was in force: `26740-den-2025-06-30`.
 */
const keyOf = ({ code, validTo }: Life): string => `${code}-den-${validTo ?? ENDLESS}`;

/** In a key that was named outright: the last unit of its code, whatever the day. */
const ENDLESS = '9999-12-31';

/** The code as documents write it, of a unit that the model knows by its key. */
export const officialCode = (key: string): string => key.replace(/-den-\d{4}-\d\d-\d\d$/, '');

/** The day after one. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Whether two units of one code were in force on one day. */
export const haveDayInCommon = (a: Life, b: Life): boolean =>
  (a.validFrom === null || b.validTo === null || a.validFrom <= b.validTo) &&
  (b.validFrom === null || a.validTo === null || b.validFrom <= a.validTo);

/** The units of each code that several have, the earliest first. */
export class Lives {
  readonly #shared = new Map<string, readonly Life[]>();

  constructor(units: readonly Life[]) {
    for (const [code, lives] of Map.groupBy(units, (unit) => unit.code))
      if (lives.length > 1) this.#shared.set(code, lives.toSorted(byEnd));
  }

  /** Whether every code names one unit. */
  get isEmpty(): boolean {
    return this.#shared.size === 0;
  }

  /** Who a unit of the catalogue is: the last of its code by the code alone. */
  keyOf(unit: Life): string {
    const lives = this.#shared.get(unit.code);
    return lives === undefined || lives.at(-1) === unit ? unit.code : keyOf(unit);
  }

  /** A key that no day can change: what was written names this one unit, by more than its code. */
  outright(key: string): string {
    return this.#shared.has(key) ? `${key}-den-${ENDLESS}` : key;
  }

  /**
   * Who a code names on a day: the unit in force then; where none was, the next one, else the last. Without a
   * day, the last.
   */
  named(code: string, day: string | null): string {
    const lives = this.#shared.get(code);
    if (code.endsWith(ENDLESS)) return officialCode(code);
    if (!lives || day === null) return code;
    const life = lives.find(({ validTo }) => validTo === null || validTo >= day) ?? lives.at(-1);
    return life ? this.keyOf(life) : code;
  }
}

/** Those that end later come later; who has not ended is the last. */
function byEnd(a: Life, b: Life): number {
  const [endA, endB] = [a.validTo ?? '9999', b.validTo ?? '9999'];
  if (endA === endB) return (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1;
  return endA < endB ? -1 : 1;
}

/**
 * The rows of the catalogue as units, each under its key, with its parent and its successors: the parent in
 * force when it ended, or now; the successors in force the day after, never itself.
 */
export function settledUnits(rows: readonly Unit[], lives: Lives): readonly Unit[] {
  if (lives.isEmpty) return rows;
  return rows.map((row) => {
    const next = row.validTo && dayAfter(row.validTo);
    return Object.freeze({
      ...row,
      code: lives.keyOf(row),
      parent: row.parent && lives.named(row.parent, row.validTo),
      successors: row.successors.map((code) => lives.named(code, next)),
    });
  });
}

/** The day by which what is said of a period or a year is settled: its last one. */
export function lastDay(time: unknown): string | null {
  if (typeof time === 'number') return `${time}-12-31`;
  return typeof time === 'string' ? daysOf(time)[1] : null;
}
