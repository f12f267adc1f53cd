/**
 * `import text from './x.ts?classic'`: the file with all that it imports as one classic script, since a
 * page opened from the disk may load no module.
 */
import { type Plugin, rolldown } from 'rolldown';

const QUERY = '?classic';

export interface ClassicScript {
  /** Types and comments taken off, names made short; it leaves no name of its own behind. */
  readonly code: string;
  /** What it is made of. */
  readonly files: readonly string[];
}

/** Bundles a file; what cannot be found or read is thrown. */
export async function classicScript(input: string): Promise<ClassicScript> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    // Its module for bundlers lacks the default that Node gives its other one.
    resolve: { alias: { topojson: 'topojson/dist/topojson.js' } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  const files = await bundle.watchFiles;
  await bundle.close();
  return { code: output[0].code, files };
}

export const classicScripts: Plugin = {
  name: 'classic-scripts',
  async load(id) {
    if (!id.endsWith(QUERY)) return null;
    const { code, files } = await classicScript(id.slice(0, -QUERY.length));
    for (const file of files) this.addWatchFile(file);
    return `export default ${JSON.stringify(code)};`;
  },
};
