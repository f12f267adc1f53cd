import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

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
  const failure = await build(dir);
  project.provide('site', failure === undefined ? { dir } : { failure });
  // The next project of this run finds the same build here.
  if (failure === undefined) process.env.SITE_DIR = dir;
  return () => rm(folder, { recursive: true, force: true });
}

function build(out: string): Promise<string | undefined> {
  const args = ['scripts/build.ts', '--data', 'data', '--out', out];
  const child = spawn(process.execPath, args, {
    // Vitest's own settings would turn Astro's build into a test run.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(code === 0 ? undefined : `The build failed:\n${said}`));
  });
}
