/** Answers that are made once: what is asked again is not worked out again. */

/** The function, whose answers are kept by the keys of what they are about; a word or a number is its own. */
export function once<About extends readonly unknown[], Answer>(
  make: (...about: About) => Answer,
  keyOf: (...about: About) => unknown = (...[about]) => about,
): (...about: About) => Answer {
  const made = new Map<unknown, Answer>();
  return (...about) => {
    const key = keyOf(...about);
    let answer = made.get(key);
    if (answer === undefined && !made.has(key)) {
      answer = make(...about);
      made.set(key, answer);
    }
    return answer as Answer;
  };
}

/**
 * The same of a function that asks an object first: its answers are kept as long as that is. A function that asks
 * nothing else needs no keys.
 */
export function remembered<Of extends object, About extends readonly unknown[], Answer>(
  make: (of: Of, ...about: About) => Answer,
  keyOf: (...about: About) => unknown = () => '',
): (of: Of, ...about: About) => Answer {
  const made = new WeakMap<Of, (...about: About) => Answer>();
  return (of, ...about) => {
    const known = made.get(of) ?? once((...key: About) => make(of, ...key), keyOf);
    made.set(of, known);
    return known(...about);
  };
}

/**
 * A text that is kept: V8 holds one that was joined as all its parts, five times as large, until a letter of it is
 * asked for.
 */
export const inOnePiece = (text: string): string => (Number.isNaN(text.charCodeAt(0)) ? '' : text);
