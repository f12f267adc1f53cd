/** The data folder on disk: the only importer of node:fs under src. */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { apart } from '../problem/apart.ts';
import {
  type FileBytes,
  type Folder,
  isAside,
  isDataPath,
  isTable,
  LARGEST,
  MOST,
} from './files.ts';
import { shownPath } from './shown-path.ts';
import { type Hurdle, type Obstacle, unreadable } from './unreadable.ts';

/** The same of a path of this machine. */
const isData = (path: string): boolean => isDataPath(path.replaceAll(sep, '/'));

/** What a folder holds, wherever it can be read; null when it cannot be read at all. */
export function readFolder(folder: string): Folder | null {
  const entries = entriesOf(folder);
  if ('obstacle' in entries) return null;
  const walk = new Walk(folder);
  walk.meetAll('', entries.all);
  return walk.found();
}

class Walk {
  readonly #folder: string;
  readonly #root: string;
  readonly #waiting: string[] = [];
  readonly #tables: string[] = [];
  readonly #others: string[] = [];
  readonly #unread: Hurdle[] = [];
  #left = MOST;

  constructor(folder: string) {
    this.#folder = folder;
    this.#root = realpathSync.native(folder);
  }

  /** The entries of a folder, and of all folders below. */
  meetAll(top: string, entries: readonly Dirent[]): void {
    for (const entry of entries) this.#meet(join(top, entry.name), entry);
    for (let path = this.#waiting.pop(); path !== undefined; path = this.#waiting.pop()) {
      const below = entriesOf(join(this.#folder, path));
      if ('obstacle' in below) this.#leave(path, below.obstacle, true);
      else for (const entry of below.all) this.#meet(join(path, entry.name), entry);
    }
  }

  #meet(path: string, entry: Dirent): void {
    if (!isData(path)) return;
    if (entry.isDirectory()) this.#waiting.push(path);
    else if (entry.isSymbolicLink() && !this.#leadsToData(path)) this.#leave(path, 'link');
    else if (!entry.isFile() && !entry.isSymbolicLink()) this.#leave(path, 'special');
    else if (isTable(path)) this.#tables.push(path);
    else if (!isAside(path)) this.#others.push(path);
  }

  /** Whether a link leads to a file of the folder. What is in a folder of it is read there. */
  #leadsToData(path: string): boolean {
    try {
      const target = relative(this.#root, realpathSync.native(join(this.#folder, path)));
      const isInside = target !== '' && target !== '..' && !target.startsWith(`..${sep}`);
      return isInside && isData(target) && statSync(join(this.#root, target)).isFile();
    } catch {
      return false;
    }
  }

  #leave(path: string, obstacle: Obstacle, isFolder = false, size = 0): void {
    this.#unread.push({ path, isFolder, obstacle, size });
  }

  found(): Folder {
    const files = this.#tables.sort(inOrder).flatMap((path) => this.#open(path) ?? []);
    const shown = apart([...files, ...this.#unread].map(({ path }) => shownPath(path, sep)));
    return {
      files: files.map((file, at) => ({ ...file, path: shown[at] ?? file.path })),
      unread: this.#unread.map((each, at) => {
        const path = shown[files.length + at] ?? '';
        return { path, problem: unreadable({ ...each, path }) };
      }),
      others: this.#others.sort(inOrder).map((path) => shownPath(path, sep)),
    };
  }

  #open(path: string): FileBytes | null {
    const place = join(this.#folder, path);
    try {
      const { size } = statSync(place);
      if (size > LARGEST) this.#leave(path, 'too-large', false, size);
      else if (size > this.#left) this.#leave(path, 'too-much', false, size);
      else {
        this.#left -= size;
        return { path, bytes: readFileSync(place) };
      }
    } catch (error) {
      this.#leave(path, obstacleOf(error));
    }
    return null;
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

function entriesOf(
  folder: string,
): { readonly all: readonly Dirent[] } | { readonly obstacle: Obstacle } {
  try {
    return { all: readdirSync(folder, { withFileTypes: true }) };
  } catch (error) {
    return { obstacle: obstacleOf(error) };
  }
}

/** What the system said; what no system says of a file is a bug. */
function obstacleOf(error: unknown): Obstacle {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'lost';
}
