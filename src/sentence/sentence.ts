/** A finding in Vietnamese: words, and the figures that carry it. */
export type Sentence = readonly (string | { readonly figure: string })[];

/** The sentence as plain text. */
export const plain = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.figure)).join('');

/** A figure within a sentence, which the page sets off. */
export const figure = (text: string) => ({ figure: text });

type Part = string | { readonly figure: string } | Sentence;

/** say`Năm ${2024} là ${figure('2,03')}.` → a sentence; sentences may stand within one another. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  return words.flatMap((word, at) => {
    const part = parts[at];
    const next =
      part === undefined ? [] : Array.isArray(part) ? part : [part as string | { figure: string }];
    return [word, ...next].filter((each) => each !== '');
  });
}
