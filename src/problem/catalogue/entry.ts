/** What a problem's words are filled with. */
export type Facts = Readonly<Record<string, string | undefined>>;

export interface Entry {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly why: string;
  readonly before: string;
  readonly after: string;
  readonly message: (facts: Facts) => string;
  readonly remedy: (facts: Facts) => string;
  /** What to write into the very cell, where there is no doubt what was meant. */
  readonly fix?: (facts: Facts) => string | undefined;
}

export const orElse = (suggestion: string | undefined, otherwise: string): string =>
  suggestion ? `ghi “${suggestion}”.` : otherwise;

export const maybe = (suggestion: string | undefined): string =>
  suggestion ? ` Có phải là “${suggestion}”?` : '';
