/** Words broken into lines that fit a width, by the measured mean width of the site's letters. */

/** Share of the type size that a letter of Vietnamese text takes, regular and semibold. */
const LETTER = { regular: 0.545, strong: 0.575 } as const;
const TYPE = 13;

/** Lines of at most `width` px; a word longer than that has a line of its own. */
export function wrap(
  text: string,
  width: number,
  weight: keyof typeof LETTER = 'regular',
): string[] {
  const most = Math.floor(width / (TYPE * LETTER[weight]));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
