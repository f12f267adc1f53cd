/** The desk's engine in a browser: a worker answers messages; on a page without one it is called. */
import { type Answer, answerOf } from '../../desk/answer.ts';
import type { Dropped, TextFile } from '../../desk/dropped.ts';
import { Desk, type Told } from '../../desk/examine.ts';
import type { Version } from '../../desk/receipt.ts';
import { today } from '../../read/clock.ts';
import type { Means } from '../../read/folder-reader.ts';

/** Files, and what is said of them. */
export interface Ask extends Told {
  readonly files: readonly Dropped[];
}

export interface Reply {
  readonly answer: Answer;
  /** The very bytes that were checked, with what was written into them, by the names of the answer. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
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
    return {
      answer: answerOf(examined, () => desk.published()),
      version: deskVersion,
      bytes: new Map(examined.files.map(({ name, bytes }) => [name, bytes])),
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
