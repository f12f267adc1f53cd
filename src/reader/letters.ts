/** Letters that were lost or mistaken in the first rows of a file, where its headers stand. */
import { columnLetter } from '../problem/problem.ts';
import { type Damage, damage } from '../table/damage.ts';
import { tidy } from '../table/fold.ts';
import type { HeaderFault } from './fault.ts';

/** Letters of the header, the last of the rows, and of what stands above it: a file that was read wrong is told so once. */
export function damagedLetters(rows: readonly (readonly string[])[]): HeaderFault[] {
  const all = rows.flatMap((cells, at) =>
    cells.flatMap((cell, index): HeaderFault[] => {
      const found = damage(cell, at === rows.length - 1);
      if (!found) return [];
      const place = { row: at + 1, letter: columnLetter(index), header: null };
      const facts = { value: tidy(cell), ...found.facts };
      return [{ ...found, ...place, facts } as HeaderFault];
    }),
  );
  const isOfFile = ({ code }: HeaderFault) => code === 'mojibake' || code === 'encoding-loss';
  const first = all.find(isOfFile);
  return first ? [first] : all;
}

/** The same where no header was found, so that nothing tells cells apart: the first of the lines. */
export function damagedLine(
  text: string,
  most: number,
): (Damage & { readonly row: number }) | null {
  const lines = text
    .slice(0, most * 10_000)
    .split('\n')
    .slice(0, most);
  for (const [at, line] of lines.entries()) {
    const found = damage(line, true);
    // What to write is told of a cell; a line has more than one.
    if (found?.code === 'lookalike-letter')
      return { ...found, facts: { ...found.facts, suggestion: undefined }, row: at + 1 };
    if (found) return { ...found, row: at + 1 };
  }
  return null;
}
