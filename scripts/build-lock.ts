/** One build at a time for one output folder: a file names the build that is running. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './disk.ts';
import { pause } from './pause.ts';
import { Refusal } from './refusal.ts';

/** A lock shows life this often, and is dead when silent for so long. */
const BEAT = 5_000;
const SILENCE = 60_000;
/** Between a lock's creation and its first word a process can be killed too. */
const WORDLESS = 500;

export interface Lock {
  /** Whether no other build has taken over, thinking that this one is dead. */
  isHeld(): boolean;
  release(): void;
}

/** Takes the lock, from a dead build too; refuses while another build is alive. */
export function takeLock(file: string, name: string): Lock {
  const words = `${process.pid} ${randomUUID()}`;
  while (!written(file, words)) {
    const holder = textOf(file)?.split(' ')[0];
    if (holder === '' && silenceOf(file) < WORDLESS) {
      pause(20);
      continue;
    }
    if (holder && silenceOf(file) < SILENCE && isRunning(Number(holder))) {
      throw new Refusal(
        1,
        `Một lần dựng khác đang chạy cho “${name}” (tiến trình ${holder}). Đợi lần đó xong rồi chạy lại.`,
      );
    }
    rmSync(file, { force: true });
  }
  const isHeld = () => textOf(file) === words;
  const beat = setInterval(() => isHeld() && touch(file), BEAT).unref();
  return {
    isHeld,
    release() {
      clearInterval(beat);
      if (isHeld()) rmSync(file, { force: true });
    },
  };
}

/** Whether the file was created; only one of many can. A build that ends takes the folder with it. */
function written(file: string, words: string): boolean {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, words, { flag: 'wx' });
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Milliseconds since the lock last showed life. */
const silenceOf = (file: string): number =>
  Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // taken over this very moment
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Whether a process of this machine runs, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
