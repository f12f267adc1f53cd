/** The figures of a file: each cell's text to a number within its column's limits, or to a fault. */

import { type Column, PERCENT, WHOLE } from '../../dataset/column.ts';
import { type Figure, number as figureInWords, type Missing } from '../../format.ts';
import { personal } from '../../problem/personal.ts';
import { columnIndex } from '../../problem/problem.ts';
import { visible } from '../../table/damage.ts';
import {
  type NumberReading,
  readDigits,
  readMissing,
  readNumber,
} from '../../table/number-cell.ts';
import { Fault } from '../cell/fault.ts';
import type { Cell } from '../cell/figure-cell.ts';
import { markOf } from '../cell/mark.ts';
import { isWide } from '../cell/meaning.ts';
import { isTooMuch, moneyFactor, moneyUnit } from '../cell/money-unit.ts';
import { footnoted, inWords, noFigure, tooLong } from '../cell/no-figure.ts';
import { countedIn, inOwnUnit, type OwnUnit } from '../cell/own-unit.ts';
import { Refusals } from '../cell/refusal.ts';
import type { Context } from './context.ts';
import { FigureScales } from './figure-scale.ts';

/** What a number in a cell may be: of a count the fractions are wrong, of a mark all but 0. */
type Nature = 'count' | 'percent' | 'money' | 'rate' | 'mark' | 'unknown';

const MEMORY = 50_000;

/** What no telephone number is written like: 0,362041081. */
const FRACTION = /^0[.,]\d+$/;

/** A figure that counts, in a column that holds rates as well. */
const COUNTED = { kind: 'figure', schema: WHOLE } as const;
/** One of no indicator: how many of those whom a target is about. */
const SHARE = { kind: 'percent', schema: PERCENT } as const;

export class FigureReader {
  /** The most decimals of the row at hand. */
  decimals = 0;
  readonly #context: Context;
  readonly #natures = new Map<string, Nature>();
  readonly #readings = new Map<string, Missing | NumberReading>();
  readonly #refusals: ReadonlyMap<Column, Refusals>;
  /** Those of the column that was asked last: most tables have one of figures. */
  #last: { readonly column: Column; readonly refusals: Refusals } | null = null;
  readonly #ofCounts = new Refusals(COUNTED);
  readonly #ofShares = new Refusals(SHARE);
  readonly #scales: FigureScales;

  constructor(context: Context) {
    this.#context = context;
    this.#scales = new FigureScales(context);
    const columns = Object.values(context.dataset.columns);
    this.#refusals = new Map(columns.map((column) => [column, new Refusals(column)]));
  }

  /** The figure in a cell; undefined where it has a fault, which is among those of the row. */
  read(cell: Cell): Figure | undefined {
    const { slot, row, text } = cell;
    if (text === '') return 'not-reported';
    const nature = this.#natureOf(cell);
    const value = this.#scaled(cell, this.#valueOf(cell, nature), nature);
    if (nature === 'percent' && typeof value === 'number') {
      const isColumn = cell.column.kind === 'percent';
      const { indicator } = cell.stated;
      const name = isColumn || typeof indicator !== 'string' ? slot.header : indicator;
      this.#context.shares.saw(name, value, { row, slot, value: text }, isColumn);
    }
    if (!(value instanceof Fault)) return value;
    this.#context.faults.add(value, row, slot, text);
    return undefined;
  }

  #scaled(cell: Cell, value: Figure | Fault, nature: Nature): Figure | Fault {
    if (typeof value !== 'number' || this.#scales.of(cell) === null) return value;
    const scaled = this.#scales.apply(cell, value);
    const isCount = nature === 'count' && typeof scaled === 'number' && scaled !== value;
    return (isCount ? this.#ofCounts.of(scaled) : null) ?? scaled;
  }

  /** The measure of the row's figures as they were read: of `nghìn người`, people. */
  measureOf(stated: Cell['stated']): unknown {
    return this.#scales.measureOf(stated);
  }

  #valueOf(cell: Cell, nature: Nature): Figure | Fault {
    const { slot, row, text } = cell;
    // A count of ten digits does not begin with 0; a telephone number does.
    const mayBePersonal = text.length >= 10 && text.startsWith('0') && !FRACTION.test(text);
    const form = mayBePersonal ? personal(text) : null;
    if (form !== null) return new Fault('personal-data', { form });
    const known = this.#context.sheet?.number(row, columnIndex(slot.letter)) ?? null;
    const digits = known ? -1 : readDigits(text);
    return digits >= 0 && nature !== 'mark'
      ? this.#within(cell, digits, nature)
      : this.#spelled(withText(cell, visible(text)), nature, known);
  }

