import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { cataloguesOf } from '../../scripts/catalogue.ts';
import { fill } from '../../scripts/new-folder.ts';
import { sampleFiles } from '../../scripts/sample/folder.ts';
import { built } from '../site/built.ts';
import { temporaryFolder } from '../temporary.ts';
import { sheetsOf } from './context.ts';

test('in a city of a hundred, the city and each commune stay on one sheet', async () => {
  const folder = temporaryFolder();
  const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
  fill(data, [...sampleFiles(100, 1, cataloguesOf('data'))]);
  expect(await built(data, out)).toBeUndefined();
  const sheets = globSync('phieu/*.html', { cwd: out });
  expect(sheets.length).toBeGreaterThan(100);
  const longer: string[] = [];
  for (const sheet of sheets)
    if ((await sheetsOf(pathToFileURL(join(out, sheet)).href)) !== 1) longer.push(sheet);
  expect(longer).toEqual([]);
});
