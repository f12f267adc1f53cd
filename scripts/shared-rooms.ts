/**
 * Rooms that know no page are not bundled into the pages: they import the modules themselves, those that have read the
 * data among them, and with them what was read. Bundling some 400 files took longer than loading them.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

/** What pages are made in; and the site of a build, which no other build may find. */
const OF_PAGES = /^(?:site\.ts|(?:pages|component|layout|browser|style)\/.*)$/;

/** The address of a module that stays as it is; null for one that belongs to the pages. */
export function sharedModule(source: string, importer: string): string | null {
  if (!/^\.\.?\//.test(source)) return null;
  const path = resolve(dirname(importer), source);
  const place = relative(SOURCES, path).split(sep).join('/');
  const isShared = /^\w[\w./-]*\.ts$/.test(place) && !OF_PAGES.test(place);
  return isShared ? pathToFileURL(path).href : null;
}

export const sharedRooms: Plugin = {
  name: 'shared-rooms',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer) {
    if (this.environment.name !== 'prerender' || importer === undefined) return null;
    const id = sharedModule(source, importer);
    return id === null ? null : { id, external: true };
  },
};
