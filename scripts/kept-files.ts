/**
 * What others put beside the site's own files, such as `CNAME`, `.htaccess`, `web.config` or a
 * search engine's proof: it stays. A list of the site's own files, left in its folder, tells them apart.
 */
import {
  copyFileSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Refusal } from './refusal.ts';

/** The list, in the folder of the site. */
export const LIST = '.dan-so-mo';

/** The site's own files, below its folder. */
function filesIn(folder: string): string[] {
  return globSync(['**/*', '**/.*', '**/.*/**'], { cwd: folder })
    .filter((path) => !lstatSync(join(folder, path)).isDirectory())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Lists the files of a site that was just built. */
export function listOwn(site: string): void {
  writeFileSync(join(site, LIST), `${filesIn(site).join('\n')}\n`);
}

/** What hosts and search engines ask for: known by name in a site without a list. */
const OF_HOSTS =
  /^(?:CNAME|_headers|_redirects|\.htaccess|\.nojekyll|web\.config|robots\.txt|google\w+\.html|\.well-known\/.*)$/i;

/** Files of a site that are not its own. */
export function foreignFiles(site: string): string[] {
  if (!existsSync(site)) return [];
  const list = join(site, LIST);
  if (!existsSync(list)) return filesIn(site).filter((path) => OF_HOSTS.test(path));
  const own = new Set([LIST, ...readFileSync(list, 'utf8').split('\n')]);
  return filesIn(site).filter((path) => !own.has(path));
}

/** Takes them over into the new site; refuses where it has a file of that name itself. */
export function keepForeign(site: string, fresh: string): void {
  for (const path of foreignFiles(site)) {
    if (existsSync(join(fresh, path)))
      throw new Refusal(
        1,
        `“${path}” trong thư mục của trang không do chương trình này tạo ra, nhưng trang mới có tệp cùng tên. ` +
          'Chuyển tệp ấy đi rồi chạy lại.',
      );
    copy(join(site, path), join(fresh, path));
  }
}

/** A link stays a link, wherever it leads. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else copyFileSync(from, to);
}
