/** A cell of a built page with all that says what its figure is. */
import { parse } from './site.ts';

export interface Cell {
  readonly text: string;
  /** The words of the row, cell by cell, as they stand; the first is the row's heading, a line of words below it the last. */
  readonly row: readonly string[];
  readonly head: readonly string[];
  /** The heading of the cell's own column. */
  readonly column: string;
  readonly caption: string;
  /** The words around the table: in the margin, under the chart, at the foot of the block. */
  readonly margin: string;
  readonly source: string;
}

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

const wordsOf = (element: Element | null | undefined, pattern: string): string =>
  [...(element?.querySelectorAll(pattern) ?? [])].map(textOf).join(' ');

const known = new Map<string, readonly Cell[]>();

/** The cells of all tables of a page, in order. */
export function cellsOf(path: string): readonly Cell[] {
  const own = known.get(path) ?? [...parse(path).querySelectorAll('table')].flatMap(cellsOfTable);
  known.set(path, own);
  return own;
}

function cellsOfTable(table: Element): Cell[] {
  const block = table.closest('.block');
  const around = {
    head: [...table.querySelectorAll('thead th')].map(textOf),
    caption: textOf(table.querySelector('caption')),
    margin: wordsOf(block, '.margin, figcaption'),
    source: wordsOf(block, '.source, figcaption').replace(/^.*?(?=Nguồn: |$)/, ''),
  };
  return [...table.querySelectorAll('tbody tr:not(.words)')].flatMap((line) => {
    const words = line.nextElementSibling?.matches('.words') ? line.nextElementSibling : null;
    const row = [...line.children, ...(words?.children ?? [])].map(textOf);
    return row.map((text, at) => ({ ...around, row, text, column: around.head[at] ?? '' }));
  });
}
