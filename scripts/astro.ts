/** Astro at work for one build: in a folder that no other build, test or server of the checkout uses. */
import { mkdtempSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { isRunning } from './build-lock.ts';
import { commitOf } from './commit.ts';
import { copyFolder, makeFolder, removeFolder } from './disk.ts';
import { missingFiles } from './missing-files.ts';
import { PROGRAM } from './out-folder.ts';
import { Refusal, refusalOf } from './refusal.ts';

/** Within the checkout: the code that renders the pages finds its packages from where it lies. */
const ROOMS = join(PROGRAM, '.astro', 'builds');

/** Writes the site of a data folder into an empty folder, of any disk; throws where a file is missing. */
export async function writeSite(data: string, fresh: string): Promise<void> {
  const room = openRoom();
  try {
    const site = join(room, 'site');
    await render(data, site, join(room, 'cache'));
    refuseIncomplete(site);
    bring(site, fresh);
  } finally {
    removeFolder(room);
  }
}

/** Says what is built, and of which program. Astro asks the network whom it may tell of its use, and writes that into the home: it shall do neither. */
export function quiet(data: string): void {
  process.env.DAN_SO_MO_DATA = resolve(data);
  process.env.DAN_SO_MO_COMMIT = commitOf();
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
}

/** One thread bundles: the pools of as many as there are cores keep 80 MB, and are idle once pages are rendered. */
function sparing(): void {
  process.env.RAYON_NUM_THREADS ??= '1';
  process.env.TOKIO_WORKER_THREADS ??= '1';
}

async function render(data: string, outDir: string, cacheDir: string): Promise<void> {
  quiet(data);
  sparing();
  const { build } = await import('astro');
  const before = process.cwd();
  // Astro keeps its work in the output folder only where that lies below the current one.
  process.chdir(PROGRAM);
  try {
    await build({ root: PROGRAM, outDir, cacheDir, logLevel: 'warn' });
  } finally {
    process.chdir(before);
  }
}

function openRoom(): string {
  try {
    return freshRoom();
  } catch (error) {
    if (!refusalOf(error)) throw error;
    throw new Refusal(
      1,
      `Không ghi được vào thư mục chương trình “${PROGRAM}”. ` +
        'Xin quyền ghi vào đó hoặc chép chương trình tới thư mục khác, rồi chạy lại.',
    );
  }
}

/** A folder of this build alone; those that killed builds of this machine left are removed. */
function freshRoom(): string {
  makeFolder(ROOMS);
  for (const name of readdirSync(ROOMS)) {
    const [, host, pid] = /^(.+)-(\d+)-[^-]+$/.exec(name) ?? [];
    if (host === hostname() && !isRunning(Number(pid))) removeFolder(join(ROOMS, name));
  }
  return mkdtempSync(join(ROOMS, `${hostname()}-${process.pid}-`));
}

function refuseIncomplete(site: string): void {
  const [first, ...more] = missingFiles(site);
  if (first === undefined) return;
  const others = more.length > 0 ? ` và ${more.length} chỗ khác` : '';
  throw new Refusal(
    1,
    `Trang vừa dựng thiếu tệp “${first.file}” mà “${first.page}” cần${others}. Chạy lại; nếu vẫn thiếu, báo lỗi cho người giữ chương trình.`,
  );
}

/** In one step; file by file onto another disk, or where a program looks into the folder. */
function bring(site: string, fresh: string): void {
  try {
    rmdirSync(fresh);
    renameSync(site, fresh);
  } catch {
    copyFolder(site, fresh);
  }
}
