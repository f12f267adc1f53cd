/** The number of a document and its day in one cell, as the forms of the reports have them. */
import { tidy } from '../../table/fold.ts';
import { readDate } from '../../table/period-cell.ts';
import type { Values } from './constants.ts';
import type { Field, RowWriter } from './row-writer.ts';

export interface DatedNumber {
  /** As printed, before the day. */
  readonly number: string;
  /** As YYYY-MM-DD. */
  readonly date: string;
}

/** `18/KH-UBND ngày 10/02/2022`; null where no whole day stands behind a number. */
export function datedNumber(text: string): DatedNumber | null {
  const [, number, day = ''] = /^(.*\S) ngày (\S+)$/iu.exec(tidy(text)) ?? [];
  const date = readDate(day);
  return number !== undefined && 'iso' in date
    ? { number: number.replace(/,$/, ''), date: date.iso }
    : null;
}

/** Numbers in a file that has no column of days, and so may hold these as well. */
export class DatedNumbers {
  readonly #written: RowWriter;
  readonly #number: Field;
  readonly #date: Field;
  readonly #absent: unknown;

  constructor(written: RowWriter, constants: Values) {
    this.#written = written;
    this.#number = written.field('number');
    this.#date = written.field('date');
    this.#absent = constants.date;
  }

  /** Gives the row at hand the day that stands behind its number. */
  part(): void {
    const { value } = this.#number;
    const parts = typeof value === 'string' ? datedNumber(value) : null;
    this.#written.set(this.#date, parts?.date ?? this.#absent);
    if (parts !== null) this.#written.set(this.#number, parts.number);
  }
}
