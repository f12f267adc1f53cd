/** Letters that were lost or mistaken in the first rows of a file, where its headers stand. */
import { columnLetter } from '../../problem/problem.ts';
import { damage } from '../../table/damage.ts';
import { tidy } from '../../table/fold.ts';
import type { HeaderFault } from './fault.ts';

/** Letters of the names, those of the last row, and of what stands above it: a file that was read wrong is told so once. */
export function damagedLetters(
  rows: readonly (readonly string[])[],
  names = rows.length - 1,
): HeaderFault[] {
  const all = rows.flatMap((cells, at) =>
    cells.flatMap((cell, index): HeaderFault[] => {
      const found = damage(cell, at >= names);
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
