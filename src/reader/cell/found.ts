/** What a code or a name is found to be in a catalogue. */
export type Found =
  | { readonly code: string }
  /** Several codes have that name. */
  | { readonly codes: readonly string[] }
  /** Excel drops leading zeros: `zero` is the code that was probably meant; `exists` where both are codes. */
  | { readonly zero: string; readonly exists: boolean }
  /** Of another scope: a course of other people. */
  | { readonly elsewhere: string; readonly scope: string }
  | { readonly unknown: string };
