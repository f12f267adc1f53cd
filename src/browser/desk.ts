// The desk: takes files, has them read on this machine, and shows what is wrong and what was understood.
import type { Dropped } from '../desk/dropped.ts';
import type { Edit } from '../desk/edit.ts';
import { answerView, isUsable, verdict } from './desk/answer-view.ts';
import { button, make } from './desk/element.ts';
import type { Reply } from './desk/engine.ts';
import { chosen, dropped, pasted } from './desk/files.ts';
import type { Mend } from './desk/finding-view.ts';
import { mayWork, Runner, Stopped } from './desk/runner.ts';
import { one } from './dom.ts';

const box = one(HTMLElement, '[data-desk]', document);
const zone = one(HTMLElement, '.zone', box);
const start = one(HTMLElement, '[data-start]', document);
const result = one(HTMLElement, '[data-result]', box);
const next = one(HTMLElement, '[data-next]', box);
const heading = one(HTMLElement, 'h1', document);
const progress = one(HTMLElement, '[role="status"]', box);
const title = heading.textContent;
const runner = new Runner();

/** What is on the desk. */
let files: readonly Dropped[] = [];
const tables = new Map<string, string>();
/** What was written into cells, step by step. */
let steps: readonly (readonly [file: string, edits: readonly Edit[]])[] = [];
let saved: readonly unknown[] = steps;

const editsOf = (): ReadonlyMap<string, readonly Edit[]> =>
  new Map(
    [...Map.groupBy(steps, ([file]) => file)].map(([file, own]) => [
      file,
      lastOf(own.flatMap(([, edits]) => edits)),
    ]),
  );

/** Of several edits of one cell the last. */
const lastOf = (edits: readonly Edit[]): readonly Edit[] => [
  ...new Map(edits.map((edit) => [`${edit.sheet} ${edit.column}${edit.row}`, edit])).values(),
];

const sayProgress = (words: string): void => {
  progress.textContent = words;
};

async function examine(): Promise<void> {
  const stop = button('Dừng', () => runner.stop());
  sayProgress('Đang đọc tệp…');
  if (mayWork()) progress.after(stop);
  result.inert = true;
  try {
    const ask = { files, tables, edits: editsOf() };
    const reply = await runner.ask(ask, ({ done }) =>
      sayProgress(`Đang đọc tệp: ${Math.round(100 * done)}%`),
    );
    show(reply);
  } catch (error) {
    sayProgress(
      error instanceof Stopped
        ? 'Đã dừng, chưa đọc hết tệp.'
        : 'Trình duyệt này chưa đọc được tệp. Gửi tệp để được kiểm tra, hoặc mở trang bằng trình duyệt khác.',
    );
    if (!(error instanceof Stopped)) throw error;
  } finally {
    stop.remove();
    result.inert = false;
  }
}

function show({ answer, mended }: Reply): void {
  sayProgress('');
  zone.hidden = start.hidden = true;
  result.hidden = false;
  next.hidden = !isUsable(answer);
  heading.textContent = verdict(answer);
  heading.tabIndex = -1;
  heading.focus();
  const acts = {
    mend:
      (file: string): Mend =>
      (cells) => {
        const edits = cells.map(({ cell, text }) => ({ ...cell, text }));
        steps = [...steps, [file, edits]];
        examine();
      },
    choose: (file: string, table: string) => {
      tables.set(file, table);
      examine();
    },
    save: (name: string, text: string) => globalThis.takeAway.save(new Blob([text]), name),
  };
  result.replaceChildren(mendedView(mended), answerView(answer, acts), again());
}

/** What was written, the way back, and the files with it. */
function mendedView(mended: Reply['mended']): HTMLElement {
  const view = make('p', { className: 'acts' });
  const last = steps.at(-1);
  if (!last) return view;
  const [{ row, column } = { row: 0, column: '' }] = last[1];
  const what = last[1].length === 1 ? `ô ${column}${row}` : `${last[1].length} ô`;
  view.append(
    `Đã sửa ${what}. `,
    button('Hoàn tác', () => {
      steps = steps.slice(0, -1);
      examine();
    }),
  );
  for (const [name, bytes] of mended)
    view.append(
      ' ',
      button(`Tải tệp đã sửa: ${name}`, () => {
        globalThis.takeAway.save(new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
        saved = steps;
      }),
    );
  return view;
}

const again = (): HTMLElement =>
  make(
    'p',
    { className: 'acts' },
    button('Kiểm tra tệp khác', () => {
      files = [];
      steps = saved = [];
      tables.clear();
      heading.textContent = title;
      zone.hidden = start.hidden = false;
      result.hidden = next.hidden = true;
      heading.focus();
    }),
  );

async function take(coming: Promise<Dropped[]>): Promise<void> {
  files = await coming;
  steps = saved = [];
  tables.clear();
  if (files.length > 0) await examine();
}

zone.hidden = false;
one(HTMLInputElement, '[data-folder]', zone).webkitdirectory = true;
for (const field of box.querySelectorAll<HTMLInputElement>('input[type="file"]'))
  field.onchange = async () => {
    await take(chosen(field.files ?? []));
    field.value = '';
  };
addEventListener('dragover', (event) => {
  event.preventDefault();
  zone.classList.add('over');
});
addEventListener('dragleave', () => zone.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  zone.classList.remove('over');
  if (event.dataTransfer) take(dropped(event.dataTransfer));
});
addEventListener('paste', (event) => {
  const isField = event.target instanceof HTMLInputElement;
  const coming = isField ? null : pasted(event);
  if (coming) take(coming);
});
// What was written and not taken along would be lost.
addEventListener('beforeunload', (event) => {
  if (steps !== saved) event.preventDefault();
});
