/** What a search looks through: names, and the pages that they lead to. */

/** Name, file of its page without `.html`, code (a page has none), and its other names. */
export type SearchEntry = readonly [name: string, page: string, code: string, ...string[]];

/** Entries that share all but their names. */
export interface SearchGroup {
  /** What and where they are, beside each name. */
  readonly where: string;
  /** The folder of their pages. */
  readonly folder: string;
  /** Of units, which of them can stand side by side: `cấp xã`. */
  readonly tier?: string;
  /** How many letters of each name say only what kind of place it is: 3 of `Xã Sơn Hải`. */
  readonly kind: number;
  readonly simulated: boolean;
  /** What stands before another name that was found. */
  readonly also: string;
  readonly entries: readonly SearchEntry[];
  /** For each former unit the pages of those that took over from it: they are found by its name too. */
  readonly after?: readonly (readonly string[])[];
}
