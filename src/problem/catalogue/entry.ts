/** A problem's words, and the facts that they are filled with. */

/** Facts as they are kept, of whatever problem: texts, and whether something is so. */
export type Facts = Readonly<Record<string, string | boolean | undefined>>;

/** The facts of one problem: texts that its words need, that they may name, and what may be so. */
export type Needs<
  Text extends string,
  MayText extends string = never,
  MayBe extends string = never,
> = Readonly<Record<Text, string>> &
  Readonly<Partial<Record<MayText, string | undefined>>> &
  Readonly<Partial<Record<MayBe, boolean | undefined>>>;

/** What every problem may be given: its cell as written, and the other places that it speaks of. */
type Common = Needs<never, 'value' | 'also'>;

/** The column's header comes with the problem's place. */
type Placed = Needs<'header'>;

export interface Entry<F> {
  readonly severity: 'error' | 'warning';
  readonly message: (facts: F & Common & Placed) => string;
  readonly remedy: (facts: F & Common & Placed) => string;
  /** What to write into the very cell, where there is no doubt what was meant; of a missing column which headers. */
  readonly fix?: (facts: F & Common & Placed) => string | undefined;
  /** Says which facts the words need, and holds nothing. */
  readonly needs?: F & Common & Partial<Placed>;
}

/** An entry of the catalogue, whose words need these facts. */
export const entry = <F = Needs<never>>(words: Entry<F>): Entry<F> => words;

export const orElse = (suggestion: string | undefined, otherwise: string): string =>
  suggestion ? `ghi “${suggestion}”.` : otherwise;

export const maybe = (suggestion: string | undefined): string =>
  suggestion ? ` Có phải là “${suggestion}”?` : '';
