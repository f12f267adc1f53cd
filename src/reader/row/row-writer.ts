/** The rows of a file, taken one by one into columns. */
import { ColumnWriter, type RowColumn } from './row-column.ts';

/** Some rows of a file: what they all hold, and their columns where they differ. */
export interface RowPart {
  /** All keys of a row. */
  readonly same: Readonly<Record<string, unknown>>;
  readonly columns: ReadonlyMap<string, RowColumn>;
  readonly length: number;
}

/** Rows to a part. A column that grows to a million cells is copied a dozen times on its way. */
const PART = 1 << 15;

/** One key of the row at hand, and of the rows before it. */
export interface Field {
  readonly key: string;
  value: unknown;
  /** What the part's first row held. */
  first: unknown;
  /** Null while all rows of the part hold the same. */
  cells: ColumnWriter | null;
}

export class RowWriter {
  readonly #absent: Readonly<Record<string, unknown>>;
  readonly #fields: Field[] = [];
  readonly #full: RowPart[] = [];
  /** Rows of the part at hand. */
  #length = 0;

  /** `absent` is what a row holds that says nothing itself, with all keys of a row. */
  constructor(absent: Readonly<Record<string, unknown>>) {
    this.#absent = absent;
  }

  get isEmpty(): boolean {
    return this.#length === 0 && this.#full.length === 0;
  }

  /** The field of a key; a key for which nobody asks is the same in all rows. */
  field(key: string): Field {
    const known = this.#fields.find((each) => each.key === key);
    if (known) return known;
    const value = this.#absent[key];
    const field = { key, value, first: value, cells: null };
    this.#fields.push(field);
    return field;
  }

  set(field: Field, value: unknown): void {
    if (field.value === value) return;
    if (field.cells === null && this.#length > 0) {
      // Most files are small, and room for a whole part would cost more than to read them.
      field.cells = new ColumnWriter(this.isOnePart ? this.#length : PART, field.value);
    }
    field.value = value;
    field.cells?.hold(value, this.#length);
  }

  /** Keeps the row at hand; the next one begins as it is. */
  add(): void {
    if (this.#length === 0) for (const field of this.#fields) field.first = field.value;
    this.#length += 1;
    if (this.#length === PART) this.#close();
  }

  /** Keeps a row that was made elsewhere. */
  take(row: Readonly<Record<string, unknown>>): void {
    for (const key of Object.keys(row)) this.set(this.field(key), row[key]);
    this.add();
  }

  /** Whether all rows that were kept are in the part at hand. */
  get isOnePart(): boolean {
    return this.#full.length === 0;
  }

  /** The rows that were kept in the part at hand. */
  get length(): number {
    return this.#length;
  }

  /** What a row of the part at hand holds in a field. */
  at({ cells, value }: Field, at: number): unknown {
    return cells === null ? value : cells.at(at);
  }

  /** The row at hand. */
  row(): Record<string, unknown> {
    const row = { ...this.#absent };
    for (const { key, value } of this.#fields) row[key] = value;
    return row;
  }

  #close(): void {
    const same = { ...this.#absent };
    const columns = new Map<string, RowColumn>();
    for (const field of this.#fields) {
      same[field.key] = field.first;
      if (field.cells !== null) columns.set(field.key, field.cells.column(this.#length));
      field.cells = null;
    }
    this.#full.push({ same, columns, length: this.#length });
    this.#length = 0;
  }

  /** All rows that were kept. */
  parts(): readonly RowPart[] {
    if (this.#length > 0) this.#close();
    return this.#full;
  }
}
