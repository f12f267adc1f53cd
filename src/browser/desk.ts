// The desk: takes files, has them read on this machine, and shows what is wrong and what was understood.
import type { Answer } from '../desk/answer.ts';
import type { Dropped } from '../desk/dropped.ts';
import type { Previews } from '../desk/preview.ts';
import type { TemplateChoices } from '../desk/template-choice.ts';
import { isUsable, verdict } from '../desk/verdict.ts';
import { type Acts, answerView, isAsked } from './desk/answer-view.ts';
import { forget, remember, remembered, shapeOf } from './desk/column-match.ts';
import { button, make } from './desk/element.ts';
import type { Reply } from './desk/engine.ts';
import { chosen, dropped, pasted } from './desk/files.ts';
import type { Mend } from './desk/finding-view.ts';
import type { Ways } from './desk/mended-view.ts';
import { mayWork, PREVIEW, Runner, Stopped, TEMPLATES, views } from './desk/runner.ts';
import { documentsOf, editsOf, headsOf, listed, type Step } from './desk/step.ts';
import { one } from './dom.ts';

const box = one(HTMLElement, '[data-desk]', document);
const begin = one(HTMLElement, '.begin', box);
const zone = one(HTMLElement, '.zone', begin);
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
/** What was written, step by step; of each file how many steps were taken along. */
let steps: readonly Step[] = [];
const saved = new Map<string, number>();
/** Of files with columns that are not known, how they looked before anything was written. */
const shapes = new Map<string, string>();

const sayProgress = (words: string): void => {
  progress.textContent = words;
};

/** Each reading has its turn: what an earlier one still says is of no concern. */
let turn = 0;

/** Reads what is on the desk; `undo` takes back what asked for it, where nothing comes of it. */
async function examine(undo: () => void = () => {}): Promise<void> {
  turn += 1;
  const own = turn;
  runner.stop();
  const stop = button('Dừng', () => runner.stop());
  const say = (words: string) => {
    if (own === turn) sayProgress(words);
  };
  say('Đang đọc tệp…');
  if (mayWork()) progress.after(stop);
  result.inert = after.inert = true;
  try {
    const ask = {
      ...{ files, tables, documents: documentsOf(steps) },
      ...{ edits: editsOf(steps), heads: headsOf(steps) },
    };
    const reply = await runner.ask(ask, ({ done }) =>
      say(`Đang đọc tệp: ${Math.round(100 * done)}%`),
    );
    if (own === turn && !recall(reply)) await show(reply);
  } catch (error) {
    if (own !== turn) return;
    undo();
    const isStopped = error instanceof Stopped;
    say(
      isStopped
        ? 'Đã dừng, chưa đọc hết tệp.'
        : 'Chưa đọc được tệp. Thử lại, hoặc gửi tệp để được kiểm tra.',
    );
    if (!isStopped) throw error;
  } finally {
    stop.remove();
    if (own === turn) result.inert = after.inert = false;
  }
}

/** Takes a step more, which is not taken where it cannot be read. */
function step(next: Step): void {
  const before = steps;
  steps = [...steps, next];
  examine(() => {
    steps = before;
  });
}

/** Matches columns as they were matched the last time; whether any was. */
function recall({ answer }: Reply): boolean {
  for (const file of answer.files) {
    const shape = shapes.has(file.name) ? null : shapeOf(file);
    if (shape === null || stepsOf(file.name) > 0) continue;
    shapes.set(file.name, shape);
    const cells = remembered(shape, file);
    if (cells.length === 0) continue;
    step({ ...writing(file.name, cells), shape });
    return true;
  }
  return false;
}

async function show(reply: Reply): Promise<void> {
  const { answer, bytes } = reply;
  sayProgress('');
  begin.hidden = start.hidden = true;
  result.hidden = false;
  next.hidden = !isUsable(answer);
  // What was recognised once need not be looked for again; a file's own place says it anyhow.
  for (const { name, table } of answer.files)
    if (table && !name.includes('/')) tables.set(name, table.name);
  heading.textContent = verdict(answer);
  heading.tabIndex = -1;
  heading.focus();
  const { mail = null } = next.dataset;
  const isSent = isUsable(answer) && listed(steps).length === 0;
  const sending = isSent ? await (await views()).sendView(reply, mail, sayProgress) : '';
  const convert = isUsable(answer) ? () => toCsv(answer) : null;
  const { mendedView } =
    steps.length > 0 || answer.files.some(isAsked) ? await views() : { mendedView: () => '' };
  result.replaceChildren(mendedView(steps, bytes, { ...ways, convert }), answerView(answer, acts));
  after.replaceChildren(sending, again());
  if (isUsable(answer)) preview(turn);
}

