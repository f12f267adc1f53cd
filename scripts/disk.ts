/** Folders made, copied and removed, such that a disk that is full or only to be read is told by its name. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** Makes a folder and those above it. (On a read-only disk Node's own way ends in “no such file”.) */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // another process was faster
  }
}

/** The bytes of a file that a command was given; a Refusal with its usage where it cannot be read. */
export function bytesOf(path: string, usage: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(2, `Không đọc được tệp “${path}”.\n${usage}`);
  }
}

/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes files with their folders; none, and a Refusal with the advice, where one of them is there already. */
export function writeNew(files: readonly NewFile[], advice: string): void {
  const there = files.find(({ path }) => existsSync(path));
  if (there) throw new Refusal(1, `Đã có “${there.path}”${advice}`);
  for (const { path, content } of files) {
    makeFolder(dirname(path));
    writeFileSync(path, content, { flag: 'wx' });
  }
}

/** Copies what is in a folder into another, which need not be there. (A full disk is an “I/O error” to Node's own way.) */
export function copyFolder(from: string, to: string): void {
  makeFolder(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else copyFileSync(source, target);
  }
}

/** Removes a folder with all that is in it, as far as it goes now; a later start sees to the rest. */
export function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // still open in another program
  }
}
