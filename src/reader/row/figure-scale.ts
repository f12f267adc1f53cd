/** The powers of ten in which figures are counted: `nghìn người` of a header, of what is said above, or of a row. */

import { Fault } from '../cell/fault.ts';
import type { Cell } from '../cell/figure-cell.ts';
import { isScaleOf, type Scale, scaleOf } from '../cell/scale.ts';
import { preamblePlace } from '../title/preamble.ts';
import type { Context } from './context.ts';

export class FigureScales {
  readonly #context: Context;
  /** Rows of one measure mostly stand together. */
  #lastMeasure: unknown = null;
  #lastScale: Scale | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The power of ten in which a cell's figure is counted. */
  of({ column, slot, stated }: Cell): Scale | null {
    if (column.kind !== 'figure') return null;
    return slot.scale ?? this.#context.form.scale ?? this.#ofRow(stated);
  }

  /** The power of ten that the row's own measure has: `nghìn người`. */
  #ofRow({ measure }: Cell['stated']): Scale | null {
    if (measure !== this.#lastMeasure) {
      this.#lastMeasure = measure;
      this.#lastScale = typeof measure === 'string' ? scaleOf(measure) : null;
    }
    return this.#lastScale;
  }

  /** A figure in thousands as what it is. */
  apply(cell: Cell, value: number): number | Fault {
    const scale = this.of(cell);
    if (scale === null) return value;
    const { stated } = cell;
    const measure = this.#context.around.measureOf?.(String(stated.indicator));
    const own = this.#ofRow(stated);
    // A measure that is of another thing is told of with all others that are not the catalogue's.
    if (own === scale && !isScaleOf(scale, measure)) return value;
    const isOwn = typeof stated.measure !== 'string' || own?.factor === scale.factor;
    if (!isOwn || !isScaleOf(scale, measure)) return this.#ofOther(scale, cell, measure);
    return Number((value * scale.factor).toPrecision(15));
  }

  /** The measure of the row's figures as they were read: of `nghìn người`, people. */
  measureOf(stated: Cell['stated']): unknown {
    const own = this.#ofRow(stated);
    const known = this.#context.around.measureOf?.(String(stated.indicator));
    return own && isScaleOf(own, known) ? (known ?? stated.measure) : stated.measure;
  }

  #ofOther({ words, row }: Scale, { stated }: Cell, expected: string | undefined): Fault {
    const indicators = this.#context.around.catalogues.get('chi-tieu');
    const code = String(stated.indicator);
    const name = indicators?.name(code) ?? code;
    const also = row === undefined ? undefined : preamblePlace(row);
    return new Fault('measure-mismatch', { value: words, expected: expected ?? '', name, also });
  }
}
