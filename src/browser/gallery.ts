// The gallery of embeds: what is chosen is shown as it will look, and its code stands ready to be copied.
import { frameCode, type Pasted, scriptCode, tableCode } from '../embed/code.ts';
import { PLACEHOLDER } from '../embed/placeholder.ts';
import { WIDTHS } from '../embed/setting.ts';
import { copied } from './clipboard.ts';
import { made, one } from './dom.ts';
import { tableIn } from './embed-table.ts';

const form = one(HTMLFormElement, '[data-choice]', document);
const select = one(HTMLSelectElement, 'select', form);
const code = one(HTMLTextAreaElement, 'textarea', form);
const look = one(HTMLElement, '[data-look]', form);
const items = [...document.querySelectorAll<HTMLElement>('[data-embed]')];

const widths: readonly number[] = WIDTHS;

/** Where the site stands now: this script is in a folder of it. */
const root = new URL('..', one(HTMLScriptElement, '[src$="/chon.js"]', document).src).href;
/** In place of where the site said that it would stand; from a disk nowhere. */
const base = /^http/.test(root) ? root : PLACEHOLDER;

const chosen = (name: string): string => String(new FormData(form).get(name) ?? '');
const item = (): HTMLElement => items[select.selectedIndex] ?? form;

/** In full, on the site that shows the gallery. */
const here = (path: string): string => new URL(path, base).href;

function pasted({ dataset }: HTMLElement): Pasted {
  const { embed = '', page = '', title = '', source = '' } = dataset;
  const ground = chosen('ground') === 'toi' ? '?nen=toi' : '';
  const path = page.slice(page.indexOf('don-vi/'));
  return { src: here(`nhung/${embed}.html${ground}`), page: here(path), title, source };
}

/** The code as it stands in the page, at the address of the site. */
const writtenIn = (of: HTMLElement, kind: string): string | null => {
  const text = of.querySelector(`[data-kind="${kind}"]`)?.textContent ?? null;
  const [said = PLACEHOLDER] = /^https?:.*?(?=don-vi\/)/.exec(of.dataset.page ?? '') ?? [];
  return text?.replaceAll(said, base) ?? null;
};

async function codeOf(of: HTMLElement): Promise<string> {
  const kind = chosen('kind');
  const width = Number(chosen('width'));
  const heights = (of.dataset.heights ?? '').split(' ').map(Number);
  const free = heights.at(-1) ?? 0;
  const at = widths.indexOf(width);
  if (kind === 'Khung') return frameCode(pasted(of), width || '100%', heights[at] ?? free);
  if (kind.startsWith('Khung')) return scriptCode(pasted(of), free, here('nhung/cao.js'));
  return (
    writtenIn(of, kind) ??
    tableCode(pasted(of), await tableIn(`${root}nhung/${of.dataset.embed}.html`))
  );
}

/** The frame itself at its width, a picture, or the table alone. */
function shown(text: string): void {
  const kind = chosen('kind');
  if (kind === 'Ảnh') {
    const picture = made('img', '');
    picture.src = `${root}nhung/${item().dataset.embed}.svg`;
    picture.alt = item().dataset.title ?? '';
    look.replaceChildren(picture);
    return;
  }
  const frame = made('iframe', '');
  const [, width = '100%'] = /width="([^"]+)"/.exec(text) ?? [];
  const [, height = '400'] = /height="([^"]+)"/.exec(text) ?? [];
  Object.assign(frame, { width, height, title: item().dataset.title ?? '' });
  // In an article the height is that of the narrowest column; here the frame is as high as what it shows.
  if (width === '100%') frame.dataset.danSoMo = '';
  if (kind === 'Bảng') {
    frame.sandbox.add('allow-same-origin');
    frame.srcdoc = text;
  } else
    frame.src = `${root}nhung/${item().dataset.embed}.html${chosen('ground') === 'toi' ? '?nen=toi' : ''}`;
  look.replaceChildren(frame);
}

async function update(): Promise<void> {
  const of = item();
  const picture = one(HTMLInputElement, '[value="Ảnh"]', form);
  picture.disabled = of.querySelector('[data-kind="Ảnh"]') === null;
  if (picture.disabled && picture.checked)
    one(HTMLInputElement, '[value="Bảng"]', form).checked = true;
  code.value = await codeOf(of);
  shown(code.value);
}

for (const [place, own] of Map.groupBy(items, ({ dataset }) => dataset.place ?? '')) {
  const group = made('optgroup', '');
  group.label = place;
  group.append(...own.map(({ dataset }) => new Option(dataset.name, dataset.embed)));
  select.append(group);
}
select.value = location.hash.slice(1) || (items[0]?.dataset.embed ?? '');
if (select.selectedIndex < 0) select.selectedIndex = 0;
form.hidden = false;
form.onchange = () => void update();
form.onsubmit = async (event) => {
  event.preventDefault();
  const done = await copied(code.value);
  one(HTMLElement, '[role=status]', form).textContent = done
    ? 'Đã chép mã.'
    : 'Chưa chép được: chọn mã rồi bấm Ctrl+C.';
};
void update();
