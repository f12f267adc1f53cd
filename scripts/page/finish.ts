/** Pages and style sheets, finished before they are written: links are made relative, marks short. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceCSS, replaceHTML } from 'astro-relative-links';
import { shortScopes } from '../short-scope.ts';

/** A page by the path of its file. Links and marks are ASCII: byte by byte, what stands between them is not read. */
export type Finish = (filePath: string, latin1: string) => string;

/** Finishes the style sheets of a site whose scripts are written; returns how its pages are finished. */
export function finishSheets(site: string): Finish {
  const paths = (pattern: string) =>
    globSync(pattern, { cwd: site }).map((path) => join(site, path));
  const textsOf = (all: string[]) => all.map((path) => readFileSync(path, 'latin1'));
  const sheets = paths('**/*.css').toSorted();
  const texts = textsOf(sheets);
  const shortened = shortScopes(texts, textsOf(paths('*.js')));
  const where = { outDirPath: site, base: '/' };
  for (const [at, filePath] of sheets.entries()) {
    const css = replaceCSS({ ...where, filePath, css: texts[at] ?? '' });
    writeFileSync(filePath, shortened(css), 'latin1');
  }
  return (filePath, html) => shortened(replaceHTML({ ...where, filePath, html }));
}
