/** The desk's engine in a browser: a worker answers messages; on a page without one it is called. */
import { type Answer, answerOf } from '../../desk/answer.ts';
import type { Dropped, TextFile } from '../../desk/dropped.ts';
import { Desk, type Told } from '../../desk/examine.ts';
import type { Version } from '../../desk/receipt.ts';
import { sourcesFile } from '../../desk/source.ts';
import type { SourceDocument } from '../../desk/source-text.ts';
import { today } from '../../read/clock.ts';
import type { Means, Reading } from '../../read/folder-reader.ts';
import type { OpenBook } from '../../table/grids-of.ts';

/** Files, and what is said of them. */
export interface Ask extends Told {
  readonly files: readonly Dropped[];
  /** Those that the files name in words: they become a file more. */
  readonly documents: readonly SourceDocument[];
}

export interface Reply {
  readonly answer: Answer;
  /** The very bytes that were checked, with what was written into them, by the names of the answer. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly version: Version;
  /** Whether a file is for the engine that reads everything. */
  readonly isLeft: boolean;
}

/** How much of the reading is done, from 0 to 1. */
export interface Progress {
  readonly done: number;
}

/** What is asked of a part: a script of its own, loaded when it is first needed. */
export interface PartAsk {
  readonly part: string;
  readonly ask: unknown;
}

/** What an engine holds for its parts. */
export interface Held {
  readonly published: Reading;
  /** What was examined last, with what is published. */
  readonly coming: Reading | null;
  readonly openBook: OpenBook;
}

/** What opens files that are no CSV. */
export type Openers = Pick<
  Means,
  'site' | 'sheets' | 'borders' | 'acknowledgements' | 'setUp' | 'cellFault' | 'wanted'
> & {
  readonly openBook: OpenBook;
  /** The tables that it leaves to the engine that reads everything, by the names of their datasets. */
  readonly leaves?: readonly string[];
};

declare global {
  /** The published data, as the file beside the engine sets it. */
  var deskBase: readonly TextFile[];
  var deskVersion: Version;
  /** The engine, where no worker may run. */
  var deskEngine: {
    readonly answer: (ask: Ask, watch: (done: Progress) => void) => Reply;
    /** Asks the part that was loaded last. */
    readonly ask: (ask: unknown) => unknown;
  };
  /** Set by the script of a part. */
  var deskPart: (held: Held, ask: never) => unknown;
}

/** Reads as the openers can, wherever this script runs. */
export function serve({ openBook, leaves = [], ...openers }: Openers): void {
  let desk: Desk | null = null;
  let coming: Reading | null = null;
  const deskFor = (watch: (progress: Progress) => void): Desk =>
    new Desk(deskBase, {
      ...openers,
      // The real day: DAN_SO_MO_TODAY is of builds.
      today: today(null),
      watch: (_file: string | null, done: number, of: number) => watch({ done: done / of }),
    });
  const answer = (ask: Ask, watch: (progress: Progress) => void): Reply => {
    desk = deskFor(watch);
    const own = desk;
    const made = sourcesFile(ask.documents);
    const tables = new Map([
      ...ask.tables,
      ...made.map(({ name, table }) => [name, table] as const),
    ]);
    const examined = own.examine([...ask.files, ...made], { ...ask, tables });
    coming = examined.reading;
    return {
      answer: answerOf(examined, () => own.published().data),
      version: deskVersion,
      isLeft: examined.files.some(
        ({ name, dataset }) =>
          leaves.includes(dataset?.name ?? '') && !made.some((each) => each.name === name),
      ),
      bytes: new Map(examined.files.map(({ name, bytes }) => [name, bytes])),
    };
  };
  const askPart = (ask: unknown): unknown => {
    desk ??= deskFor(() => {});
    return deskPart({ published: desk.published(), coming, openBook }, ask as never);
  };
  globalThis.deskEngine = { answer, ask: askPart };
  if (typeof document !== 'undefined') return;
  importScripts(new URL('so-lieu.js', location.href).href);
  addEventListener('message', ({ data }: MessageEvent<Ask | PartAsk>) => {
    if ('files' in data) return postMessage(answer(data, (progress) => postMessage(progress)));
    importScripts(data.part);
    postMessage({ reply: askPart(data.ask) });
  });
}

declare function importScripts(...addresses: string[]): void;
