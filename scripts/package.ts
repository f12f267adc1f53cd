/**
 * npm run package -- [--site DIR] [--out FILE]: one archive for who keeps the portal: the built site, its
 * checksums, files for servers, and what to do with them.
 */
import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFLATED } from '../src/export/deflated.ts';
import { type ArchiveFile, zip } from '../src/export/zip.ts';
import { ownFiles } from './kept-files.ts';
import { PROGRAM } from './out-folder.ts';
import { command, Refusal } from './refusal.ts';
import { SUMS, sumsOf, sumsText } from './sums.ts';

const USAGE = 'Cách dùng: npm run package -- [--site THƯ_MỤC_TRANG] [--out TỆP.zip]';
const SERVER = join(PROGRAM, 'docs/server');
const NOTE = 'DOC-TRUOC.txt';

/** Writes the archive of a built site; returns how many files of the site are in it. */
export function pack(site: string, out: string): number {
  const own = ownFiles(site);
  if (own === null)
    throw new Refusal(2, `Trong “${site}” chưa có trang nào: chạy npm run build trước.`);
  const lost = own.find((path) => !existsSync(join(site, path)));
  if (lost !== undefined)
    throw new Refusal(1, `Trang trong “${site}” thiếu tệp “${lost}”: chạy lại npm run build.`);
  const parts = [
    { name: NOTE, content: forNotepad(readFileSync(join(SERVER, NOTE), 'utf8')) },
    ...globSync('*', { cwd: SERVER })
      .filter((name) => name !== NOTE)
      .sort()
      .map((name) => fileOf(SERVER, name, 'may-chu')),
    { name: SUMS, content: sumsText(sumsOf(site, own)) },
    ...own.map((path) => fileOf(site, path, 'trang')),
  ];
  // A package that was written by half is none.
  writeFileSync(`${out}.part`, zip(parts, DEFLATED));
  renameSync(`${out}.part`, out);
  return own.length;
}

const fileOf = (folder: string, path: string, within: string): ArchiveFile => ({
  name: `${within}/${path}`,
  content: new Uint8Array(readFileSync(join(folder, path))),
});

/** As the oldest editors of Windows read it. */
const forNotepad = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;

function main(): number {
  const options = {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'goi-cong-bo.zip' },
  } as const;
  const { site, out } = parse(() => parseArgs({ options }).values);
  if (resolve(out).startsWith(resolve(site) + sep))
    throw new Refusal(2, `“${out}” nằm trong thư mục của trang: chọn nơi khác.`);
  const count = pack(site, out);
  console.log(`Đã đóng gói ${count} tệp của trang vào “${out}”.`);
  return 0;
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new Refusal(2, USAGE);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await command(main);
