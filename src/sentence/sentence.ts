/** A finding in Vietnamese: words, and the figures that carry it. */
export type Sentence = readonly (string | SetOff)[];

/** A figure; a derived one was computed by the site. */
interface SetOff {
  readonly figure: string;
  readonly derived?: true;
  /** How sure another figure is, or that this cannot be told: the page leads to how that is read. */
  readonly interval?: true;
}

/** The sentence as plain text. */
export const plain = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.figure)).join('');

/** A figure that no report prints: the site has counted or computed it. The page sets it off as such. */
export const figure = (text: string): SetOff => ({ figure: text, derived: true });

/** A figure as a report prints it, or words that are set off like one. */
export const printed = (text: string): SetOff => ({ figure: text });

/** The limits of an interval, computed as well. */
export const limits = (text: string): SetOff => ({ figure: text, derived: true, interval: true });

/** That an interval cannot be told. */
export const without = (text: string): SetOff => ({ figure: text, interval: true });

type Part = string | SetOff | Sentence;

/** say`Năm ${2024} là ${figure('2,03')}.` → a sentence; sentences may stand within one another. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  return words.flatMap((word, at) => {
    const part = parts[at];
    const next = part === undefined ? [] : Array.isArray(part) ? part : [part as string | SetOff];
    return [word, ...next].filter((each) => each !== '');
  });
}