/** Below the answer, how the pages would be; nothing is said where it cannot be shown. */
async function preview(own: number): Promise<void> {
  const previews = await runner.askPart<Previews | null>(PREVIEW, null).catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error;
    return null;
  });
  const { previewsView } = await views();
  if (own === turn && previews) after.append(previewsView(previews));
}

/** Asks for whom a template can be made. */
async function openTemplates(): Promise<void> {
  sayProgress('Đang lập danh sách đơn vị…');
  const choices = await runner.askPart<TemplateChoices | null>(TEMPLATES, null);
  const { templateForm } = await views();
  sayProgress('');
  const form = choices && templateForm(choices, runner, { save, say: sayProgress });
  one(HTMLDetailsElement, 'details', begin).append(form ?? 'Trang chưa có số liệu để lập biểu.');
}

const NOTHING = { edits: [], heads: [], documents: [], shape: null };

const writing = (file: string, cells: Parameters<Mend>[0]): Step => ({
  ...NOTHING,
  file,
  edits: cells.map(({ cell, text }) => ({ ...cell, text })),
});

const acts: Acts = {
  mend: (file) => (cells) => step(writing(file, cells)),
  match: (file, cell, text) => {
    const shape = shapes.get(file);
    if (shape) remember(shape, cell, text);
    step(writing(file, [{ cell, text }]));
  },
  say: (file, heads) => step({ ...NOTHING, file, heads }),
  describe: (file, documents) => {
    step({ ...NOTHING, file, documents });
  },
  choose: (file, table) => {
    tables.set(file, table);
    examine();
  },
  save: (name, text) => save(name, text),
};

/** In place of each workbook the rows that were read of it, as files of their own, which are taken along. */
function toCsv({ files: answers }: Answer): void {
  const books = listed(steps);
  const rows = answers
    .filter(({ name }) => books.includes(name))
    .flatMap(({ name, read }) =>
      read.map(({ name: table, csv }) => ({
        table,
        name: `${name.replace(/\.[^.]+$/, '')}-${table}.csv`,
        bytes: new TextEncoder().encode(csv),
      })),
    );
  const isOf = ({ file }: Step) => books.includes(file);
  const described = { ...NOTHING, documents: documentsOf(steps.filter(isOf)) };
  files = [...files.filter(({ name }) => !books.includes(name)), ...rows];
  const own = rows.map(({ name }) => ({ ...described, file: name })).slice(0, 1);
  steps = [...steps.filter((each) => !isOf(each)), ...own.filter(hasDocuments)];
  for (const { name, table, bytes } of rows) {
    tables.set(name, table);
    save(name, bytes);
  }
  examine();
}

const hasDocuments = ({ documents }: Step): boolean => documents.length > 0;

const ways: Omit<Ways, 'convert'> = {
  forget: (shape) => {
    forget(shape);
    ways.undo();
  },
  save: (file, name, content) => {
    saved.set(file, stepsOf(file));
    save(name, content);
  },
  undo: () => {
    const before = steps;
    steps = steps.slice(0, -1);
    examine(() => {
      steps = before;
    });
  },
};

const save = (name: string, content: string | Uint8Array): void =>
  globalThis.takeAway.save(new Blob([content as BlobPart]), name);

const stepsOf = (file: string): number => steps.filter((each) => each.file === file).length;

/** Whether something was written that nobody has taken along. */
const isUnsaved = (): boolean => steps.some(({ file }) => (saved.get(file) ?? 0) !== stepsOf(file));

/** Whether what was written may go. */
const mayLeave = (): boolean =>
  !isUnsaved() || confirm('Các ô vừa sửa chưa được tải về. Bỏ các ô đã sửa và kiểm tra tệp khác?');

function clear(coming: readonly Dropped[]): void {
  files = coming;
  steps = [];
  saved.clear();
  shapes.clear();
  tables.clear();
}

/** Nothing on the desk, as when it was opened. */
function empty(): void {
  clear([]);
  heading.textContent = title;
  begin.hidden = start.hidden = false;
  result.hidden = next.hidden = true;
  after.replaceChildren();
  heading.focus();
}

const again = (): HTMLElement =>
  make(
    'p',
    { className: 'acts' },
    button('Kiểm tra tệp khác', () => {
      if (mayLeave()) empty();
    }),
  );

/** Puts other files on the desk, where there are any. */
async function take(coming: Promise<readonly Dropped[]>): Promise<void> {
  try {
    const came = await coming;
    if (came.length === 0 || !mayLeave()) return;
    clear(came);
  } catch {
    sayProgress('Chưa mở được tệp trên máy. Chọn lại tệp.');
    return;
  }
  await examine(empty);
}

begin.hidden = false;
one(HTMLDetailsElement, 'details', begin).addEventListener('toggle', openTemplates, { once: true });
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
  if (isUnsaved()) event.preventDefault();
});
