/** A dataset is a name, its columns and what makes a row itself. All else is derived from it. */
import type { Column } from './column.ts';

/** The dataset of the units. */
const UNITS = 'don-vi';

export type Columns = Readonly<Record<string, Column>>;

type Values<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** What may be columns of a table, in place of a column of its own. */
export type Across = 'period' | 'indicator' | 'unit' | 'breakdown';

/** A CSV file of the data folder or a workbook's sheet, as far as its rows must know it. */
export interface SourceFile {
  /** Path below the data folder. */
  readonly path: string;
  /** The sheet of a workbook. */
  readonly sheet: string | null;
  /** The row of the header. */
  readonly head: number;
  /** Where a column stands in this file: letter and header as written, by key. */
  readonly columns: ReadonlyMap<string, ColumnPlace>;
}

/** Where a column stands in its file. */
export interface ColumnPlace {
  readonly letter: string;
  /** Of what is said once for all rows: where, above them; and where another row says it. */
  readonly row?: number;
  readonly file?: SourceFile;
  readonly header: string;
}

/** Where a row came from, and how many decimals its figure was written with. */
export interface Origin {
  readonly file: SourceFile;
  readonly row: number;
  readonly decimals: number;
  /**
   * The column of the figure where it is not the dataset's own: years or indicators as columns. Of a
   * dataset of several figures `of` has that of each by its key.
   */
  readonly cell: ({ readonly of?: ReadonlyMap<string, ColumnPlace> } & ColumnPlace) | null;
}

export interface Dataset<C extends Columns = Columns> {
  /** Also the file or folder name: `so-lieu.csv`, `so-lieu/*.csv`. */
  readonly name: string;
  readonly title: string;
  readonly columns: C;
  /** The columns that say which thing a row speaks of. */
  readonly key: readonly (keyof C & string)[];
  /** The figures of which at least one must be there; also what years as columns fill. */
  readonly figures: readonly (keyof C & string)[];
  /** Whether periods may be columns, and indicators, and units. */
  readonly wide: readonly Across[];
  /** Columns by which a name is looked up where the name alone is not unique (a course's audience). */
  readonly scope: string | null;
  /** The column of the time that a row speaks of: by it a code that several units had names one. */
  readonly time: (keyof C & string) | null;
  /** The columns that name units: a row is theirs, and simulated where one of them is. */
  readonly units: readonly (keyof C & string)[];
  /** The column of what a row states of its unit; null where rows state nothing of one. */
  readonly item: (keyof C & string) | null;
}

/** A typed row of a dataset with its place. */
export type Row<D> = D extends Dataset<infer C> ? Values<C> & Origin : never;

/** A row of any dataset, for code that does not care which. */
export type AnyRow = Origin & Readonly<Record<string, unknown>>;

/** Rows that the reader made by a dataset's declaration, as that declares them. */
export const rowsOf = <D extends Dataset>(_dataset: D, rows: readonly AnyRow[]) =>
  rows as readonly unknown[] as readonly Row<D>[];

interface Declaration<C extends Columns, I extends (keyof C & string) | null> {
  readonly title: string;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly figures?: readonly (keyof C & string)[];
  readonly wide?: readonly Across[];
  readonly scope?: string;
  readonly time?: keyof C & string;
  readonly item?: I;
}

export function dataset<const C extends Columns, const I extends (keyof C & string) | null = null>(
  name: string,
  declared: Declaration<C, I>,
): Dataset<C> & { readonly item: I } {
  return {
    name,
    title: declared.title,
    columns: declared.columns,
    key: declared.key,
    figures: declared.figures ?? [],
    wide: declared.wide ?? [],
    scope: declared.scope ?? null,
    time: declared.time ?? null,
    units: Object.keys(declared.columns).filter((key) => declared.columns[key]?.to === UNITS),
    item: (declared.item ?? null) as I,
  };
}
