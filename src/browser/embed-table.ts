/** The table of an embed as text, read from its page: of a unit whose codes the gallery does not hold. */
import type { PlainTable } from '../embed/plain-table.ts';

const textsOf = (cells: Iterable<Element>): readonly string[] =>
  [...cells].map(({ textContent }) => textContent?.trim() ?? '');

/** Fails where the page cannot be had, as from a disk. */
export async function tableIn(page: string): Promise<PlainTable> {
  const text = await (await fetch(page)).text();
  const table = new DOMParser().parseFromString(text, 'text/html').querySelector('table');
  const rows: PlainTable['rows'][number][] = [];
  for (const row of table?.querySelectorAll('tbody tr') ?? []) {
    const cells = textsOf(row.children);
    const last = rows.at(-1);
    if (row.className !== 'note') rows.push({ cells, note: '' });
    else if (last) rows[rows.length - 1] = { ...last, note: cells[0] ?? '' };
  }
  const heads = textsOf(table?.querySelectorAll('thead th') ?? []);
  return { caption: table?.caption?.textContent ?? '', heads, rows, isNumeric: false };
}
