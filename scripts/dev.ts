/** npm run dev -- [--data DIR]: serves the site and reloads it when a page or a CSV changes. */
import { dev } from 'astro';
import { read } from '../src/read/read.ts';
import { quiet } from './astro.ts';
import { buildOptions, said } from './build.ts';
import { PROGRAM } from './out-folder.ts';
import { command } from './refusal.ts';

await command(async () => {
  const options = buildOptions(process.argv.slice(2));
  if (!options) {
    console.error('Cách dùng: npm run dev -- [--data THƯ_MỤC]');
    return 2;
  }
  quiet(options.data);
  const reading = read(options.data);
  if (reading) said(reading);
  await dev({ root: PROGRAM });
  return 0;
});
