/** The figures of a file: each cell's text to a number within its column's limits, or to a fault. */

import type { Column } from '../dataset/column.ts';
import { type Figure, figure as figureInWords, type Missing } from '../format.ts';
import type { Facts } from '../problem/catalogue.ts';
import { personal } from '../problem/personal.ts';
import { columnIndex } from '../problem/problem.ts';
import { visible } from '../table/damage.ts';
import { type NumberReading, readDigits, readMissing, readNumber } from '../table/number-cell.ts';
import type { Sheet } from '../table/sheet.ts';
import type { Convention } from './convention.ts';
import { type At, Fault, type RowFaults } from './fault.ts';
import { moneyFactor, moneyUnit } from './money-unit.ts';
import { inWords, noFigure } from './no-figure.ts';
import { Shares } from './shares.ts';

/** A column of figures in its file; `factor` is the đồng in one of its money unit. */
export interface FigureSlot extends At {
  readonly factor: number | null;
}

/** What a number in a cell may be: of a count the fractions are wrong, of a mark all but 0. */
type Nature = 'count' | 'percent' | 'money' | 'rate' | 'mark' | 'unknown';

const MEMORY = 50_000;

type Read = Exclude<NumberReading, { kind: 'fault' }>;

export class FigureReader {
  /** The most decimals of the row at hand. */
  decimals = 0;
  /** The percentages of the file. */
  readonly shares = new Shares();
  readonly #kindOf: (indicator: string) => string | undefined;
  readonly #convention: Convention;
  readonly #faults: RowFaults;
  /** The money unit said once above the header. */
  readonly #factor: number | null;
  /** Rows of one indicator mostly stand together. */
  #lastIndicator: string | null = null;
  #lastNature: Nature = 'unknown';
  readonly #readings = new Map<string, Missing | NumberReading>();
  /** Where a cell may be a number, whatever its text. */
  readonly #sheet: Sheet | null;

  constructor(
    kindOf: (indicator: string) => string | undefined,
    convention: Convention,
    faults: RowFaults,
    factor: number | null,
    sheet: Sheet | null = null,
  ) {
    this.#kindOf = kindOf;
    this.#convention = convention;
    this.#faults = faults;
    this.#factor = factor;
    this.#sheet = sheet;
  }

  /** The figure in a cell; undefined where it has a fault. `values` is what the row said so far. */
  read(
    column: Column,
    slot: FigureSlot,
    text: string,
    row: number,
    values: Readonly<Record<string, unknown>>,
  ): Figure | undefined {
    if (text === '') return 'not-reported';
    const nature = this.#natureOf(column, values);
    // A count of ten digits does not begin with 0; a telephone number does.
    if (text.length >= 10 && text.startsWith('0') && personal(text) !== null)
      return this.#isPersonal(text, row, slot);
    const known = this.#sheet?.number(row, columnIndex(slot.letter)) ?? null;
    const digits = known ? -1 : readDigits(text);
    const value =
      digits >= 0 && nature !== 'mark'
        ? this.#within(column, slot, digits, nature, values)
        : this.#spelled(column, slot, visible(text), row, values, nature, known);
    if (nature === 'percent' && typeof value === 'number') {
      const name = column.kind === 'percent' ? slot.header : String(values.indicator);
      this.shares.saw(name, value, { row, slot, value: text });
    }
    if (!(value instanceof Fault)) return value;
    this.#faults.add(value, row, slot, text);
    return undefined;
  }