  #natureOf({ column, stated: { indicator } }: Cell): Nature {
    if (column.kind !== 'figure') return column.kind as 'count' | 'percent' | 'money';
    if (typeof indicator !== 'string') return this.#natureOfNone(indicator);
    const known = this.#natures.get(indicator);
    if (known) return known;
    const nature = this.#natureOfIndicator(indicator);
    this.#natures.set(indicator, nature);
    return nature;
  }

  #natureOfNone(indicator: unknown): Nature {
    // A target of courses names no indicator; an indicator that has a fault has no kind yet.
    const { dataset, faults } = this.#context;
    if (indicator !== null) return 'rate';
    return faults.failed || dataset.figures.length > 0 ? 'unknown' : 'percent';
  }

  #natureOfIndicator(indicator: string): Nature {
    const kind = this.#context.around.kindOf(indicator);
    if (kind === undefined) return 'unknown';
    if (kind === 'dấu X') return 'mark';
    if (kind === 'tỷ lệ %') return 'percent';
    return kind === 'số đếm' ? 'count' : 'rate';
  }

  #spelled(cell: Cell, nature: Nature, known: NumberReading | null): Figure | Fault {
    const { slot, row, text } = cell;
    const { convention } = this.#context;
    const reading = known ?? this.#readingOf(text);
    if (typeof reading === 'string') return reading;
    if (reading.kind === 'fault') return this.#notANumber(reading, cell, nature);
    if (nature === 'mark') return markOf(reading, text);
    // Of what is counted it is an increase; a rate is adjusted by “+0,2”.
    if (nature !== 'rate' && text.startsWith('+')) return new Fault('number-invalid');
    if (reading.percent && nature !== 'percent' && nature !== 'unknown')
      return new Fault('unit-in-cell', {
        percent: true,
        suggestion: this.#perMille(reading, cell),
      });
    if (reading.kind === 'ambiguous') return this.#threeDigits(reading, cell, nature);
    if (reading.spaces) convention.spaced(reading.spaces, { row, slot, value: text });
    this.#saw(cell, reading.decimals);
    const value = this.#within(cell, reading.value, nature);
    // What is wrong itself proves nothing.
    const proves = value instanceof Fault ? null : reading.proves;
    if (proves) convention.proves(proves, { row, slot, value: text });
    return value;
  }

  /** `2.500`: of a count whole, of what has decimals a fraction, where the rest of the file agrees; else a question. */
  #threeDigits(
    { whole, separator, percent }: Extract<NumberReading, { kind: 'ambiguous' }>,
    cell: Cell,
    nature: Nature,
  ): Figure | Fault {
    const { convention } = this.#context;
    const at = { row: cell.row, slot: cell.slot, value: cell.text };
    const isScaled = this.#scales.of(cell) !== null;
    if (nature === 'unknown' && !isScaled) return whole;
    if (nature === 'count' && !isScaled) {
      convention.undecided(separator, at);
      return whole;
    }
    const question =
      this.#neither(whole, cell, isScaled) ??
      new Fault('number-ambiguous', this.#meanings(whole, cell, nature));
    if (nature === 'money' || nature === 'unknown') return question;
    const style = separator === ',' ? 'vi' : 'en';
    // No count has a percent sign.
    if (percent) convention.proves(style, at);
    else convention.fraction(style, { cell: at, fault: question });
    this.#saw(cell, 3);
    return this.#within(cell, whole / 1_000, nature);
  }

  /** `1,121` boys for 100 girls, which are neither that nor 1121. */
  #neither(whole: number, { stated }: Cell, isScaled: boolean): Fault | null {
    const { isPossible, catalogues } = this.#context.around;
    const code = String(stated.indicator);
    const others = [whole, whole / 1_000];
    if (isScaled || !isPossible || others.some((each) => isPossible(code, each))) return null;
    const name = catalogues.get('chi-tieu')?.name(code) ?? code;
    const why = `dù đọc là ${others.map((each) => figureInWords(each)).join(' hay ')}`;
    return new Fault('number-range', { name, why });
  }

  /** 5,1 thousand are 5100, without decimals. */
  #saw(cell: Cell, decimals: number): void {
    const scale = this.#scales.of(cell);
    const own = scale ? decimals - Math.log10(scale.factor) : decimals;
    if (own > this.decimals) this.decimals = own;
  }

  /** `1,49%` in a column of `‰`. */
  #perMille(reading: NumberReading, { stated }: Cell): string | undefined {
    const isKnown = this.#context.around.measureOf?.(String(stated.indicator)) === '‰';
    return isKnown && reading.kind === 'number'
      ? figureInWords(Number((reading.value * 10).toPrecision(15)))
      : undefined;
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
    { code, suggestion, measured }: Extract<NumberReading, { kind: 'fault' }>,
    cell: Cell,
    nature: Nature,
  ): Figure | Fault {
    const { column, slot, row, text } = cell;
    const written = text.trim();
    if (written === '%' || written === '％') {
      this.#context.faults.add(new Fault('missing-mark'), row, slot, text);
      return 'not-reported';
    }
    if (/^x$/i.test(written) && (nature === 'mark' || nature === 'unknown')) return 'mark';
    const other =
      noFigure(written) ??
      (code === 'spreadsheet-error'
        ? null
        : inWords(written, column, {
            isCount: nature === 'count',
            several: this.#context.form.slots.filter(isWide).length > 1,
          }));
    if (other) return other;
    if (/^x$/i.test(written)) return new Fault('number-invalid', { mark: true });
    const odd = code === 'number-invalid' ? (tooLong(written) ?? footnoted(written)) : null;
    if (odd) return odd;
    const number = measured ? inOwnUnit(measured, this.#unitOf(cell, nature)) : suggestion;
    // “9.910” alone would be asked about once more.
    const read = nature === 'count' ? readNumber(number ?? '') : null;
    const plain = read?.kind === 'ambiguous' ? String(read.whole) : number;
    return new Fault(code, { suggestion: plain ?? undefined });
  }

  #within(cell: Cell, value: number, nature: Nature): number | Fault {
    if (nature === 'money') return this.#inDong(cell, value);
    const isCounted = nature === 'count' && this.#scales.of(cell) === null;
    const { indicator, audience } = cell.stated;
    // Of no indicator and no people it may be a number of clubs.
    const isShare = nature === 'percent' && indicator === null && typeof audience === 'string';
    const limits = isCounted ? this.#ofCounts : isShare ? this.#ofShares : null;
    const fault = limits?.of(value) ?? this.#refusalsOf(cell.column).of(value);
    if (fault?.code !== 'number-not-integer' || cell.column.kind !== 'figure')
      return fault ?? value;
    return new Fault(fault.code, { measure: this.#context.around.measureOf?.(String(indicator)) });
  }

  #refusalsOf(column: Column): Refusals {
    if (this.#last?.column !== column) {
      const refusals = this.#refusals.get(column) ?? new Refusals(column);
      this.#last = { column, refusals };
    }
    return this.#last.refusals;
  }

  /** The unit in which the column's figures are. */
  #unitOf(cell: Cell, nature: Nature): OwnUnit {
    const { column, stated } = cell;
    if (nature === 'money') return { money: this.#factorOf(cell) };
    if (nature === 'percent') return { factor: 1, measure: 'phần trăm' };
    const factor = this.#scales.of(cell)?.factor ?? 1;
    // What a table of courses counts stands in no catalogue, but in its own words.
    if (column.kind === 'count') return { factor, measure: countedIn(column) };
    return { factor, measure: this.#context.around.measureOf?.(String(stated.indicator)) ?? null };
  }

  #factorOf({ slot, stated: { moneyUnit: unit } }: Cell): number | null {
    const named = typeof unit === 'string' ? moneyFactor(unit) : null;
    return named ?? slot.factor ?? this.#context.form.factor;
  }

  #inDong(cell: Cell, value: number): number | Fault {
    const { column, slot } = cell;
    const factor = this.#factorOf(cell);
    // Where no column says it, it was told of the header.
    if (factor === null)
      return this.#context.form.slots.some(({ key }) => key === 'moneyUnit')
        ? new Fault('money-unit-missing')
        : value;
    const declared = slot.factor ?? this.#context.form.factor;
    if (declared !== null && declared !== factor)
      return new Fault('money-unit-mismatch', {
        unit: moneyUnit(declared),
        otherUnit: moneyUnit(factor),
      });
    if (isTooMuch(value, factor))
      return new Fault('money-unit-mismatch', { unit: moneyUnit(factor) });
    const dong = Math.round(value * factor);
    if (Math.abs(dong - value * factor) > 1e-3)
      return new Fault('number-not-integer', { unit: 'đồng' });
    return this.#refusalsOf(column).of(dong) ?? dong;
  }

  /** The two meanings of `2.500`, as they should be written. */
  #meanings(whole: number, cell: Cell, nature: Nature) {
    const inDong = nature === 'money' && this.#factorOf(cell) === 1;
    // There are no 2,5 đồng, but there is 2.500 in a form that leaves out three zeros.
    const other = inDong ? String(whole * 1_000) : figureInWords(whole / 1_000);
    // `1,121` would be asked for again.
    const isAsked = readNumber(other).kind === 'ambiguous';
    const factor = nature === 'money' ? this.#factorOf(cell) : this.#scales.of(cell)?.factor;
    const inFull = factor &&
      !inDong && {
        ...{ more: figureInWords(whole * factor), less: figureInWords((whole * factor) / 1_000) },
      };
    const fraction = isAsked ? `${other}0` : other;
    return { whole: String(whole), fraction, ...inFull, money: nature === 'money' };
  }
}

const withText = (cell: Cell, text: string): Cell =>
  text === cell.text ? cell : { ...cell, text };
