import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { cityOf } from '../site/table/city.ts';
import { temporaryFolder } from '../temporary.ts';
import { sheetsOf } from './context.ts';

test('in a city of a hundred, the city and each commune stay on one sheet', async () => {
  const folder = temporaryFolder();
  const { pages } = await cityOf(100, folder);
  const sheets = pages.filter((page) => page.startsWith('phieu/'));
  expect(sheets.length).toBeGreaterThan(100);
  const longer: string[] = [];
  for (const sheet of sheets)
    if ((await sheetsOf(pathToFileURL(join(folder, 'site', sheet)).href)) !== 1) longer.push(sheet);
  expect(longer).toEqual([]);
});
