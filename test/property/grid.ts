/** A second, plain reader of CSV, so that an oracle does not ask the reader that it judges. */

/** Rows of cells, or null where the quotes are not those of RFC 4180. */
export function gridOf(text: string, delimiter: string): string[][] | null {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= source.length) {
    if (at === source.length && row.length === 0) break;
    const cell = cellAt(source, at, delimiter);
    if (cell === null) return null;
    row.push(cell.text);
    at = cell.end;
    if (source[at] === delimiter) {
      at += 1;
      if (at === source.length) row.push('');
      if (at < source.length) continue;
    }
    rows.push(row);
    row = [];
    at += 1;
  }
  return rows;
}

function cellAt(
  source: string,
  start: number,
  delimiter: string,
): { readonly text: string; readonly end: number } | null {
  if (source[start] !== '"') {
    let end = start;
    while (end < source.length && source[end] !== delimiter && source[end] !== '\n') end += 1;
    const text = source.slice(start, end);
    return text.includes('"') ? null : { text, end };
  }
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') {
      at += 1;
      continue;
    }
    const isEnd =
      at + 1 === source.length || source[at + 1] === delimiter || source[at + 1] === '\n';
    const text = source.slice(start + 1, at).replaceAll('""', '"');
    return isEnd ? { text, end: at + 1 } : null;
  }
  return null;
}

export function textOfGrid(grid: readonly (readonly string[])[], delimiter: string): string {
  const quoted = (cell: string) =>
    /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return grid.map((row) => `${row.map(quoted).join(delimiter)}\n`).join('');
}
