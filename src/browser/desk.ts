// The desk: takes files, has them read on this machine, and shows what is wrong and what was understood.
import type { Answer } from '../desk/answer.ts';
import type { Dropped } from '../desk/dropped.ts';
import type { Previews } from '../desk/preview.ts';
import type { TemplateChoices } from '../desk/template-choice.ts';
import { isUsable, verdict } from '../desk/verdict.ts';
import { type Acts, answerView, isAsked, mayBeForm } from './desk/answer-view.ts';
import { forget } from './desk/column-match.ts';
import { button, make } from './desk/element.ts';
import type { Reply } from './desk/engine.ts';
import { openIntake } from './desk/intake.ts';
import type { Ways } from './desk/mended-view.ts';
import {
  FORMS,
  formViews,
  mayWork,
  PREVIEW,
  Runner,
  Stopped,
  TEMPLATES,
  views,
} from './desk/runner.ts';
import { listed } from './desk/step.ts';
import { Work } from './desk/work.ts';
import { one } from './dom.ts';
import { save as handOver } from './save.ts';

const box = one(HTMLElement, '[data-desk]', document);
const begin = one(HTMLElement, '.begin', box);
const start = one(HTMLElement, '[data-start]', document);
const result = one(HTMLElement, '[data-result]', box);
const next = one(HTMLElement, '[data-next]', box);
const after = one(HTMLElement, '[data-after]', box);
const heading = one(HTMLElement, 'h1', document);
const progress = one(HTMLElement, '[role="status"]', box);
const title = heading.textContent;
const runner = new Runner();
const work = new Work();

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
    const reply = await runner.ask(work.ask, ({ done }) =>
      say(`Đang đọc tệp: ${Math.round(100 * done)}%`),
    );
    if (own === turn) await answer(reply);
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

/** Shows it, but where columns are matched as they were the last time: then it reads once more. */
async function answer(reply: Reply): Promise<void> {
  const undo = work.recall(reply.answer);
  if (undo) examine(undo);
  else await show(reply);
}

async function show(reply: Reply): Promise<void> {
  const { answer, bytes } = reply;
  sayProgress('');
  begin.hidden = start.hidden = true;
  result.hidden = false;
  next.hidden = !isUsable(answer);
  work.know(answer);
  heading.textContent = verdict(answer);
  heading.tabIndex = -1;
  heading.focus();
  const { mail = null } = next.dataset;
  const { steps } = work;
  const isSent = isUsable(answer) && listed(steps).length === 0;
  const sending = isSent ? await (await views()).sendView(reply, mail, sayProgress) : '';
  const { mendedView } =
    steps.length > 0 || answer.files.some(isAsked) ? await views() : { mendedView: () => '' };
  const shown =
    'formViews' in globalThis ? globalThis.formViews.traced(answer, work.files) : answer;
  const convert = isUsable(answer) ? () => toCsv(reply) : null;
  result.replaceChildren(mendedView(steps, bytes, { ...ways, convert }), answerView(shown, acts));
  after.replaceChildren(sending, again());
  if (isUsable(answer)) preview(turn);
  else if (answer.files.some(mayBeForm)) offerForms(answer, turn);
}

/** Above the answer what filled forms are among the files: they are looked for where the answer is no usable one. */
async function offerForms(answer: Answer, own: number): Promise<void> {
  (await formViews()).offerForms(answer, {
    files: work.files,
    ask: (asks) => runner.askPart(FORMS, asks),
    isShown: () => own === turn,
    ...{ heading, result, save },
    read: (file, made, table) => {
      work.replace(file, made, table);
      examine();
    },
  });
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

const acts: Acts = {
  mend: (file) => (cells) => examine(work.mend(file, cells)),
  match: (...match) => examine(work.match(...match)),
  say: (file, heads) => examine(work.say(file, heads)),
  describe: (file, documents) => examine(work.describe(file, documents)),
  choose: (file, table) => {
    work.choose(file, table);
    examine();
  },
  save: (name, text) => save(name, text),
};

/** In place of each workbook the rows that were read of it, which are taken along. */
function toCsv({ answer }: Reply): void {
  for (const { name, bytes } of work.convert(answer)) save(name, bytes);
  examine();
}

const ways: Omit<Ways, 'convert'> = {
  forget: (shape) => {
    forget(shape);
    ways.undo();
  },
  save: (file, name, content) => {
    work.takeAlong(file);
    save(name, content);
  },
  undo: () => examine(work.undo()),
};

const save = (name: string, content: string | Uint8Array): void =>
  handOver(new Blob([content as BlobPart]), name);

/** Whether what was written may go. */
const mayLeave = (): boolean =>
  !work.isUnsaved ||
  confirm('Các ô vừa sửa chưa được tải về. Bỏ các ô đã sửa và kiểm tra tệp khác?');

/** Nothing on the desk, as when it was opened. */
function empty(): void {
  work.clear([]);
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
    work.clear(came);
  } catch {
    sayProgress('Chưa mở được tệp trên máy. Chọn lại tệp.');
    return;
  }
  await examine(empty);
}

begin.hidden = false;
// Its place was kept until now; hidden beside an answer it takes none.
delete begin.dataset.byScript;
one(HTMLDetailsElement, 'details', begin).addEventListener('toggle', openTemplates, { once: true });
openIntake(box, take);
// What was written and not taken along would be lost.
addEventListener('beforeunload', (event) => {
  if (work.isUnsaved) event.preventDefault();
});
