/** The desk's engine in a browser: a worker answers messages; on a page without one it is called. */
import { type Answer, answerOf } from '../../desk/answer.ts';
import type { Dropped, TextFile } from '../../desk/dropped.ts';
import type { Edit } from '../../desk/edit.ts';
import { Desk, type Head } from '../../desk/examine.ts';
import type { Version } from '../../desk/receipt.ts';
import { today } from '../../read/clock.ts';
import type { Means } from '../../read/folder-reader.ts';

export interface Ask {
  readonly files: readonly Dropped[];
  /** Of which table a file is, by its name. */
  readonly tables: ReadonlyMap<string, string>;
  /** What is to be written into the cells of a file, by its name. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** What is said of all rows of a file, by its name. */
  readonly heads: ReadonlyMap<string, readonly Head[]>;
}

export interface Reply {
  readonly answer: Answer;
  /** The files into which something was written, by name. */
  readonly mended: ReadonlyMap<string, Uint8Array>;
  readonly version: Version;
}

/** How much of the reading is done, from 0 to 1. */
export interface Progress {
  readonly done: number;
}

/** What opens files that are no CSV. */
export type Openers = Pick<Means, 'sheets' | 'borders'>;

declare global {
  /** The published data, as the file beside the engine sets it. */
  var deskBase: readonly TextFile[];
  var deskVersion: Version;
  /** The engine, where no worker may run. */
  var deskEngine: (ask: Ask, watch: (done: Progress) => void) => Reply;
}

/** Reads as the openers can, wherever this script runs. */
export function serve(openers: Openers): void {
  const answer = (ask: Ask, watch: (progress: Progress) => void): Reply => {
    const means = {
      ...openers,
      // The real day: DAN_SO_MO_TODAY is of builds.
      today: today(null),
      watch: (_file: string | null, done: number, of: number) => watch({ done: done / of }),
    };
    const desk = new Desk(deskBase, means);
    const examined = desk.examine(ask.files, ask);
    const mended = examined.files.filter(({ name }) => ask.edits.has(name) || ask.heads.has(name));
    return {
      answer: answerOf(examined, () => desk.published()),
      version: deskVersion,
      mended: new Map(mended.map(({ name, bytes }) => [name, bytes])),
    };
  };
  globalThis.deskEngine = answer;
  if (typeof document !== 'undefined') return;
  importScripts(new URL('so-lieu.js', location.href).href);
  addEventListener('message', ({ data }: MessageEvent<Ask>) =>
    postMessage(answer(data, (progress) => postMessage(progress))),
  );
}

declare function importScripts(...addresses: string[]): void;
