/** Pages and style sheets as Astro has written them, finished in one pass: links are made relative, marks short. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaceCSS, replaceHTML } from 'astro-relative-links';
import { shortScopes } from './short-scope.ts';

/** A file, where it lies, and the folder that links begin in. */
interface Written {
  readonly outDirPath: string;
  readonly filePath: string;
  readonly text: string;
}

/** Its links from where it lies. */
const relative = ({ text, ...where }: Written): string =>
  where.filePath.endsWith('.css')
    ? replaceCSS({ ...where, base: '/', css: text })
    : replaceHTML({ ...where, base: '/', html: text });

export const finishedFiles = {
  name: 'finished-files',
  hooks: {
    'astro:build:done': ({ dir }: { dir: URL }) => {
      const outDirPath = fileURLToPath(dir);
      const paths = (pattern: string) =>
        globSync(pattern, { cwd: outDirPath }).map((path) => join(outDirPath, path));
      // Links and marks are ASCII: byte by byte, what stands between them is neither read nor made wider.
      const textOf = (path: string) => readFileSync(path, 'latin1');
      const texts = (all: readonly string[]) => all.map(textOf);
      const sheets = paths('**/*.css').toSorted();
      const shortened = shortScopes(texts(sheets), texts(paths('*.js')));
      for (const filePath of [...sheets, ...paths('**/*.html')]) {
        const text = textOf(filePath);
        writeFileSync(filePath, shortened(relative({ outDirPath, filePath, text })), 'latin1');
      }
    },
  },
};