  #isPersonal(text: string, row: number, slot: FigureSlot): undefined {
    this.#faults.add(new Fault('personal-data', { form: personal(text) ?? '' }), row, slot, text);
  }

  #natureOf(column: Column, values: Readonly<Record<string, unknown>>): Nature {
    if (column.kind !== 'figure') return column.kind as 'count' | 'percent' | 'money';
    const { indicator } = values;
    if (typeof indicator !== 'string') return this.#natureOfNone(indicator);
    if (indicator !== this.#lastIndicator) {
      this.#lastIndicator = indicator;
      this.#lastNature = this.#natureOfIndicator(indicator);
    }
    return this.#lastNature;
  }

  #natureOfNone(indicator: unknown): Nature {
    // A target of courses names no indicator; an indicator that has a fault has no kind yet.
    if (indicator === null) return this.#faults.failed ? 'unknown' : 'percent';
    return 'rate';
  }

  #natureOfIndicator(indicator: string): Nature {
    const kind = this.#kindOf(indicator);
    if (kind === undefined) return 'unknown';
    if (kind === 'dấu X') return 'mark';
    if (kind === 'tỷ lệ %') return 'percent';
    return kind === 'số đếm' ? 'count' : 'rate';
  }

  #spelled(
    column: Column,
    slot: FigureSlot,
    text: string,
    row: number,
    values: Readonly<Record<string, unknown>>,
    nature: Nature,
    known: NumberReading | null,
  ): Figure | Fault {
    const reading = known ?? this.#readingOf(text);
    if (typeof reading === 'string') return reading;
    if (reading.kind === 'fault') return this.#notANumber(reading, column, slot, text, row, nature);
    if (nature === 'mark') return markOf(reading, text);
    if (reading.percent && nature !== 'percent' && nature !== 'unknown')
      return new Fault('unit-in-cell', { suggestion: text.replace(/\s*[%％]\s*$/, '').trim() });
    if (reading.kind === 'ambiguous') {
      if (nature === 'count')
        this.#convention.undecided(reading.separator, { row, slot, value: text });
      if (nature === 'count' || nature === 'unknown') return reading.whole;
      return new Fault('number-ambiguous', this.#meanings(reading.whole, slot, values, nature));
    }
    if (reading.proves) this.#convention.proves(reading.proves, { row, slot, value: text });
    if (reading.decimals > this.decimals) this.decimals = reading.decimals;
    return this.#within(column, slot, reading.value, nature, values);
  }

  /** A cell read twice is read once: rates are few, counts repeat. */
  #readingOf(text: string): Missing | NumberReading {
    const known = this.#readings.get(text);
    if (known) return known;
    const reading = readMissing(text) ?? readNumber(text);
    if (this.#readings.size < MEMORY) this.#readings.set(text, reading);
    return reading;
  }

  #notANumber(
    { code, suggestion }: Extract<NumberReading, { kind: 'fault' }>,
    column: Column,
    slot: FigureSlot,
    text: string,
    row: number,
    nature: Nature,
  ): Figure | Fault {
    const written = text.trim();
    if (written === '%' || written === '％') {
      this.#faults.add(new Fault('missing-mark'), row, slot, text);
      return 'not-reported';
    }
    if (/^x$/i.test(written) && (nature === 'mark' || nature === 'unknown')) return 'mark';
    const other =
      noFigure(written) ?? (code === 'spreadsheet-error' ? null : inWords(written, column));
    if (other) return other;
    if (/^x$/i.test(written)) return new Fault('number-invalid', { mark: 'yes' });
    return new Fault(code, { suggestion: suggestion ?? undefined });
  }

  #within(
    column: Column,
    slot: FigureSlot,
    value: number,
    nature: Nature,
    values: Readonly<Record<string, unknown>>,
  ): number | Fault {
    if (nature === 'money') return this.#inDong(column, slot, value, values);
    if (nature === 'count' && !Number.isInteger(value)) return new Fault('number-not-integer');
    return refusal(column, value) ?? value;
  }

  #factorOf(slot: FigureSlot, values: Readonly<Record<string, unknown>>): number | null {
    const named = typeof values.moneyUnit === 'string' ? moneyFactor(values.moneyUnit) : null;
    return named ?? slot.factor ?? this.#factor;
  }

  #inDong(
    column: Column,
    slot: FigureSlot,
    value: number,
    values: Readonly<Record<string, unknown>>,
  ): number | Fault {
    const factor = this.#factorOf(slot, values);
    if (factor === null) return new Fault('money-unit-missing');
    const said = slot.factor ?? this.#factor;
    if (said !== null && said !== factor)
      return new Fault('money-unit-mismatch', {
        unit: moneyUnit(said),
        otherUnit: moneyUnit(factor),
      });
    if (factor >= 1_000_000 && value > 1_000_000)
      return new Fault('money-unit-mismatch', { unit: moneyUnit(factor) });
    const dong = Math.round(value * factor);
    if (Math.abs(dong - value * factor) > 1e-3)
      return new Fault('number-not-integer', { unit: 'đồng' });
    return refusal(column, dong) ?? dong;
  }

  /** The two meanings of `2.500`, as they should be written. */
  #meanings(
    whole: number,
    slot: FigureSlot,
    values: Readonly<Record<string, unknown>>,
    nature: Nature,
  ): Facts {
    const inDong = nature === 'money' && this.#factorOf(slot, values) === 1;
    // There are no 2,5 đồng, but there is 2.500 in a form that leaves out three zeros.
    const other = inDong ? String(whole * 1_000) : figureInWords(whole / 1_000);
    return { whole: String(whole), fraction: other };
  }
}

/** Beside X, an indicator that is only marked has 0 for no. */
function markOf(reading: Read, text: string): Figure | Fault {
  if (reading.kind === 'number' && reading.value === 0) return 0;
  return new Fault('not-in-list', { value: text.trim(), list: 'X, 0, -, hoặc để trống' });
}

/** What a column has against a number. */
function refusal(column: Column, value: number): Fault | null {
  const { whole, min, max } = column.limits;
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return null;
  if (value < min)
    return new Fault(column.kind === 'percent' ? 'percent-range' : 'number-negative');
  return new Fault(value > max ? 'percent-range' : 'number-not-integer');
}
