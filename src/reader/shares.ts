/** Percentages that may be fractions: a column of 0,85 and 0,9 and nothing over 1, or one of them alone. */
import { number } from '../format.ts';
import { tidy } from '../table/fold.ts';
import type { NumberCell, Verdict } from './convention.ts';
import { Fault } from './fault.ts';

interface Share {
  /** The least value over 0 without a sign, and the next of all. */
  least: number;
  second: number;
  cell: NumberCell | null;
  most: number;
  /** The most of those without a sign up to 1, and the least of all above it. */
  under: number;
  over: number;
  /** How many values there are over 0, and of all. */
  positive: number;
  count: number;
  /** Whether a value is written with its sign. */
  isSigned: boolean;
  /** Whether a value has more decimals than a percentage that is printed. */
  isFine: boolean;
  /** A column of shares itself, not an indicator that is one. */
  readonly isColumn: boolean;
}

/** No two values of one series differ by as much. */
const TIMES = 50;
/** Decimals that no report prints of a percentage, and a fraction of one has. */
const FINE = 3;

export class Shares {
  readonly #columns = new Map<string, Share>();
  #lastName = '';
  #last: Share | null = null;

  /** `name` is the indicator, or the column where it has none. */
  saw(name: string, value: number, cell: NumberCell, isColumn = false): void {
    const share = name === this.#lastName && this.#last ? this.#last : this.#column(name, isColumn);
    const isSigned = /[%％]/.test(cell.value);
    share.count += 1;
    share.isSigned ||= isSigned;
    if (value <= 0) return;
    share.positive += 1;
    if (value > share.most) share.most = value;
    if (value > 1 && value < share.over) share.over = value;
    if (value <= 1 && !isSigned && value > share.under) share.under = value;
    // One that has its sign is what it says, and what the others are held against.
    if (isSigned) {
      if (value < share.second) share.second = value;
      return;
    }
    if (value < 1 && decimalsIn(cell.value) >= FINE) share.isFine = true;
    if (value < share.least) {
      share.second = Math.min(share.second, share.least);
      share.least = value;
      share.cell = cell;
    } else if (value < share.second) share.second = value;
  }

  #column(name: string, isColumn: boolean): Share {
    const share = this.#columns.get(name) ?? {
      ...{ least: Infinity, second: Infinity, cell: null, most: 0, positive: 0, count: 0 },
      ...{ under: 0, over: Infinity },
      ...{ isSigned: false, isFine: false, isColumn },
    };
    this.#columns.set(name, share);
    this.#lastName = name;
    this.#last = share;
    return share;
  }

  /** `decimalsOf` tells with how many decimals an indicator is written: one of none is no fraction of 1. */
  verdicts(
    nameOf: (indicator: string) => string,
    decimalsOf: (indicator: string) => unknown = () => null,
  ): Verdict[] {
    return [...this.#columns].flatMap(([name, share]) => {
      const code = verdictOf(share, share.isFine || decimalsOf(name) === 0);
      if (code === null || share.cell === null) return [];
      const times100 = number(Number((share.least * 100).toFixed(8)));
      const value = tidy(share.cell.value);
      const other = share.second > 1 ? share.second : share.over;
      const others = share.most > 1 ? number(other) : undefined;
      const facts = { value, name: nameOf(name), suggestion: times100, others };
      return [{ cell: share.cell, fault: new Fault(code, facts) }];
    });
  }
}

function verdictOf(
  share: Share,
  isFine: boolean,
): 'percent-hundredth' | 'percent-as-fraction' | null {
  const { least, second, most, under, over, positive, count } = share;
  const { isSigned, isColumn } = share;
  if (positive === 0 || least === Infinity) return null;
  const enough = isSigned ? 2 : 3;
  // One alone, or several together, far below all others.
  const isFar = least * TIMES <= second || (under > 0 && under * TIMES <= over);
  // Of two, one of a unit and one of another, less than one in a hundred beside a fifth or more.
  const isOfTwo = least < 1 && most >= 20;
  if (most > 1) return (positive >= enough || isOfTwo) && isFar ? 'percent-hundredth' : null;
  if (isSigned) return null;
  // 1 and 0 beside people who are trained are all and none of them.
  if (isColumn && (count > 1 || least < 1)) return 'percent-hundredth';
  if (least === 1) return null;
  return isFine ? 'percent-hundredth' : 'percent-as-fraction';
}

const decimalsIn = (text: string): number => /[.,](\d+)\s*$/.exec(text)?.[1]?.length ?? 0;
