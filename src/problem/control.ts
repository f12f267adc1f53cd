/** A cell of a file must not steer the terminal, nor turn the words around it. */

const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** One line of text with a mark in place of each control character. */
export const withoutControls = (line: string): string => line.replace(CONTROLS, '\ufffd');
