/** What a page or style sheet names of files that its site lacks. */
import { posix } from 'node:path';
import { ownText } from './own-text.ts';

export interface Missing {
  /** The page or style sheet that names the file. */
  readonly page: string;
  /** The path that it names, from the site's folder. */
  readonly file: string;
}

const IN_PAGE = /\s(?:href|src|poster|data|action|xlink:href)="([^"]*)"/g;
const IN_STYLE = /url\(\s*["']?([^"')]*)/g;
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\/\/)/i;

/** Every file that is named and not there, once. */
export function missingIn(
  page: string,
  text: string,
  isThere: (file: string) => boolean,
): readonly Missing[] {
  const addresses = text.matchAll(page.endsWith('.css') ? IN_STYLE : IN_PAGE);
  const named = new Set([...addresses].map(([, address = '']) => address));
  const folder = posix.dirname(page);
  const files = new Set([...named].flatMap((address) => fileFrom(folder, address) ?? []));
  return [...files].filter((file) => !isThere(file)).map((file) => ({ page, file }));
}

/** What each address of a folder leads to: pages of one folder name the same. */
const known = new Map<string, string | null>();

/** From the site's folder; null of what stands elsewhere, or in the page itself. */
function fileFrom(folder: string, address: string): string | null {
  const found = known.get(`${folder} ${address}`);
  if (found !== undefined) return found;
  const own = ownText(address);
  const file = fileOf(folder, own);
  known.set(`${folder} ${own}`, file);
  return file;
}

function fileOf(folder: string, address: string): string | null {
  const plain = address.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
  const path = plain.replace(/[?#].*/s, '');
  if (path === '' || ELSEWHERE.test(plain)) return null;
  return posix.join(folder, decodeURIComponent(path));
}
