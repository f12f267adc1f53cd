/** Asks an engine: in a worker, so that the page stays at hand; on the page's own thread where none may run. */
import { addressOf, load } from '../dom.ts';
import type { Ask, Progress, Reply } from './engine.ts';

/** The reader asked to stop. */
export class Stopped extends Error {}

/** Files that the small engine does not read. */
const NOT_CSV = /\.(?!csv$)[^.]+$/i;

export class Runner {
  readonly #workers = new Map<string, Worker>();
  #stop: (() => void) | null = null;

  /** What the engine says of the files; `watch` is told how far it is. */
  async ask(ask: Ask, watch: (progress: Progress) => void): Promise<Reply> {
    const isAny = ask.files.some(({ name }) => NOT_CSV.test(name));
    const script = addressOf(isAny ? 'kiem-tra/may-so-tinh.js' : 'kiem-tra/may.js');
    return mayWork() ? this.#askWorker(script, ask, watch) : askHere(script, ask, watch);
  }

  /** Lets go of what is being read, if anything is. */
  stop(): void {
    this.#stop?.();
  }

  #askWorker(script: string, ask: Ask, watch: (progress: Progress) => void): Promise<Reply> {
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
      worker.onmessage = ({ data }: MessageEvent<Progress | Reply>) => {
        if (!('answer' in data)) return watch(data);
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

async function askHere(
  script: string,
  ask: Ask,
  watch: (progress: Progress) => void,
): Promise<Reply> {
  await load(addressOf('kiem-tra/so-lieu.js'));
  await load(script);
  // The page is drawn once more before it stands still.
  await new Promise((done) => setTimeout(done, 50));
  return globalThis.deskEngine(ask, watch);
}
