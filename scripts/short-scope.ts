/**
 * The marks that tie an element to the styles of its component, `data-astro-cid-6m5yy6gw`, made as
 * short as `data-s4`: a page has a thousand of them.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MARK = /( ?)data-astro-cid-([a-z0-9]+)(?:="true")?/g;

/** For the texts of one site: its style sheets number the marks; a mark that no style names goes. */
export function shortScopes(sheets: readonly string[]): (text: string) => string {
  const named = new Set(
    sheets.flatMap((sheet) => [...sheet.matchAll(MARK)].map(([, , id = '']) => id)),
  );
  const short = new Map([...named].map((id, at) => [id, `data-s${at.toString(36)}`]));
  return (text) =>
    text.replace(MARK, (_mark, space: string, id: string) => {
      const mark = short.get(id);
      return mark === undefined ? '' : space + mark;
    });
}

/** Shortens the marks of a site that Astro has written. */
export const shortScope = {
  name: 'short-scope',
  hooks: {
    'astro:build:done': ({ dir }: { dir: URL }) => {
      const folder = fileURLToPath(dir);
      const paths = (pattern: string) =>
        globSync(pattern, { cwd: folder }).map((path) => join(folder, path));
      const sheets = paths('**/*.css').toSorted();
      const shortened = shortScopes(sheets.map((path) => readFileSync(path, 'utf8')));
      for (const path of [...sheets, ...paths('**/*.html')])
        writeFileSync(path, shortened(readFileSync(path, 'utf8')));
    },
  },
};
