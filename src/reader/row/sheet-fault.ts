/** What a cell's text does not show: that it is merged with others, that nothing was computed. */
import type { Sheet } from '../../table/sheet.ts';
import { faultOf, type RowFaults } from '../cell/fault.ts';
import type { Layout } from '../column/layout.ts';

export class SheetFaults {
  readonly #sheet: Sheet;
  readonly #faults: RowFaults;
  /** Merged ranges that were reported. */
  readonly #told = new Set<string>();

  constructor(sheet: Sheet, faults: RowFaults) {
    this.#sheet = sheet;
    this.#faults = faults;
  }

  /** Adds what is wrong with the cells of a row of data, in place of what their text seemed to be. */
  ask({ slots, row: header }: Layout, row: number): void {
    for (const slot of slots) {
      const fault = this.#sheet.fault(row, slot.index, header);
      if (!fault) continue;
      this.#faults.forget(slot);
      const { range } = fault.code === 'merged-cells' ? fault.facts : {};
      if (range !== undefined && this.#told.has(range)) continue;
      if (range !== undefined) this.#told.add(range);
      this.#faults.add(faultOf(fault), row, slot, fault.facts.value ?? null);
    }
  }
}
