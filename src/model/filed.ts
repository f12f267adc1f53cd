/** Rows as their file holds them, where pages say their notes in other words. */
const FILED = Symbol('filed');

/** A row with some of its texts in other words, which still knows how it was filed. */
export const reworded = <R extends object>(row: R, words: Partial<R>): R => ({
  ...row,
  ...words,
  [FILED]: filed(row),
});

/** The row as it was filed: for downloads, and for what is read from its codes. */
export const filed = <R extends object>(row: R): R =>
  (row as R & { readonly [FILED]?: R })[FILED] ?? row;
