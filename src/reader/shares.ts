/** Percentages that may be fractions: a column of 0,85 and 0,9 and nothing over 1. */
import { number } from '../format.ts';
import { tidy } from '../table/fold.ts';
import type { NumberCell, Verdict } from './convention.ts';
import { Fault } from './fault.ts';

interface Share {
  /** The first value between 0 and 1. */
  cell: NumberCell | null;
  value: number;
  /** Whether a value is over 1, or written with its sign: then they are percentages. */
  isPercent: boolean;
}

export class Shares {
  readonly #columns = new Map<string, Share>();
  #lastName = '';
  #last: Share = { cell: null, value: 0, isPercent: true };

  /** `name` is the indicator, or the column where it has none. */
  saw(name: string, value: number, cell: NumberCell): void {
    const share = name === this.#lastName ? this.#last : this.#column(name);
    if (share.isPercent) return;
    if (value > 1 || /[%％]/.test(cell.value)) share.isPercent = true;
    else if (share.cell === null && value > 0 && value < 1) {
      share.cell = cell;
      share.value = value;
    }
  }

  #column(name: string): Share {
    const share = this.#columns.get(name) ?? { cell: null, value: 0, isPercent: false };
    this.#columns.set(name, share);
    this.#lastName = name;
    this.#last = share;
    return share;
  }

  verdicts(nameOf: (indicator: string) => string): Verdict[] {
    return [...this.#columns].flatMap(([name, { cell, value, isPercent }]) => {
      if (isPercent || cell === null) return [];
      const times100 = number(Number((value * 100).toFixed(8)));
      const facts = { value: tidy(cell.value), name: nameOf(name), suggestion: times100 };
      return [{ cell, fault: new Fault('percent-as-fraction', facts) }];
    });
  }
}
