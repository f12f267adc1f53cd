/** Paths as they may be shown: nothing of a person in them, and nothing that a terminal obeys. */
import { masked } from '../problem/personal.ts';

/** Line ends, escapes and marks of direction. */
const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** By its ending a file is known. */
const ENDING = /(?:\.[a-z]{2,5})?$/i;

/** With `/` between folders, whatever parts them in the given path. */
export const shownPath = (path: string, separator: string): string =>
  path
    .split(separator)
    .map((name) => {
      const { 0: ending, index } = ENDING.exec(name) ?? { 0: '', index: name.length };
      return masked(name.slice(0, index).replace(CONTROL, '\ufffd')) + ending;
    })
    .join('/');
