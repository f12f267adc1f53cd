// The desk: takes files, has them read on this machine, and shows what is wrong and what was understood.
import type { Dropped } from '../desk/dropped.ts';
import { isUsable, verdict } from '../desk/verdict.ts';
import { answerView } from './desk/answer-view.ts';
import { button, make } from './desk/element.ts';
import type { Reply } from './desk/engine.ts';
import { chosen, dropped, pasted } from './desk/files.ts';
import type { Mend } from './desk/finding-view.ts';
import { editsOf, headsOf, listed, mendedView, type Step } from './desk/mended-view.ts';
import { mayWork, Runner, Stopped } from './desk/runner.ts';
import { sendView } from './desk/send-view.ts';
import { one } from './dom.ts';

const box = one(HTMLElement, '[data-desk]', document);
const zone = one(HTMLElement, '.zone', box);
const start = one(HTMLElement, '[data-start]', document);
const result = one(HTMLElement, '[data-result]', box);
const next = one(HTMLElement, '[data-next]', box);
const after = one(HTMLElement, '[data-after]', box);
const heading = one(HTMLElement, 'h1', document);
const progress = one(HTMLElement, '[role="status"]', box);
const title = heading.textContent;
const runner = new Runner();

/** What is on the desk. */
let files: readonly Dropped[] = [];
const tables = new Map<string, string>();
/** What was written into cells, step by step, and how far that was taken along. */
let steps: readonly Step[] = [];
let saved = steps;

const sayProgress = (words: string): void => {
  progress.textContent = words;
};

async function examine(): Promise<void> {
  const stop = button('Dừng', () => runner.stop());
  sayProgress('Đang đọc tệp…');
  if (mayWork()) progress.after(stop);
  result.inert = after.inert = true;
  try {
    const ask = { files, tables, edits: editsOf(steps), heads: headsOf(steps) };
    const reply = await runner.ask(ask, ({ done }) =>
      sayProgress(`Đang đọc tệp: ${Math.round(100 * done)}%`),
    );
    await show(reply);
  } catch (error) {
    sayProgress(
      error instanceof Stopped
        ? 'Đã dừng, chưa đọc hết tệp.'
        : 'Trình duyệt này chưa đọc được tệp. Gửi tệp để được kiểm tra, hoặc mở trang bằng trình duyệt khác.',
    );
    if (!(error instanceof Stopped)) throw error;
  } finally {
    stop.remove();
    result.inert = after.inert = false;
  }
}

async function show({ answer, mended, version }: Reply): Promise<void> {
  sayProgress('');
  zone.hidden = start.hidden = true;
  result.hidden = false;
  next.hidden = !isUsable(answer);
  // What was recognised once need not be looked for again; a file's own place says it anyhow.
  for (const { name, table } of answer.files)
    if (table && !name.includes('/')) tables.set(name, table.name);
  heading.textContent = verdict(answer);
  heading.tabIndex = -1;
  heading.focus();
  const acts = {
    mend:
      (file: string): Mend =>
      (cells) => {
        const edits = cells.map(({ cell, text }) => ({ ...cell, text }));
        steps = [...steps, { file, edits, heads: [] }];
        examine();
      },
    say: (file: string, heads: Step['heads']) => {
      steps = [...steps, { file, edits: [], heads }];
      examine();
    },
    choose: (file: string, table: string) => {
      tables.set(file, table);
      examine();
    },
    save,
  };
  const ways = {
    save,
    undo: () => {
      steps = steps.slice(0, -1);
      examine();
    },
  };
  const { mail = null } = next.dataset;
  const bytesOf = (name: string, at: number) => mended.get(name) ?? files[at]?.bytes;
  const toSend = new Map(answer.files.map(({ name }, at) => [name, bytesOf(name, at)]));
  const sending =
    isUsable(answer) && listed(steps).length === 0
      ? await sendView(answer, version, toSend, mail)
      : '';
  result.replaceChildren(mendedView(steps, mended, ways), answerView(answer, acts));
  after.replaceChildren(sending, again());
}

function save(name: string, content: string | Uint8Array): void {
  saved = steps;
  globalThis.takeAway.save(new Blob([content as BlobPart]), name);
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
      after.replaceChildren();
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
