/**
 * node scripts/run.cjs NAME …: runs a command of this folder. What Node makes of TypeScript and of the packages is
 * kept for the next time; where it cannot be kept, it is made again. In JavaScript, before any of that is read.
 */
const { readdirSync, rmSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const KEPT = join(__dirname, '../node_modules/.cache/dan-so-mo');
/** Each change of the code leaves files that no later command asks for. */
const MOST = 6000;

const [node, , name, ...args] = process.argv;
const script = join(__dirname, `${name}.ts`);

try {
  const kept = readdirSync(KEPT, { recursive: true });
  if (kept.length > MOST) rmSync(KEPT, { recursive: true, force: true });
} catch {
  // nothing is kept yet
}
enableCompileCache(KEPT);
process.argv = [node, script, ...args];
import(pathToFileURL(script));
