/** A data folder of bytes on disk, for as many readings as a property takes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Reading, read } from '../../src/read/read.ts';

export type Bytes = Readonly<Record<string, Uint8Array | string>>;

const SITE = { title: 'Thử', roots: ['VN'], simulated: true, licence: 'Được dùng lại.' };

/** One folder for a test file; each reading finds only what it is given. */
export class Folder {
  readonly #path = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  #files: Bytes = {};

  remove(): void {
    rmSync(this.#path, { recursive: true });
  }

  read(files: Bytes): Reading {
    const all: Bytes = { 'site.json': JSON.stringify(SITE), ...files };
    for (const path of Object.keys(this.#files)) if (!(path in all)) rmSync(join(this.#path, path));
    for (const [path, bytes] of Object.entries(all)) {
      if (this.#files[path] === bytes) continue;
      mkdirSync(dirname(join(this.#path, path)), { recursive: true });
      writeFileSync(join(this.#path, path), bytes);
    }
    this.#files = all;
    const reading = read(this.#path);
    if (!reading) throw new Error(`No folder ${this.#path}`);
    return reading;
  }
}
