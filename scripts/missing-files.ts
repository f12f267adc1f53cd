/** What a built site lacks of the files that its own pages and style sheets name. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Missing {
  /** The page or style sheet that names the file. */
  readonly page: string;
  /** The path that it names, from the site's folder. */
  readonly file: string;
}

const IN_PAGE = /\s(?:href|src|poster|data|action|xlink:href)="([^"]*)"/g;
const IN_STYLE = /url\(\s*["']?([^"')]*)/g;
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\/\/)/i;

/** Every file that is named and not there, once for each page that names it. */
export function missingFiles(site: string): Missing[] {
  const all = new Set(globSync('**/*', { cwd: site }).map((path) => path.replaceAll('\\', '/')));
  return [...all]
    .filter((path) => /\.(html|css)$/.test(path))
    .sort()
    .flatMap((page) =>
      [...new Set(named(page, readFileSync(join(site, page), 'utf8')))]
        .filter((file) => !all.has(file))
        .map((file) => ({ page, file })),
    );
}

/** The files of the site that a page or style sheet names, from the site's folder. */
function named(page: string, text: string): string[] {
  const addresses = [...text.matchAll(page.endsWith('.css') ? IN_STYLE : IN_PAGE)].map(
    ([, address = '']) => address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
  return addresses
    .filter((address) => !ELSEWHERE.test(address))
    .map((address) => address.replace(/[?#].*/s, ''))
    .filter((path) => path !== '')
    .map((path) => posix.join(posix.dirname(page), decodeURIComponent(path)));
}
