/** One kind of finding in a file: what is wrong, the cell among its neighbours, how to mend it. */
import type { Cell, Finding, Grid } from '../../desk/finding.ts';
import { number } from '../../format.ts';
import { isOfColumn } from './column-match.ts';
import { button, make } from './element.ts';

/** Writes into cells; what is given together is undone together. */
export type Mend = (cells: readonly { readonly cell: Cell; readonly text: string }[]) => void;

/** What a column may be, and what is done once somebody says so. */
export interface Matching {
  readonly columns: readonly string[];
  readonly match: (cell: Cell, column: string) => void;
}

/** Findings of one code in one column of a sheet belong together. */
export function kindsOf(findings: readonly Finding[]): Finding[][] {
  const keyOf = ({ code, cell, isError, place }: Finding) =>
    [isError, code, cell ? `${cell.sheet} ${cell.column}` : place].join('|');
  const kinds = [...Map.groupBy(findings, keyOf).values()];
  const rank = ([first]: Finding[]) => (first?.isError ? 0 : 1);
  return kinds.sort((a, b) => rank(a) - rank(b));
}

/** The first of a kind in full, the others below it, folded. */
export function kindView(kind: readonly Finding[], mend: Mend, matching: Matching): HTMLElement {
  const [first, ...others] = kind;
  if (!first) return make('section');
  const view = make(
    'section',
    { className: first.isError ? 'finding error' : 'finding' },
    make('p', { className: 'status' }, first.isError ? 'Phải sửa' : 'Nên xem lại'),
    make('h3', {}, first.place === '' ? first.message : `${first.place}: ${first.message}`),
  );
  if (first.grid) view.append(gridView(first.grid));
  view.append(make('p', {}, `Cách sửa: ${first.remedy}`));
  if (first.cell && isOfColumn(first)) view.append(matchView(first.cell, matching));
  const acts = actsOf(kind, mend);
  if (acts) view.append(acts);
  const left = others.length + first.unlisted;
  if (left > 0) view.append(othersView(others, left));
  return view;
}

/** A column that is not known, matched by hand with one that is. */
function matchView(cell: Cell, { columns, match }: Matching): HTMLElement {
  const none = new Option('chọn cột', '');
  const select = make('select', {}, none, ...columns.map((each) => new Option(each, each)));
  const label = make('label', {}, `Cột “${cell.value}” là: `, select);
  const act = () => (select.value === '' ? select.focus() : match(cell, select.value));
  return make('p', { className: 'acts' }, label, ' ', button('Ghép cột', act));
}

/** What can be done at once: the certain words into one cell or all of them, or other words into one. */
function actsOf(kind: readonly Finding[], mend: Mend): HTMLElement | null {
  const [first] = kind;
  if (!first?.cell) return null;
  const certain = kind.flatMap(({ cell, fix }) =>
    cell && fix !== null ? [{ cell, text: fix }] : [],
  );
  const [one] = certain;
  const acts = make('p', { className: 'acts' });
  if (one && one.cell === first.cell)
    acts.append(
      button(`Sửa thành ${one.text}`, () => mend([one]), 'strong'),
      ' ',
    );
  if (certain.length > 1)
    acts.append(
      button(`Sửa cả ${number(certain.length)} ô`, () => mend(certain)),
      ' ',
    );
  acts.append(otherWords(first.cell, mend));
  return acts;
}

/** “Ghi khác …”, which becomes a field. */
function otherWords(cell: Cell, mend: Mend): HTMLElement {
  const label = `Ghi vào ô ${cell.column}${cell.row}`;
  const field = make('input', { type: 'text', value: cell.value, ariaLabel: label });
  const write = make('button', { type: 'submit' }, 'Ghi');
  const form = make('form', { className: 'other', hidden: true }, field, ' ', write);
  form.onsubmit = (event) => {
    event.preventDefault();
    mend([{ cell, text: field.value }]);
  };
  const open = button('Ghi khác…', () => {
    open.hidden = true;
    form.hidden = false;
    field.focus();
    field.select();
  });
  return make('span', {}, open, form);
}

function gridView({ letters, rows, marked }: Grid): HTMLElement {
  const corner = make('td');
  const head = make('tr', {}, corner, ...letters.map((each) => make('th', { scope: 'col' }, each)));
  const body = rows.map(({ row, cells }, line) => {
    const isLast = line === rows.length - 1;
    const all = letters.map((_letter, at) => {
      const isMarked = isLast && (at === marked || marked < 0);
      return make('td', { className: isMarked ? 'marked' : '' }, cells[at] ?? '');
    });
    return make('tr', {}, make('th', { scope: 'row' }, String(row)), ...all);
  });
  const whole = make(
    'table',
    { className: 'cells' },
    make('thead', {}, head),
    make('tbody', {}, ...body),
  );
  return make('section', { className: 'scroll', tabIndex: 0, ariaLabel: 'Dòng trong tệp' }, whole);
}

/** How many are listed at first: a longer list is of no use before the first are mended. */
const MOST_LISTED = 1_000;

function othersView(others: readonly Finding[], left: number): HTMLElement {
  const list = make('ul');
  const details = make(
    'details',
    {},
    make('summary', {}, `${number(left)} chỗ khác cùng loại`),
    list,
  );
  details.addEventListener('toggle', () => {
    if (list.children.length > 0) return;
    for (const { place, cell, fix } of others.slice(0, MOST_LISTED)) {
      const written = cell?.value ? `: “${cell.value}”${fix === null ? '' : ` → “${fix}”`}` : '';
      list.append(make('li', {}, `${place}${written}`));
    }
    const more = left - list.children.length;
    if (more > 0) list.append(make('li', {}, `và ${number(more)} chỗ nữa`));
  });
  return details;
}
