import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { built } from './built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site, or why there is none. */
    site: { readonly dir?: string; readonly failure?: string };
  }
}

/**
 * Builds the real data once for all tests of built pages. `SITE_DIR` names a folder built before.
 * A failed build fails those tests alone: the unit tests still run and say what is wrong.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const { SITE_DIR } = process.env;
  if (SITE_DIR !== undefined) return project.provide('site', { dir: SITE_DIR });

  const folder = await mkdtemp(join(tmpdir(), 'dan-so-mo-'));
  const dir = join(folder, 'dist');
  const failure = await built('data', dir);
  project.provide('site', failure === undefined ? { dir } : { failure });
  // The next project of this run finds the same build here.
  if (failure === undefined) process.env.SITE_DIR = dir;
  return () => rm(folder, { recursive: true, force: true });
}
