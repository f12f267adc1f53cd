/** Percentages that may be fractions: a column of 0,85 and 0,9 and nothing over 1, or one of them alone. */
import { number } from '../../format.ts';
import { tidy } from '../../table/fold.ts';
import type { NumberCell, Verdict } from './convention.ts';
import { Fault } from './fault.ts';

interface Share {
  /** The least value over 0 without a sign. */
  least: number;
  cell: NumberCell | null;
  most: number;
  /** The most of those without a sign up to 1, and the least of all above it. */
  under: number;
  over: number;
  /** How many values there are over 0. */
  positive: number;
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
    share.isSigned ||= isSigned;
    if (value <= 0) return;
    share.positive += 1;
    if (value > share.most) share.most = value;
    if (value > 1 && value < share.over) share.over = value;
    if (value <= 1 && !isSigned && value > share.under) share.under = value;
    // One that has its sign is what it says, and what the others are held against.
    if (isSigned) return;
    if (value < 1 && decimalsIn(cell.value) >= FINE) share.isFine = true;
    if (value >= share.least) return;
    share.least = value;
    share.cell = cell;
  }

  #column(name: string, isColumn: boolean): Share {
    const share = this.#columns.get(name) ?? {
      ...{ least: Infinity, cell: null, most: 0, positive: 0 },
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
      const others = share.most > 1 ? number(share.over) : undefined;
      const facts = { value, name: nameOf(name), suggestion: times100, others };
      return [{ cell: share.cell, fault: new Fault(code, facts) }];
    });
  }
}

function verdictOf(
  share: Share,
  isFine: boolean,
): 'percent-hundredth' | 'percent-as-fraction' | null {
  const { least, most, under, over, positive, isSigned, isColumn } = share;
  if (least === Infinity) return null;
  const enough = isSigned ? 2 : 3;
  // Far below all others, which are no shares of 1.
  const isFar = under > 0 && under * TIMES <= over;
  // Of two, of two units or two years, only beside a fifth or more.
  if (most > 1) return (positive >= enough || most >= 20) && isFar ? 'percent-hundredth' : null;
  if (isSigned) return null;
  // 1 and 0 beside people who are trained are all and none of them.
  return isColumn || (isFine && least < 1) ? 'percent-hundredth' : 'percent-as-fraction';
}

const decimalsIn = (text: string): number => /[.,](\d+)\s*$/.exec(text)?.[1]?.length ?? 0;
