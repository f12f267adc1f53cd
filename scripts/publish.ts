/**
 * The site is built into a fresh folder and swapped in when it is whole. Killed at any moment, the
 * last good site is in its place, or whole in `old` of the work folder, from where the next start
 * puts it back: a folder moves in one step, and is given a name for the dead before it is removed.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  globSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeSite } from './astro.ts';
import { type Lock, takeLock } from './build-lock.ts';
import { removeFolder } from './disk.ts';
import { keepForeign, listOwn } from './kept-files.ts';
import { isOurs, outFolder, refuseForeign, workFolder } from './out-folder.ts';
import { pause } from './pause.ts';
import { Refusal } from './refusal.ts';

/** An output folder that this process alone builds into until it closes it. */
export interface Place {
  readonly target: string;
  /** Holds the lock, `new-…` (being built), `old` (a whole site) and `dead-…` (to be removed). */
  readonly work: string;
  readonly lock: Lock;
}

/** Between the steps of a publication; tests kill it there. */
export type Moment = 'building' | 'built' | 'moved-away' | 'swapped' | 'retired' | 'removed';

export interface Steps {
  /** Writes the site of a data folder into an empty folder. */
  readonly write: (data: string, fresh: string) => Promise<void>;
  readonly at: (moment: Moment) => void;
}

/** Checks that a site may stand there, keeps other builds out, and puts right what a killed one left. */
export function openPlace(data: string, out: string): Place {
  const target = outFolder(out, data);
  const work = workFolder(target);
  refuseForeignWork(work);
  const place = { target, work, lock: takeLock(join(work, 'lock'), out) };
  recover(place);
  return place;
}

export function closePlace({ work, lock }: Place): void {
  lock.release();
  try {
    rmdirSync(work);
  } catch {
    // another build has come, or something could not be removed: the next start sees to it
  }
}

export const holdsSite = ({ target }: Place): boolean => existsSync(join(target, 'index.html'));

/** Builds the site of a data folder; on failure the place is as it was, and the error is thrown. */
export async function publish(
  data: string,
  place: Place,
  { write = writeSite, at = () => {} }: Partial<Steps> = {},
): Promise<void> {
  refuseForeign(place.target);
  const fresh = join(place.work, `new-${randomUUID()}`);
  try {
    mkdirSync(fresh);
    at('building');
    await write(data, fresh);
    listOwn(fresh);
    keepForeign(place.target, fresh);
    flush(fresh);
    at('built');
    swap(place, fresh, at);
  } finally {
    removeFolder(fresh);
  }
}

function swap({ target, work, lock }: Place, fresh: string, at: Steps['at']): void {
  if (!lock.isHeld()) throw new Refusal(1, 'Một lần dựng khác đã giành chỗ.');
  const old = join(work, 'old');
  if (existsSync(target)) move(target, old);
  at('moved-away');
  try {
    move(fresh, target);
  } catch (error) {
    if (existsSync(old)) move(old, target);
    throw error;
  }
  at('swapped');
  retire(work, old, at);
}

/**
 * A killed build left the last good site in its place, or in `old`; all else of it is of no use.
 * Where others' files have come into the place since, `old` waits until they are gone.
 */
function recover({ target, work }: Place): void {
  const old = join(work, 'old');
  if (existsSync(old) && isEmpty(target)) {
    rmSync(target, { recursive: true, force: true });
    move(old, target);
  } else if (isOurs(target)) retire(work, old);
  for (const name of readdirSync(work)) {
    if (/^(new|dead)-/.test(name)) removeFolder(join(work, name));
  }
}

/** What is half removed must never be taken for a site: it gets another name first. */
function retire(work: string, old: string, at: Steps['at'] = () => {}): void {
  if (!existsSync(old)) return;
  const dead = join(work, `dead-${randomUUID()}`);
  move(old, dead);
  at('retired');
  removeFolder(dead);
  at('removed');
}

/** On Windows a folder cannot move for a moment while another program reads in it. */
function move(from: string, to: string, tries = 10): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
    if (tries === 0) {
      throw new Refusal(
        1,
        `Không đổi được tên thư mục “${from}” (${code}). Đóng chương trình đang mở tệp trong đó; ` +
          'nếu đó là ổ đĩa gắn vào máy, chọn một thư mục con của nó.',
      );
    }
    pause(100);
    move(from, to, tries - 1);
  }
}

/** Onto the disk before the swap, all at once: a power cut must not leave empty files under the right names. */
function flush(folder: string): void {
  try {
    execFileSync('sync', ['-f', folder], { stdio: 'ignore' });
  } catch {
    flushFiles(folder);
  }
}

/** Where the system has no command for it, as Windows. */
function flushFiles(folder: string): void {
  for (const entry of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    if (entry.isFile()) flushFile(join(entry.parentPath, entry.name));
  }
}

function flushFile(path: string): void {
  let file: number | undefined;
  try {
    file = openSync(path, 'r+');
    fsyncSync(file);
  } catch {
    // a disk that cannot be told to hurry
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const isEmpty = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0;

function refuseForeignWork(work: string): void {
  const names = existsSync(work) ? readdirSync(work) : [];
  const foreign = names.filter((name) => !/^(lock|old|(new|dead)-.*)$/.test(name));
  if (foreign.length > 0) {
    throw new Refusal(
      2,
      `Không dựng trang: “${work}” là chỗ chương trình dùng khi dựng, nhưng đang có tệp khác (${foreign[0]}). ` +
        'Chuyển tệp đó đi rồi chạy lại.',
    );
  }
}
