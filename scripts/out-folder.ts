/** Which folders may become the site: never the data, never the program, never what others made. */
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { downloadName, packageName } from '../src/export/datapackage.ts';
import { Refusal } from './refusal.ts';

/** The checkout. */
export const PROGRAM = resolve(import.meta.dirname, '..');

/** The real path of the output folder, which need not be there yet. */
export function outFolder(out: string, data: string): string {
  if (out.trim() === '') throw new Refusal(2, 'Chưa ghi tên thư mục sau --out.');
  const [target, source, program] = [out, data, PROGRAM].map(realPath) as [string, string, string];
  const refuse = (reason: string) => {
    throw new Refusal(
      2,
      `Không dựng trang vào “${out}”: ${reason}. Chọn một thư mục khác, ví dụ dist.`,
    );
  };
  if (holds(target, program)) refuse('thư mục này chứa cả chương trình');
  if (holds(target, source)) refuse(`thư mục này chứa số liệu “${data}”`);
  if (holds(source, target)) refuse(`thư mục này nằm trong thư mục số liệu “${data}”`);
  const standing = standingPart(target);
  if (!statOf(standing)?.isDirectory()) {
    refuse(standing === target ? 'đây không phải thư mục' : `“${standing}” không phải thư mục`);
  }
  return target;
}

/** A folder of others' files is not wiped: it must be missing, empty or a site that this program built. */
export function refuseForeign(target: string): void {
  const names = existsSync(target) ? readdirSync(target) : [];
  if (names.length === 0 || (isOurs(target) && !names.includes('.git'))) return;
  const some = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
  throw new Refusal(
    2,
    `Không dựng trang vào “${target}”: thư mục đang có tệp không do chương trình này tạo ra (${some}).\n` +
      'Chọn thư mục khác; nếu không cần các tệp đó, tự xóa thư mục rồi chạy lại.',
  );
}

/** A built site is known by its first page and by the name in its data package, of real data or of simulated. */
export function isOurs(folder: string): boolean {
  if (!existsSync(join(folder, 'index.html'))) return false;
  return [false, true].some((simulated) => {
    try {
      const file = join(folder, 'tai-ve', downloadName('datapackage.json', simulated));
      const { name } = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown };
      return name === packageName(simulated);
    } catch {
      return false;
    }
  });
}

/** Whether a path is the folder or lies in it. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** The path without links, as far as it exists. */
function realPath(path: string): string {
  const whole = resolve(path);
  const standing = standingPart(whole);
  try {
    return join(realpathSync.native(standing), relative(standing, whole));
  } catch {
    return whole;
  }
}

/** The path, or the nearest of its parents that exists. */
function standingPart(path: string): string {
  return statOf(path) || dirname(path) === path ? path : standingPart(dirname(path));
}

/** Of the link itself where it is one. Below a file there is nothing. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Beside the site, on the same disk, so that a folder moves in one step: what a build keeps while it runs. */
export const workFolder = (target: string): string =>
  join(dirname(target), `${basename(target)}.work`);
