/**
 * node scripts/run.cjs NAME …: runs a command of this folder. What Node makes of TypeScript and of the packages is
 * kept for the next time; where it cannot be kept, it is made again. In JavaScript, before any of that is read.
 */
const { readdirSync, rmSync } = require('node:fs');
const { enableCompileCache, registerHooks } = require('node:module');
const { extname, join } = require('node:path');
const { pathToFileURL } = require('node:url');

const KEPT = join(__dirname, '../node_modules/.cache/dan-so-mo');
/** Each change of the code leaves files that no later command asks for. */
const MOST = 6000;
/** Of the endings of which a file's kind does not hang on its folder. */
const FORMATS = { '.ts': 'module-typescript', '.mjs': 'module' };

const [node, , name, ...args] = process.argv;
const script = join(__dirname, `${name}.ts`);

try {
  const kept = readdirSync(KEPT, { recursive: true });
  if (kept.length > MOST) rmSync(KEPT, { recursive: true, force: true });
} catch {
  // nothing is kept yet
}
enableCompileCache(KEPT);
// A file that is named by its place stands there: Node would look for each of a thousand, and for what kind it is of.
registerHooks({
  resolve(name, context, next) {
    const format = FORMATS[extname(name)];
    const isPlace = /^(?:\.|file:)/.test(name) && context.parentURL !== undefined;
    if (!isPlace || format === undefined) return next(name, context);
    return { url: new URL(name, context.parentURL).href, format, shortCircuit: true };
  },
});
process.argv = [node, script, ...args];
import(pathToFileURL(script));
