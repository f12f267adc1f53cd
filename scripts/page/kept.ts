/**
 * The pages as a program, bundled once for all builds: what they are made of changes with the checkout, not with the
 * data. Bundling takes 3 CPU seconds and 350 MB, which it would keep while pages are rendered: hence a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, removeFolder } from '../disk.ts';
import { PROGRAM } from '../out-folder.ts';
import { Refusal, refusalOf } from '../refusal.ts';

/** What a bundle is made of, besides packages: those are named by the lock file. */
const SOURCES = [
  ...['astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'],
  ...['docs', 'public', 'scripts', 'src'],
];
/** Says what a kept folder holds, so that one that is not whole is known. */
const SUM = 'sum.txt';
/** What no build has asked for so long is in use by none: other bundles, and what killed ones left. */
const DAY = 24 * 60 * 60 * 1000;

/** Bundles the pages of the checkout into an empty folder; throws where it cannot. */
export type Bundle = (folder: string) => void;

/**
 * The folder with the bundled pages of a checkout, as `scripts/page/bundle.ts` leaves them: as they were kept where no
 * source, package or version has changed since; else bundled and kept.
 */
export function keptPages(program = PROGRAM, bundle: Bundle = bundled): string {
  const pages = join(program, '.astro', 'pages');
  const place = () => join(pages, sumOf(program, SOURCES, `${program} ${process.version}`));
  const kept = place();
  if (isWhole(kept)) touch(kept);
  else
    make(kept, (room) => {
      bundle(room);
      if (place() === kept) return;
      throw new Refusal(1, 'Chương trình vừa được sửa trong khi dựng trang. Chạy lại.');
    });
  for (const name of readdirSync(pages)) {
    const path = join(pages, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
    // Who may not touch what another user has kept may yet be able to remove it.
    if (path !== kept && mtimeMs !== undefined && mtimeMs < Date.now() - DAY) removeFolder(path);
  }
  return kept;
}

function bundled(folder: string): void {
  const runner = join(PROGRAM, 'scripts/run.cjs');
  const args = [runner, 'page/bundle', folder];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Refusal(1, 'Không tạo được mã của các trang.');
}

function make(kept: string, bundle: Bundle): void {
  const room = openRoom(dirname(kept));
  try {
    bundle(room);
    writeFileSync(join(room, SUM), sumOf(room));
    // What another build has kept meanwhile may be rendering.
    if (isWhole(kept)) return;
    removeFolder(kept);
    renameSync(room, kept);
  } catch (error) {
    // Another build may have been faster.
    if (!isWhole(kept)) throw error;
  } finally {
    removeFolder(room);
  }
}

function isWhole(kept: string): boolean {
  try {
    return readFileSync(join(kept, SUM), 'utf8') === sumOf(kept);
  } catch {
    return false;
  }
}

/** Of all files below some of the names in a folder: their paths and what they hold. */
function sumOf(folder: string, names = ['code', 'files'], salt = ''): string {
  const hash = createHash('sha256').update(salt);
  for (const path of names.flatMap((name) => filesBelow(folder, name)).sort())
    hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

function filesBelow(folder: string, name: string): string[] {
  const path = join(folder, name);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return existsSync(path) ? [name] : [];
  return readdirSync(path).flatMap((each) => filesBelow(folder, join(name, each)));
}

function touch(kept: string): void {
  const now = new Date();
  try {
    utimesSync(kept, now, now);
  } catch {
    // a checkout that may only be read, or of another user
  }
}

/** A folder of this process alone, which moves to its place in one step. */
function openRoom(pages: string): string {
  try {
    makeFolder(pages);
    return mkdtempSync(join(pages, 'new-'));
  } catch (error) {
    if (!refusalOf(error)) throw error;
    throw new Refusal(
      1,
      `Không ghi được vào thư mục chương trình “${PROGRAM}”. ` +
        'Xin quyền ghi vào đó hoặc chép chương trình tới thư mục khác, rồi chạy lại.',
    );
  }
}
