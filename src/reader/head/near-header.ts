/** What a header that is not known may have meant. */
import type { Dataset } from '../../dataset/dataset.ts';
import { besides, nearest, tidy } from '../../table/fold.ts';
import { readPeriod } from '../../table/period-cell.ts';
import { bareName } from '../../table/unit-words.ts';
import type { Catalogue } from '../cell/reference.ts';
import { isWholeUnit } from '../cell/whole-unit.ts';

/** A header that a misspelt one may have meant, and its column. */
export interface Near {
  readonly key: string;
  readonly header: string;
  /** What stands behind it in brackets, “(nữ)”, or beside all of its words: “Số đã học, nữ”. */
  readonly words?: string | undefined;
  /** Whether it is a period that is a column here. */
  readonly isPeriod?: boolean;
}

/** A longer cell names no column; and to look for brackets in a very long one takes too long. */
export const LONGEST_HEADER = 1_000;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

export class NearHeaders {
  readonly #dataset: Dataset;
  /** Those that may be columns; null where none may. */
  readonly #indicators: Catalogue | null;
  readonly #units: Catalogue | null;

  constructor(dataset: Dataset, indicators: Catalogue | null, units: Catalogue | null) {
    this.#dataset = dataset;
    this.#indicators = indicators;
    this.#units = units;
  }

  /** The header that a misspelt one may have meant. */
  of(written: string): Near | null {
    if (written.length > LONGEST_HEADER) return null;
    const [text = '', words] = tidy(written).split(/ ?(\([^()]*\))$/);
    if (isWholeUnit(text)) return null;
    const { columns, figures, wide } = this.#dataset;
    const keys = new Map<string, string>();
    for (const [key, each] of Object.entries(columns)) {
      // “Số hiệu” is no slip of “Số liệu”.
      const isOneFigure = figures.length === 1 && figures.includes(key) && wide.length > 0;
      const others = isOneFigure ? [] : each.aliases;
      for (const name of [each.header, ...others, ...each.names]) keys.set(name, key);
    }
    const header = nearest(text, keys.keys());
    // Of another year it is another column.
    if (header !== null && digitsOf(header) === digitsOf(text))
      return { header, words: words ?? besides(text, header), key: keys.get(header) ?? '' };
    const period = this.#nearPeriod(text);
    if (period !== null) return { header: period, words, key: '', isPeriod: true };
    const column = this.#indicators?.suggest(text, null) ?? this.#nearUnit(text);
    return column === null ? null : { header: column, words, key: '' };
  }

  /** A name with a number is no slip of another: “Phường 1” and “Phường 2”. */
  #nearUnit(text: string): string | null {
    const near = /\d/.test(text) ? null : (this.#units?.suggest(text, null) ?? null);
    const kind = near === null ? '' : bareName(near)[0];
    return kind !== '' && bareName(text)[0] === kind ? near : null;
  }

  /** A year that a spreadsheet wrote as a number: `2.024`. */
  #nearPeriod(text: string): string | null {
    if (!this.#dataset.wide.includes('period')) return null;
    const reading = readPeriod(text);
    return 'code' in reading ? reading.meant : null;
  }
}
