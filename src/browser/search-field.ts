/** A field that finds units and indicators: the combobox with a list box of the ARIA Authoring Practices. */
import { searchKey } from '../table/fold.ts';
import { one } from './dom.ts';
import type { Entry } from './search-entry.ts';
import { type Answer, find } from './search-find.ts';

declare global {
  interface HTMLInputElement {
    /** Whoever owns a field may say why it does not take an entry; '' where that needs no word, null to take it. */
    refusal?: (entry: Entry) => string | null;
  }
  interface HTMLElementEventMap {
    /** Whoever listens may take the choice; else its page opens. */
    choose: CustomEvent<Entry>;
  }
}

const MOST = 8;

const element = (name: string, className: string, text: string): HTMLElement =>
  Object.assign(document.createElement(name), { className, textContent: text });

function optionOf({ entry, also }: Answer, id: string): HTMLElement {
  const option = element('div', '', '');
  Object.assign(option, { id, role: 'option', ariaSelected: 'false' });
  const facts = [entry.where, entry.code && `mã ${entry.code}`, also];
  option.append(
    element('span', 'name', entry.name),
    element('span', 'where', facts.filter(Boolean).join(' · ')),
  );
  if (entry.simulated) option.append(element('span', 'mark', 'Số liệu mô phỏng'));
  return option;
}

function inWords(count: number): string {
  if (count === 0)
    return 'Không có kết quả. Tìm được theo tên, mã đơn vị, chỉ tiêu, số văn bản, trang, lỗi.';
  return count > MOST ? `${MOST} kết quả gần nhất; gõ thêm để thu hẹp` : `${count} kết quả`;
}

/** The list of what answers a field, one of it pointed at. */
class List {
  shown: readonly Answer[] = [];
  #active = -1;
  readonly #field: HTMLInputElement;
  readonly box: HTMLElement;
  readonly #status: HTMLElement;
  readonly #entries: readonly Entry[];

  constructor(field: HTMLInputElement, entries: readonly Entry[]) {
    this.#field = field;
    this.#entries = entries;
    this.box = one(HTMLElement, `#${field.getAttribute('aria-controls')}`, document);
    this.#status = one(HTMLElement, '[role=status]', this.box.parentElement ?? document);
  }

  get active(): Answer | undefined {
    return this.box.hidden ? undefined : this.shown[Math.max(this.#active, 0)];
  }

  point(to: number): void {
    this.box.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = to;
    const option = this.box.children[to];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  next(): void {
    if (this.box.hidden) this.look();
    else this.point((this.#active + 1) % this.shown.length);
  }

  before(): void {
    if (this.box.hidden) this.look();
    else this.point((Math.max(this.#active, 0) || this.shown.length) - 1);
  }

  open(isOpen: boolean): void {
    this.box.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) this.point(-1);
  }

  close(): void {
    this.open(false);
    this.#status.textContent = '';
  }

  look(): void {
    const { value, refusal = () => null } = this.#field;
    const all = find(this.#entries, value).map((answer) => ({
      answer,
      refused: refusal(answer.entry),
    }));
    const found = all.flatMap(({ answer, refused }) => (refused === null ? [answer] : []));
    const why = found.length === 0 && all.map(({ refused }) => refused).find(Boolean);
    this.shown = found.slice(0, MOST);
    this.box.replaceChildren(
      ...this.shown.map((each, at) => optionOf(each, `${this.box.id}-${at}`)),
    );
    this.#active = -1;
    this.open(this.shown.length > 0);
    this.#status.textContent = searchKey(value) ? why || inWords(found.length) : '';
  }
}

/** Makes a field find entries. */
export function attach(field: HTMLInputElement, entries: readonly Entry[]): void {
  const list = new List(field, entries);

  const choose = ({ entry }: Answer, { ctrlKey, metaKey }: MouseEvent | KeyboardEvent) => {
    const choice = new CustomEvent('choose', { detail: entry, cancelable: true, bubbles: true });
    if (!field.dispatchEvent(choice)) return list.close();
    if (ctrlKey || metaKey) window.open(entry.href, '_blank', 'noopener');
    else location.href = entry.href;
  };

  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => list.next(),
    ArrowUp: () => list.before(),
    Escape: () => {
      if (list.box.hidden) field.value = '';
      list.close();
    },
    Enter: (event) => {
      if (list.active) choose(list.active, event);
    },
  };
  field.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (event.isComposing || !act) return;
    event.preventDefault();
    act(event);
  });
  field.addEventListener('input', () => list.look());
  field.addEventListener('blur', () => list.open(false));
  // The field keeps the focus while the list is pressed.
  list.box.addEventListener('mousedown', (event) => event.preventDefault());
  list.box.addEventListener('click', (event) => {
    const at = [...list.box.children].findIndex((option) => event.composedPath().includes(option));
    const chosen = list.shown[at];
    if (chosen) choose(chosen, event);
  });
  if (field.value) list.look();
}
