import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { heaviestPerKind } from '../site/site.ts';
import { cityOf } from '../site/table/city.ts';
import { temporaryFolder } from '../temporary.ts';
import { sheetsOf } from './context.ts';
import { raggedIn } from './paper.ts';

const folder = temporaryFolder();
const { pages } = await cityOf(100, folder);
const sheets = (page: string) => sheetsOf(pathToFileURL(join(folder, 'site', page)).href);

test('in a city of a hundred, the city and each commune stay on one sheet', async () => {
  const units = pages.filter((page) => page.startsWith('phieu/'));
  expect(units.length).toBeGreaterThan(100);
  const longer: string[] = [];
  for (const unit of units) if ((await sheets(unit)).length !== 1) longer.push(unit);
  expect(longer).toEqual([]);
});

test('in a city of a hundred, no sheet of a page is half empty but the last', async () => {
  const empty: string[] = [];
  for (const page of heaviestPerKind(join(folder, 'site'))) {
    const fills = await sheets(page);
    if (raggedIn(fills).length > 0)
      empty.push(`${page} ${fills.map((fill) => Math.round(fill * 100)).join(' ')}`);
  }
  expect(empty).toEqual([]);
});
