/** Pages and style sheets, finished before they are written: links are made relative, marks short. */
import { join } from 'node:path';
import { replaceCSS, replaceHTML } from 'astro-relative-links';
import { shortScopes } from '../short-scope.ts';

/** A page or style sheet by the path of its file. */
export type Finish = (file: string, text: string) => string;

/** How the pages and style sheets of a site are finished, which has these style sheets and scripts. */
export function finisher(
  site: string,
  sheets: readonly string[],
  scripts: readonly string[],
): Finish {
  const shortened = shortScopes(sheets, scripts);
  return (file, text) => {
    const where = { outDirPath: site, filePath: join(site, file), base: '/' };
    return shortened(
      file.endsWith('.css')
        ? replaceCSS({ ...where, css: text })
        : replaceHTML({ ...where, html: text }),
    );
  };
}
