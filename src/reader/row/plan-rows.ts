/** What was planned in a table of results: no result, but a target of its unit for its year. */
import { datasets } from '../../dataset/datasets.ts';
import { isWholeYear } from '../../dataset/period.ts';
import { type Lives, lastDay } from '../../dataset/unit-life.ts';
import { Fault } from '../cell/fault.ts';
import type { Slot } from '../cell/meaning.ts';
import type { Values } from './constants.ts';
import type { Context } from './context.ts';
import { type RowPart, RowWriter } from './row-writer.ts';

const COLUMNS = datasets.target.columns;

/** What a target has from the row in which it stands. */
const SHARED = ['indicator', 'upper', 'source', 'place', 'asPrinted', 'note'] as const;

export class PlanRows {
  readonly #context: Context;
  readonly #lives: Lives | null;
  readonly #written: RowWriter;

  constructor(context: Context, constants: Values) {
    this.#context = context;
    this.#lives = context.around.catalogues.get('don-vi')?.lives ?? null;
    const absent = Object.entries(COLUMNS).map(([key, { absent }]) => [key, absent]);
    const { file } = constants;
    this.#written = new RowWriter({
      file,
      row: 0,
      decimals: 0,
      cell: null,
      ...Object.fromEntries(absent),
    });
  }

  get isEmpty(): boolean {
    return this.#written.isEmpty;
  }

  /** A figure that was planned, in its row; a blank one plans nothing. */
  take(row: Readonly<Record<string, unknown>>, slot: Slot): void {
    const value = row[slot.key];
    // Without a period of its own it is told that the table has none, or what is wrong with it.
    if (typeof value !== 'number' || !/^\d/.test(String(row.period))) return;
    const fault = noTarget(row, slot);
    if (fault) this.#context.faults.add(fault, Number(row.row), slot, null);
    else this.#add(row, slot, value);
  }

  #add(
    row: Readonly<Record<string, unknown>>,
    { holds, letter, header }: Slot,
    value: number,
  ): void {
    const { unit, indicator, period, bound, decimals } = row;
    const year = Number(period);
    const own = this.#lives?.named(String(unit), lastDay(year)) ?? unit;
    const shared = SHARED.map((key) => [key, row[key] ?? null] as const);
    const values = {
      ...Object.fromEntries(shared),
      ...{
        row: row.row,
        decimals,
        cell: { letter, header },
        unit: own,
        value,
        from: year,
        to: year,
      },
      id: `KH-${unit}-${indicator}-${period}`,
      comparator: bound === '=' ? null : bound,
      kind: holds === 'assigned' ? 'chỉ tiêu giao năm' : 'dự kiến',
    };
    this.#written.take(values);
  }

  parts(): readonly RowPart[] {
    return this.#written.parts();
  }
}

/** Why a figure can be no target: a plan of part of a year, or of a part of what is counted. */
function noTarget(
  { period, breakdown }: Readonly<Record<string, unknown>>,
  { header }: Slot,
): Fault | null {
  if (breakdown !== null)
    return new Fault('plan-without-year', { value: header, breakdown: String(breakdown) });
  return isWholeYear(String(period)) ? null : new Fault('plan-without-year', { value: header });
}
