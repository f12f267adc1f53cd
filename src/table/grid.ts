/** A table of whatever file as cells of text, before anything is known of what it is a table of. */
export interface Grid {
  /** The sheet of a workbook, the number of a document's table; null of a text file. */
  readonly sheet: string | null;
  /** The rows from the first, blank ones included. */
  readonly rows: readonly (readonly string[])[];
  /** Whether a cell is hidden by one that covers it too; both count from 0. */
  readonly isCovered: (row: number, column: number) => boolean;
}
