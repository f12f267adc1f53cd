/**
 * The browser's scripts, kept as they were bundled: they change with the program alone, and each build would make them
 * anew, at a second and 300 MB. Kept beside what Node has made of the code (scripts/run.cjs).
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, VERSION } from 'rolldown';
import { type ClassicScript, classicScript } from './classic-script.ts';
import { makeFolder } from './disk.ts';

const KEPT = fileURLToPath(new URL('../node_modules/.cache/dan-so-mo/scripts', import.meta.url));
/** How they are bundled. */
const RECIPE = fileURLToPath(new URL('classic-script.ts', import.meta.url));

/** A script with what each of its files held, by hash. */
interface Kept extends ClassicScript {
  readonly held: readonly string[];
}

const hash = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const heldIn = (path: string): string => hash(readFileSync(path));

/** The script of a file, from `folder` where nothing that it is made of has changed since; else bundled and kept. */
export async function keptScript(input: string, folder = KEPT): Promise<ClassicScript> {
  const path = join(folder, `${hash([input, VERSION, heldIn(RECIPE)].join())}.json`);
  const known = read(path);
  if (known?.files.every((file, at) => isHeld(file, known.held[at]))) return known;
  const made = await classicScript(input);
  keep(path, folder, { ...made, held: made.files.map(heldIn) });
  return made;
}

function read(path: string): Kept | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // it was not kept yet
  }
}

function isHeld(file: string, held: string | undefined): boolean {
  try {
    return heldIn(file) === held;
  } catch {
    return false; // it is gone
  }
}

/** Whole or not at all; where it cannot be kept, it is bundled again the next time. */
function keep(path: string, folder: string, script: Kept): void {
  try {
    makeFolder(folder);
    const fresh = `${path}.${randomUUID()}`;
    writeFileSync(fresh, JSON.stringify(script));
    renameSync(fresh, path);
  } catch {
    // a folder that may not be written
  }
}

const QUERY = '?classic';

/** `import text from './x.ts?classic'`: the script of the file. */
export const classicScripts: Plugin = {
  name: 'classic-scripts',
  async load(id) {
    if (!id.endsWith(QUERY)) return null;
    const { code, files } = await keptScript(id.slice(0, -QUERY.length));
    for (const file of files) this.addWatchFile(file);
    return `export default ${JSON.stringify(code)};`;
  },
};
