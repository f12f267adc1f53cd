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
import { editionOf } from './editions.ts';
import { Refusal } from './refusal.ts';

/** The list, in the folder of the site. */
export const LIST = '.dan-so-mo';

/** All files below a folder but the list. */
export const allFiles = (folder: string): string[] =>
  filesIn(folder).filter((path) => path !== LIST);

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

/** The files that a build wrote into a site's folder; null where no build did. */
export function ownFiles(site: string): readonly string[] | null {
  const list = join(site, LIST);
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : null;
}

/** What hosts and search engines ask for: known by name in a site without a list. */
const OF_HOSTS =
  /^(?:CNAME|_headers|_redirects|\.htaccess|\.nojekyll|web\.config|robots\.txt|google\w+\.html|\.well-known\/.*)$/i;

/** Files of a site that are not its own. */
export function foreignFiles(site: string): string[] {
  if (!existsSync(site)) return [];
  const own = ownFiles(site);
  if (own === null) return filesIn(site).filter((path) => OF_HOSTS.test(path));
  const known = new Set(own);
  return allFiles(site).filter((path) => !known.has(path));
}

/** Takes them over into the new site; refuses where it has a file of that name itself. */
export function keepForeign(site: string, fresh: string): void {
  for (const path of foreignFiles(site)) {
    if (isEditionIn(fresh, site, path)) continue;
    if (existsSync(join(fresh, path)))
      throw new Refusal(
        1,
        `“${path}” trong thư mục của trang không do chương trình này tạo ra, nhưng trang mới có tệp cùng tên. ` +
          'Chuyển tệp ấy đi rồi chạy lại.',
      );
    copy(join(site, path), join(fresh, path));
  }
}

/** An edition that was copied into the folder by hand is not on its list, and the new site has it already. */
const isEditionIn = (fresh: string, site: string, path: string): boolean =>
  editionOf(path) !== null &&
  existsSync(join(fresh, path)) &&
  readFileSync(join(fresh, path)).equals(readFileSync(join(site, path)));

/** A link stays a link, wherever it leads. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else copyFileSync(from, to);
}
