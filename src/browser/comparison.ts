/**
 * Lets a reader choose other units and another indicator for the comparison on the page: all words and
 * positions come ready from the sheets that the build wrote. The choice is kept in the address.
 */

import { shownOf } from '../sentence/comparison-heading.ts';
import { Choice, loadRows, loadSheet } from './comparison-choice.ts';
import { ComparisonPage } from './comparison-page.ts';
import { comparisonPicture } from './comparison-picture.ts';
import { one, targetOf } from './dom.ts';
import type { Entry } from './search-entry.ts';

/** The style of a picture, which stands before this script in one file. */
declare const comparisonStyle: string;

const box = one(HTMLElement, '[data-comparison]', document);
const select = one(HTMLSelectElement, 'select', box);
const field = one(HTMLInputElement, '#them', box);
const note = one(HTMLElement, '.note', box);
const all = one(HTMLButtonElement, '[data-all]', box);
const panels = one(HTMLElement, '.panels', box);
const address = one(HTMLAnchorElement, '[data-address]', box);
const page = new ComparisonPage(box);

function show(choice: Choice): void {
  page.show(choice.sheet, choice.shown);
  select.value = choice.sheet.key;
  address.href = choice.hash;
  note.textContent = choice.note;
}

/** The choice goes into the address: at once into the link that is copied, on a change as a step to go back from. */
function keep(choice: Choice): void {
  choice.refused = '';
  show(choice);
  history.pushState(null, '', address.hash);
}

async function fromAddress(choice: Choice): Promise<void> {
  const asked = new URLSearchParams(location.hash.slice(1));
  const key = asked.get('ct') ?? box.dataset.comparison ?? '';
  choice.refused = 'Chỉ tiêu ghi trong đường dẫn không có ở trang này.';
  if ([...select.options].some(({ value }) => value === key)) {
    choice.take(await loadSheet(box.dataset, key));
    choice.refused = '';
    const units = asked.get('dv')?.split(' ').filter(Boolean);
    choice.choose(units ?? choice.sheet.first);
  }
  show(choice);
}

/** Why the field does not take an entry. */
function refusalOf(choice: Choice, { page, folder, tier, simulated }: Entry): string | null {
  const { sheet } = choice;
  if (folder !== 'don-vi/') return '';
  if (choice.isFull) return choice.full;
  if (simulated !== sheet.simulated) return 'Không so sánh số liệu thật với số liệu mô phỏng';
  if (tier !== sheet.tier) return `Chỉ so sánh các đơn vị ${sheet.tier} với nhau`;
  if (choice.pages.includes(page)) return 'Đơn vị này đã được chọn';
  return page in sheet.units ? null : 'Đơn vị này không có số liệu của chỉ tiêu';
}

function remove(choice: Choice, item: HTMLElement): void {
  const at = [...panels.children].indexOf(item);
  choice.pages = choice.pages.filter((page) => page !== item.dataset.page);
  keep(choice);
  const next = panels.children[at] ?? panels.lastElementChild;
  if (next) one(HTMLElement, 'button', next).focus();
  else field.focus();
}

/** All units below the same whole; where they are too many to stand side by side, it says so. */
function takeAll(choice: Choice): void {
  const { siblings, most } = choice;
  if (siblings.length <= most) {
    choice.pages = siblings;
    keep(choice);
  } else
    note.textContent = `Có ${siblings.length}\u00a0đơn vị; chỉ đặt cạnh nhau tối đa ${most}\u00a0đơn vị.`;
}

/** The rows on the page, as a file. */
async function rowsOf({ sheet, shown }: Choice): Promise<Blob> {
  const { head, units } = await loadRows(box.dataset, sheet.key);
  const rows = shownOf(sheet, shown).map(({ page }) => units[page]);
  return new Blob([head + rows.join('')], { type: 'text/csv;charset=utf-8' });
}

function offerFiles(choice: Choice): void {
  const nameOf = () => `so-sanh-${choice.sheet.key}`;
  const rows = one(HTMLElement, '.take-away [download]', box);
  rows.addEventListener('click', async (event) => {
    event.preventDefault();
    try {
      takeAway.save(await rowsOf(choice), `${nameOf()}.csv`);
      takeAway.say(rows, 'Đã tạo tệp CSV');
    } catch {
      takeAway.say(rows, 'Chưa tạo được tệp');
    }
  });
  takeAway.offerPictures(box, () => ({
    name: nameOf(),
    text: comparisonPicture(box, comparisonStyle),
  }));
}

function listen(choice: Choice): void {
  select.addEventListener('change', async () => {
    try {
      choice.take(await loadSheet(box.dataset, select.value));
      keep(choice);
    } catch {
      select.value = choice.sheet.key;
      note.textContent = 'Chưa tải được số liệu của chỉ tiêu này.';
    }
  });
  field.refusal = (entry) => refusalOf(choice, entry);
  field.addEventListener('choose', (event) => {
    event.preventDefault();
    choice.pages = [...choice.pages, event.detail.page];
    field.value = '';
    keep(choice);
  });
  panels.addEventListener('click', (event) => {
    const item = targetOf(event)?.closest('button')?.closest('li');
    if (item) remove(choice, item);
  });
  all.addEventListener('click', () => takeAll(choice));
  addEventListener('popstate', () => fromAddress(choice));
}

loadSheet(box.dataset, box.dataset.comparison ?? '').then((sheet) => {
  const choice = new Choice(sheet, Number(box.dataset.most));
  listen(choice);
  offerFiles(choice);
  address.href = choice.hash;
  return fromAddress(choice);
});
