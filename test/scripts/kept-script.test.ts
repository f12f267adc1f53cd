import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptScript } from '../../scripts/kept-script.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const kept = join(folder, 'kept');
const input = join(folder, 'a.ts');
const part = join(folder, 'b.ts');

/** The script of `a.ts`, which says what `b.ts` holds. */
async function scriptOf(word: string): Promise<string> {
  writeFileSync(input, "import { word } from './b.ts';\nconsole.log(word);\n");
  writeFileSync(part, `export const word: string = '${word}';\n`);
  return (await keptScript(input, kept)).code;
}

/** Writes another code where the script is kept, so that who reads it there is told from who bundles. */
function mark(): void {
  const [file = ''] = readdirSync(kept);
  const path = join(kept, file);
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), code: 'kept' }));
}

test('a script is bundled once, and again when a file that it is made of has changed', async () => {
  expect(await scriptOf('một')).toContain('một');
  mark();
  expect(await scriptOf('một')).toBe('kept');
  expect(await scriptOf('hai')).toContain('hai');
  expect(await scriptOf('hai')).toContain('hai');
  expect(readdirSync(kept)).toHaveLength(1);
});

test('what is kept and cannot be read is bundled again', async () => {
  await scriptOf('ba');
  const [file = ''] = readdirSync(kept);
  writeFileSync(join(kept, file), '{"code":');
  expect(await scriptOf('ba')).toContain('ba');
});

test('a script that cannot be kept is bundled each time', async () => {
  await scriptOf('bốn');
  expect((await keptScript(input, join(part, 'no-folder'))).code).toContain('bốn');
});
