import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { files, site } from './site.ts';

test("no unit's page takes more than 30 kB on its way", () => {
  const heavy = files('don-vi/*.html')
    .map((page) => ({ page, bytes: gzipSync(readFileSync(join(site, page))).length }))
    .filter(({ bytes }) => bytes > 30_000);
  expect(heavy).toEqual([]);
});
