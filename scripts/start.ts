/** npm start -- [--data DIR] [--out DIR]: checks the data, builds the site and serves it. */
import { build, buildOptions } from './build.ts';
import { serveAloud } from './serve.ts';

const options = buildOptions(process.argv.slice(2));
if (!options) {
  console.error('Cách dùng: npm start -- [--data THƯ_MỤC] [--out THƯ_MỤC]');
  process.exitCode = 2;
} else {
  process.exitCode = await build(options);
  if (process.exitCode === 0) await serveAloud({ dir: options.out, port: 4321 });
}
