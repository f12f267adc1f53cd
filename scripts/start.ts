/** npm start -- [--data DIR] [--out DIR]: checks the data, builds the site and serves it. */
import { build, buildOptions } from './build.ts';
import { command } from './refusal.ts';
import { serveAloud } from './serve.ts';

await command(async () => {
  const options = buildOptions(process.argv.slice(2));
  if (!options) {
    console.error('Cách dùng: npm start -- [--data THƯ_MỤC] [--out THƯ_MỤC]');
    return 2;
  }
  const code = await build(options);
  if (code === 0) await serveAloud({ dir: options.out, port: 4321 });
  return code;
});
