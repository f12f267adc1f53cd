/** A column of totals beside columns of units: it is held against them. */
import { number } from '../../format.ts';
import { Fault } from '../cell/fault.ts';
import type { Context } from './context.ts';
import { numberOf } from './printed-total.ts';

export class TotalColumns {
  readonly #context: Context;
  #sum = 0;
  #parts = 0;
  #isWhole = true;

  constructor(context: Context) {
    this.#context = context;
  }

  begin(): void {
    this.#sum = 0;
    this.#parts = 0;
    this.#isWhole = true;
  }

  /** The figure of a unit, in the row at hand. */
  saw(value: unknown): void {
    this.#parts += 1;
    if (typeof value === 'number') this.#sum += value;
    else if (value !== 'none') this.#isWhole = false;
  }

  /** Where an indicator is no count, or a unit does not tell its figure, a total may be another. */
  compare(cells: readonly string[], row: number, indicator: unknown): void {
    const { form, faults, around } = this.#context;
    if (!this.#isWhole || this.#parts < 2 || around.kindOf(String(indicator)) !== 'số đếm') return;
    for (const at of form.totals) {
      const total = numberOf(cells[at.index] ?? '');
      if (total === null || total === this.#sum) continue;
      const [written, sum] = [number(total), number(this.#sum)];
      const parts = `${number(this.#parts)} cột đơn vị`;
      const fault = new Fault('total-differs', { name: at.header, total: written, sum, parts });
      faults.add(fault, row, at, cells[at.index] ?? '');
    }
  }
}
