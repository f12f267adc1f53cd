/** A file with all that it imports as one classic script, since a page opened from the disk may load no module. */
import { rolldown } from 'rolldown';

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
  // Licences stay; what tells bundlers that a call may go is of no use behind the last of them.
  const comments = { legal: true, annotation: false, jsdoc: false };
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments });
  const files = await bundle.watchFiles;
  await bundle.close();
  return { code: output[0].code, files };
}
