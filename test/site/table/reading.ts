/** The tables of a built page, read as a reader does: each cell by the heads of its row and column. */

export interface Row {
  readonly head: string;
  /** By the head of the column, `*` for what stands over several; a mark of doubt is ` ◆`, a computed figure ` ~`. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly page: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** The words of an element without what only some readers get, or what is said beside the figure. */
function wordsOf(element: Element, beside = '.note, '): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(
    `${beside}.visually-hidden, .hint, .flag, svg, .measure, .letter`,
  ))
    each.remove();
  return plain(copy.textContent ?? '');
}

/** A head of a column: of a letter the name that it stands for. */
function headOf(element: Element): string {
  const hidden = element.querySelector('.visually-hidden');
  return hidden ? plain(hidden.textContent ?? '') : wordsOf(element, '');
}

/** The cell as read: its figure, of how many, the judgement and the share beside it. */
function cellOf(element: Element): string {
  const marks = [
    element.querySelector('.flag') ? '◆' : '',
    element.querySelector(':scope > .derived:not(.note), b.derived') ? '~' : '',
  ];
  const share = element.querySelector('.status') ? element.querySelector('.note .derived') : null;
  const of = element.querySelector('.of');
  const main = of ? plain(element.querySelector('b')?.textContent ?? '') : wordsOf(element);
  return [main, of ? wordsOf(of) : '', share ? plain(share.textContent ?? '') : '', ...marks]
    .filter(Boolean)
    .join(' ');
}

export function tablesOf(page: string, document: Document): readonly Table[] {
  return [...document.querySelectorAll('table')].map((table) => {
    const columns = [...table.querySelectorAll('thead th')].slice(1).map(headOf);
    const rows = [...table.querySelectorAll(':is(tbody, tfoot) tr')]
      .filter((row) => !row.matches('.words'))
      .map((row) => {
        const cells = [...row.querySelectorAll('td')];
        const spans = cells.map(({ colSpan }) => colSpan);
        const columnOf = (at: number) =>
          spans[at] === 1 ? columns[spans.slice(0, at).reduce((all, each) => all + each, 0)] : '*';
        return {
          head: wordsOf(row.querySelector('th') ?? row),
          cells: Object.fromEntries(cells.map((cell, at) => [columnOf(at) ?? '', cellOf(cell)])),
        };
      });
    return { page, caption: wordsOf(table.querySelector('caption') ?? table), columns, rows };
  });
}
