/**
 * node scripts/run.cjs page/bundle FOLDER: bundles the pages into an empty folder within the checkout. `code` is the
 * program that renders them, `files` what stands beside them in a site as it is.
 */
import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { PROGRAM } from '../out-folder.ts';
import { command } from '../refusal.ts';
import { ENTRY } from './render.ts';

const withApp = {
  name: 'page-app',
  configEnvironment: (name: string) =>
    name === 'prerender'
      ? {
          build: {
            rolldownOptions: {
              input: fileURLToPath(new URL('app.ts', import.meta.url)),
              output: { entryFileNames: ENTRY },
            },
          },
        }
      : null,
};

/** Astro renders no page: what it would render them with is moved to where it is kept. */
const keepCode = (folder: string): AstroIntegration => ({
  name: 'keep-code',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [withApp] } });
    },
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'keep-code',
        setup: async () => renameSync(join(folder, 'files/.prerender'), join(folder, 'code')),
        getStaticPaths: async () => [],
        render: async () => new Response(),
      });
    },
  },
});

const folder = resolve(process.argv[2] ?? '');
// Astro keeps its work in the output folder only where that lies below the current one.
process.chdir(PROGRAM);
// What is kept is for every build to come: in another mode, which Astro takes from either, pages lack their policy.
process.env.NODE_ENV = 'production';
delete process.env.PROD;
// One thread bundles: the pools of as many as there are cores keep 80 MB.
process.env.RAYON_NUM_THREADS ??= '1';
process.env.TOKIO_WORKER_THREADS ??= '1';
await command(async () => {
  await build({
    root: PROGRAM,
    outDir: join(folder, 'files'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'warn',
    integrations: [keepCode(folder)],
  });
  return 0;
});
