/** The rows of a file, taken one by one into columns. */

/** Some rows of a file: what they all hold, and their columns where they differ. */
export interface RowPart {
  /** All keys of a row. */
  readonly same: Readonly<Record<string, unknown>>;
  readonly columns: ReadonlyMap<string, readonly unknown[]>;
  readonly length: number;
}

/** Rows to a part. An array that grows to a million cells is copied a dozen times on its way. */
const PART = 1 << 15;

/** One key of the row at hand, and of the rows before it. */
export interface Field {
  readonly key: string;
  value: unknown;
  /** What the part's first row held. */
  first: unknown;
  /** Null while all rows of the part hold the same. */
  cells: unknown[] | null;
}

export class RowWriter {
  /** The row at hand, by key. */
  readonly values: Record<string, unknown>;
  readonly #fields: Field[] = [];
  readonly #full: RowPart[] = [];
  /** Rows of the part at hand. */
  #length = 0;

  /** `values` is what a row holds that says nothing itself, with all keys of a row. */
  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = { ...values };
  }

  get isEmpty(): boolean {
    return this.#length === 0 && this.#full.length === 0;
  }

  /** The field of a key; a key for which nobody asks is the same in all rows. */
  field(key: string): Field {
    const known = this.#fields.find((each) => each.key === key);
    if (known) return known;
    const value = this.values[key];
    const field = { key, value, first: value, cells: null };
    this.#fields.push(field);
    return field;
  }

  set(field: Field, value: unknown): void {
    if (field.value === value) return;
    field.value = value;
    this.values[field.key] = value;
  }

  /** Keeps the row at hand; the next one begins as it is. */
  add(): void {
    for (const field of this.#fields) {
      if (field.cells !== null) field.cells.push(field.value);
      else if (this.#length === 0) field.first = field.value;
      else if (field.value !== field.first) {
        const { first } = field;
        field.cells = Array.from({ length: this.#length }, () => first);
        field.cells.push(field.value);
      }
    }
    this.#length += 1;
    if (this.#length === PART) this.#close();
  }

  #close(): void {
    const same = { ...this.values };
    const columns = new Map<string, readonly unknown[]>();
    for (const field of this.#fields) {
      same[field.key] = field.first;
      if (field.cells !== null) columns.set(field.key, field.cells);
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
