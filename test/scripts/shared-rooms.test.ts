import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { sharedModule } from '../../scripts/shared-rooms.ts';

const from = (path: string) => resolve(path);

test.each([
  ['../dataset/unit.ts', 'src/model/model.ts', 'src/dataset/unit.ts'],
  ['./read/published.ts', 'src/site.ts', 'src/read/published.ts'],
  [
    '../../problem/catalogue/file.ts',
    'src/component/guide/Help.astro',
    'src/problem/catalogue/file.ts',
  ],
  ['../format.ts', 'src/sentence/unit.ts', 'src/format.ts'],
  ['../../model/model.ts', 'src/component/block/Block.astro', 'src/model/model.ts'],
])('%s in %s is imported as it is', (source, importer, path) => {
  expect(sharedModule(source, from(importer))).toBe(pathToFileURL(from(path)).href);
});

test.each([
  ['../site.ts', 'src/pages/index.astro'],
  ['../component/help.ts', 'src/pages/sua-loi.astro'],
  ['../format.ts?raw', 'src/pages/x.ts'],
  ['zod', 'src/dataset/column.ts'],
  ['../../scripts/read/x.ts', 'src/model/model.ts'],
])('%s in %s belongs to the pages', (source, importer) => {
  expect(sharedModule(source, from(importer))).toBeNull();
});
