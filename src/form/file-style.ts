/** How a file writes its numbers, as far as the cells of a table tell. */
import type { Grid } from '../table/grid.ts';
import { readNumber } from '../table/number-cell.ts';
import type { FileStyle } from './read-box.ts';

/** Of the rows below the head; a style is told only where no cell tells the other. */
export function fileStyle({ rows }: Grid, head: number): FileStyle {
  const found = rows.slice(head + 1).flatMap((cells) =>
    cells.flatMap((cell) => {
      const reading = /\d/.test(cell) ? readNumber(cell.trim()) : null;
      return reading?.kind === 'number' ? [reading] : [];
    }),
  );
  const styles = new Set(found.flatMap(({ proves }) => proves ?? []));
  const [style = null] = styles.size === 1 ? styles : [];
  return { style, hasGroups: found.some(({ spaces }) => spaces === 'groups') };
}
