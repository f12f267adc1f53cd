/** The rows of a catalogue by their codes. */
export const rowsByCode = <R extends { readonly code: string }>(
  rows: readonly R[],
): ReadonlyMap<string, R> => new Map(rows.map((row) => [row.code, row]));
