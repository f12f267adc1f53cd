import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { wordsOf } from '../../src/browser/chart-words.ts';
import type { Picture } from '../../src/chart/picture.ts';
import { parsedHtml } from '../parsed.ts';

const { dir, failure } = inject('site');
if (dir === undefined) throw new Error(failure ?? 'There is no built site');

/** The folder of the built site. */
export const site = dir;

/** The paths of the built files that match a pattern, with `/` between folders, in order. */
export const files = (pattern: string): string[] => filesIn(site, pattern);

export const filesIn = (dir: string, pattern: string): string[] =>
  globSync(pattern, { cwd: dir })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

export const read = (path: string): string => readFileSync(join(site, path), 'utf8');

const parsed = new Map<string, Document>();

/** The page as a document, the same for all who ask: nobody may change it. */
export function parse(path: string): Document {
  const known = parsed.get(path) ?? parsedHtml(read(path));
  parsed.set(path, known);
  return known;
}

/** Bare pages for the frames of other sites, which have no header, no menu and no footer. */
export const embedPages = files('nhung/**/*.html');

export const pages = files('**/*.html').filter((path) => !embedPages.includes(path));

export const allPages: readonly string[] = [...pages, ...embedPages];

/** What the pictures of a page's charts say where they are taken away. */
export const picturesOf = (page: string): readonly Picture[] =>
  [...parse(page).querySelectorAll<HTMLElement>('[data-picture]')].map(wordsOf);

/** The kind of a page: its name, the folder that holds many of its kind, or how the names of those begin. */
export const kindOf = (page: string): string =>
  page
    .replace(/\/.*/, '/*')
    .replace(/^bieu-mau-.*/, 'bieu-mau-*')
    .replace(/\.html$/, '');

/** One page of each kind in a built site, the heaviest. */
export function heaviestPerKind(dir: string): string[] {
  const bytes = (page: string) => statSync(join(dir, page)).size;
  return [...Map.groupBy(filesIn(dir, '**/*.html'), kindOf).values()].map((same) =>
    same.reduce((a, b) => (bytes(b) > bytes(a) ? b : a)),
  );
}

/** One page of each kind, the heaviest. */
export const onePerKind: readonly string[] = heaviestPerKind(site);

/** Every third kind, for what takes seconds a page; the others in the long run. */
export const someKinds = onePerKind.filter((_, at) => at % 3 === 0);
export const otherKinds = onePerKind.filter((_, at) => at % 3 !== 0);

/** Whether a page is kept on paper, as that of a wrong address is not. */
export const isPaper = (path: string): boolean => path !== '404.html';
