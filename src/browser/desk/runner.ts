/** Asks an engine: in a worker, so that the page stays at hand; on the page's own thread where none may run. */
import { addressOf, load } from '../dom.ts';
import type { Ask, PartAsk, Progress, Reply } from './engine.ts';

/** The reader asked to stop. */
export class Stopped extends Error {}

/** Files that the small engine does not read; a document in words is for a part. */
const NOT_CSV = /\.(?!(?:csv|docx?|pdf)$)[^.]+$/i;

/** The engine that reads what most units send, and the one that reads everything. */
const CSV = 'kiem-tra/may.js';
const ANY = 'kiem-tra/may-so-tinh.js';

/** The scripts of the parts, and of what shows their answers. */
export const TEMPLATES = 'kiem-tra/bieu-mau.js';
export const NARRATIVES = 'kiem-tra/khung-bao-cao.js';
export const PREVIEW = 'kiem-tra/xem-truoc.js';
export const FORMS = 'kiem-tra/bieu-da-dien.js';
const VIEWS = 'kiem-tra/hinh.js';
const FORM_VIEWS = 'kiem-tra/hinh-bieu.js';

/** The views of the parts, loaded once. */
export async function views(): Promise<typeof globalThis.deskViews> {
  if (!('deskViews' in globalThis)) await load(addressOf(VIEWS));
  return globalThis.deskViews;
}

/** The views of filled forms, loaded once. */
export async function formViews(): Promise<typeof globalThis.formViews> {
  if (!('formViews' in globalThis)) await load(addressOf(FORM_VIEWS));
  return globalThis.formViews;
}

type Message = Progress | Reply | { readonly reply: unknown };

export class Runner {
  readonly #workers = new Map<string, Worker>();
  #stop: (() => void) | null = null;
  #last: Promise<void> = Promise.resolve();
  /** The engine that was asked last: it holds what it read. */
  #engine = CSV;

  /** What the engine says of the files; `watch` is told how far it is. */
  async ask(ask: Ask, watch: (progress: Progress) => void): Promise<Reply> {
    const isAny = ask.files.some(({ name }) => NOT_CSV.test(name));
    if (isAny) return this.#askEngine(ANY, ask, watch);
    const reply = await this.#askEngine(CSV, ask, watch);
    return reply.isLeft ? this.#askEngine(ANY, ask, watch) : reply;
  }

  async #askEngine(engine: string, ask: Ask, watch: (progress: Progress) => void): Promise<Reply> {
    this.#engine = engine;
    if (mayWork()) return (await this.#askWorker(ask, watch)) as Reply;
    await loadEngine(addressOf(engine));
    return globalThis.deskEngine.answer(ask, watch);
  }

  /** What a part says of what is published, and of what was read last. */
  async askPart<Answer>(part: string, ask: unknown): Promise<Answer> {
    const script = addressOf(part);
    if (mayWork()) {
      const asked: PartAsk = { part: script, ask };
      return ((await this.#askWorker(asked, () => {})) as { reply: Answer }).reply;
    }
    if (!('deskEngine' in globalThis)) await loadEngine(addressOf(this.#engine));
    await load(script);
    return globalThis.deskEngine.ask(ask) as Answer;
  }

  /** Lets go of what is being read, if anything is. */
  stop(): void {
    this.#stop?.();
  }

  /** One after the other: a worker's messages say not what they answer. */
  #askWorker(ask: Ask | PartAsk, watch: (progress: Progress) => void): Promise<Message> {
    const script = addressOf(this.#engine);
    const answer = this.#last.then(() => this.#post(script, ask, watch));
    this.#last = answer.then(
      () => {},
      () => {},
    );
    return answer;
  }

  #post(script: string, ask: Ask | PartAsk, watch: (progress: Progress) => void): Promise<Message> {
    const worker = this.#workers.get(script) ?? new Worker(script);
    this.#workers.set(script, worker);
    return new Promise((done, fail) => {
      const end = (why: Error) => {
        worker.terminate();
        this.#workers.delete(script);
        this.#stop = null;
        fail(why);
      };
      this.#stop = () => end(new Stopped());
      worker.onmessage = ({ data }: MessageEvent<Message>) => {
        if ('done' in data) return watch(data);
        this.#stop = null;
        done(data);
      };
      worker.onerror = ({ message }) => end(new Error(message));
      worker.postMessage(ask);
    });
  }
}

/** Whether a worker may run: not for a page that was opened from the disk. */
export const mayWork = (): boolean => location.protocol !== 'file:';

async function loadEngine(script: string): Promise<void> {
  await load(addressOf('kiem-tra/so-lieu.js'));
  await load(script);
  // The page is drawn once more before it stands still.
  await new Promise((done) => setTimeout(done, 50));
}
