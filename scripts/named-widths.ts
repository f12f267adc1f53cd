/** Widths at which a page changes are named once, in src/style/width.css; browsers know no named media yet. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WIDTHS = fileURLToPath(new URL('../src/style/width.css', import.meta.url));

const STYLE = /\.css(?:$|\?)|[?&]lang\.css/;

/** What each `@custom-media --name (…);` of a style sheet stands for. */
export function widthsIn(sheet: string): ReadonlyMap<string, string> {
  const named = sheet.matchAll(/@custom-media (--[\w-]+) (\([^;]+\));/g);
  return new Map([...named].map(([, name = '', query = '']) => [name, query]));
}

/** A style sheet with the names in its media queries written out. Throws for a name that stands for nothing. */
export function withWidths(sheet: string, widths: ReadonlyMap<string, string>): string {
  return sheet.replace(/@media [^{]*/g, (query) =>
    query.replace(/\((--[\w-]+)\)/g, (_, name: string) => {
      const meant = widths.get(name);
      if (meant === undefined) throw new Error(`No width is named ${name} in src/style/width.css`);
      return meant;
    }),
  );
}

export const namedWidths: Plugin = {
  name: 'named-widths',
  enforce: 'pre',
  transform(code, id) {
    if (!STYLE.test(id) || !code.includes('(--')) return null;
    return { code: withWidths(code, widthsIn(readFileSync(WIDTHS, 'utf8'))), map: null };
  },
};
