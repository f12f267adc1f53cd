/**
 * Sorts and sifts the rows of the units below one. They stand whole and in their order without this script; what
 * the reader chose is kept in the address, and going back undoes it.
 */
import { one, targetOf } from './dom.ts';

const controls = one(HTMLElement, '[data-sift]', document);
const table = one(HTMLTableElement, '[data-children]', document);
const sort = one(HTMLSelectElement, 'select', controls);
const status = one(HTMLElement, '[role=status]', controls);
const chips = [...controls.querySelectorAll<HTMLButtonElement>('[data-filter]')];
const rows = [...table.querySelectorAll<HTMLTableRowElement>('[data-values]')];
const names = new Intl.Collator('vi', { numeric: true });

/** The figure of a row by which it is sorted; null where it has none. */
function figureOf(row: HTMLTableRowElement, at: number): number | null {
  const value = row.dataset.values?.split(' ')[at];
  return value === undefined || value === '-' ? null : Number(value);
}

/** Rows without the figure first: they are the ones to ask after. */
function byValue(at: number) {
  return (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    const [one, other] = [figureOf(a, at), figureOf(b, at)];
    if (one === null || other === null) return Number(other === null) - Number(one === null);
    return one - other;
  };
}

const byName = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
  names.compare(a.cells[0]?.textContent ?? '', b.cells[0]?.textContent ?? '');

function show(): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const filter = asked.get('loc') ?? '';
  const order = asked.get('xep') ?? '';
  for (const chip of chips) chip.ariaPressed = String(chip.dataset.filter === filter);
  sort.value = order;
  const sorted =
    order === ''
      ? rows
      : order === 'ten'
        ? rows.toSorted(byName)
        : rows.toSorted(byValue(Number(order)));
  for (const row of sorted) {
    row.hidden = filter !== '' && !row.dataset.is?.split(' ').includes(filter);
    row.parentElement?.append(row);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  status.textContent = shown === rows.length ? '' : `Đang hiện ${shown}/${rows.length} đơn vị`;
}

function choose(filter: string, order: string): void {
  const asked = new URLSearchParams();
  if (filter) asked.set('loc', filter);
  if (order) asked.set('xep', order);
  const hash = asked.toString();
  history.pushState(null, '', hash ? `#${hash}` : location.href.replace(/#.*$/s, ''));
  show();
}

const pressed = () => chips.find((chip) => chip.ariaPressed === 'true')?.dataset.filter ?? '';

controls.hidden = false;
controls.addEventListener('click', (event) => {
  const chip = targetOf(event)?.closest<HTMLButtonElement>('[data-filter]');
  if (chip) choose(chip.dataset.filter ?? '', sort.value);
});
sort.addEventListener('change', () => choose(pressed(), sort.value));
addEventListener('popstate', show);
if (location.hash.includes('=')) show();
