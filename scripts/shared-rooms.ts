/**
 * What has read the data is not bundled into the pages: they import the same modules as the build that renders them,
 * and with them what it has read.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

/** From the bottom up to what reads. */
const SHARED =
  /^(?:format\.ts|memory\.ts|(?:format|geometry|problem|table|dataset|reader|check|read)\/[\w./-]+\.ts)$/;

/** The address of a module that the build has loaded; null for one that belongs to the pages. */
export function sharedModule(source: string, importer: string): string | null {
  if (!/^\.\.?\//.test(source)) return null;
  const path = resolve(dirname(importer), source);
  const isShared = SHARED.test(relative(SOURCES, path).split(sep).join('/'));
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
