/** A table as text alone: what an embed shows, what is pasted where frames are not allowed. */

export interface PlainTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly PlainRow[];
  /** Whether what stands behind the first column are figures, set to the right. */
  readonly isNumeric: boolean;
}

export interface PlainRow {
  /** As many as heads. */
  readonly cells: readonly string[];
  /** What is said of the whole row; '' for nothing. */
  readonly note: string;
}

export const plainRow = (cells: readonly string[], note = ''): PlainRow => ({ cells, note });

/** A cell that says nothing has no place where each cell has a head of its own. */
export const isUntold = (cell: string): boolean => cell === '' || cell === '–';
