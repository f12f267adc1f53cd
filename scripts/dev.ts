/** npm run dev -- [--data DIR]: serves the site and reloads it when a page or a CSV changes. */
import { resolve } from 'node:path';
import { dev } from 'astro';
import { buildOptions } from './build.ts';

const options = buildOptions(process.argv.slice(2));
if (options) {
  process.env.DAN_SO_MO_DATA = resolve(options.data);
  await dev({ root: resolve(import.meta.dirname, '..') });
} else {
  console.error('Cách dùng: npm run dev -- [--data THƯ_MỤC]');
  process.exitCode = 2;
}
