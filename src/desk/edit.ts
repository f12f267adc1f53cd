/** Cells of a CSV written anew; every other character of the file stays as it is. */
import { csvCell } from '../format/csv-cell.ts';
import { columnIndex } from '../problem/problem.ts';
import { cellBounds } from '../problem/quote.ts';
import { type Delimiter, excerpts } from '../table/table.ts';
import type { Written } from '../table/written.ts';

/** What is written into a cell of a file whose cells are parted so. */
export interface Edit extends Written {
  readonly delimiter: Delimiter;
}

/** The text with the edits made; an edit of a cell that is not there changes nothing. */
export function edited(text: string, edits: readonly Edit[]): string {
  const [{ delimiter } = { delimiter: ';' as const }] = edits;
  const records = excerpts(text, delimiter, new Set(edits.map(({ row }) => row)));
  const places = edits.flatMap((edit) => {
    const record = records.get(edit.row);
    const written = record && text.slice(record.from, record.to).replace(/\n$/, '');
    const bounds = written && cellBounds(written, delimiter, columnIndex(edit.column));
    return bounds ? [{ from: record.from + bounds[0], to: record.from + bounds[1], edit }] : [];
  });
  return places
    .sort((a, b) => b.from - a.from)
    .reduce(
      (whole, { from, to, edit }) =>
        whole.slice(0, from) + csvCell(edit.text, delimiter) + whole.slice(to),
      text,
    );
}
