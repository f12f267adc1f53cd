/** Lets a reader choose unit and period of an official form, and take it away as a document or a workbook. */
import { formBook } from '../export/form-book.ts';
import { formDocument } from '../export/form-document.ts';
import { formPiece, UNIT } from '../export/form-piece.ts';
import type { FormSheet } from '../export/form-sheet.ts';
import type { PeriodForm, UnitForms } from '../export/unit-forms.ts';
import { addressIn, leftBy, one, targetOf } from './dom.ts';
import { elementOf } from './piece.ts';
import { voice } from './voice.ts';

declare global {
  /** The filled forms of units, by the names of their pages. */
  var unitForms: Readonly<Record<string, UnitForms>> | undefined;
}

const PERIOD = 'ky';

const tools = one(HTMLElement, '[data-form]', document);
const field = one(HTMLInputElement, '#don-vi', tools);
const periods = one(HTMLSelectElement, 'select', tools);
const note = one(HTMLElement, '.note', tools);
const sheets = one(HTMLElement, '[data-sheets]', document);

/** What is shown. */
let unit = tools.dataset.unit ?? '';
let period = tools.dataset.period ?? '';

/** A unit's forms of this kind, the newest first; fails where the site has none of it. */
async function formsOf(page: string): Promise<readonly PeriodForm[]> {
  const address = addressIn(tools.dataset.script, page);
  const forms = await leftBy(address, () => globalThis.unitForms?.[page]);
  return forms[tools.dataset.form ?? ''] ?? [];
}

/** Of the asked period, else the newest. */
function ofPeriod(forms: readonly PeriodForm[], asked: string | null): PeriodForm {
  const [first] = forms;
  const found = forms.find((each) => each.period === asked) ?? first;
  if (!found) throw new Error(unit);
  return found;
}

async function show(page: string, asked: string | null): Promise<boolean> {
  try {
    const forms = await formsOf(page);
    const { sheet, ...chosen } = ofPeriod(forms, asked);
    [unit, period] = [page, chosen.period];
    sheets.replaceChildren(elementOf(formPiece(page, sheet)));
    periods.replaceChildren(...forms.map((each) => new Option(each.words, each.period)));
    periods.value = period;
    if (periods.parentElement) periods.parentElement.hidden = forms.length < 2;
    note.textContent = '';
    voice.textContent = sheet.heading;
    return true;
  } catch {
    note.textContent =
      'Trang không có biểu của đơn vị này: đơn vị chưa có số liệu, chưa phải báo cáo.';
    return false;
  }
}

/** Shows it and keeps it in the address, as a step to go back from. */
async function choose(page: string, asked: string | null): Promise<void> {
  if (!(await show(page, asked))) return;
  history.pushState(null, '', `#${new URLSearchParams({ [UNIT]: unit, [PERIOD]: period })}`);
}

function fromAddress(): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const page = asked.get(UNIT);
  if (page !== null) show(page, asked.get(PERIOD));
}

const WRITERS: Readonly<Record<string, (sheet: FormSheet) => Uint8Array<ArrayBuffer>>> = {
  docx: formDocument,
  xlsx: formBook,
};

async function write(button: HTMLButtonElement): Promise<void> {
  const kind = button.dataset.make ?? '';
  try {
    const { sheet } = ofPeriod(await formsOf(unit), period);
    const bytes = WRITERS[kind]?.(sheet);
    if (!bytes) throw new Error(kind);
    takeAway.save(new Blob([bytes]), `${sheet.name}.${kind}`);
    note.textContent = `Đã tạo tệp ${sheet.name}.${kind}`;
  } catch {
    note.textContent = 'Chưa tạo được tệp.';
  }
}

document.body.append(voice);
// Nothing else than units has a form.
field.refusal = ({ folder }) => (folder === 'don-vi/' ? null : '');
field.addEventListener('choose', (event) => {
  event.preventDefault();
  field.value = '';
  choose(event.detail.page, period);
});
periods.addEventListener('change', () => choose(unit, periods.value));
tools.addEventListener('click', (event) => {
  const target = targetOf(event);
  const button = target?.closest('button');
  const link = target?.closest('a');
  if (button?.dataset.make) write(button);
  else if (button) print();
  else if (link?.hash.startsWith(`#${UNIT}=`)) {
    event.preventDefault();
    choose(link.hash.slice(UNIT.length + 2), null);
  }
});
addEventListener('popstate', fromAddress);
fromAddress();
