import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { files, site } from './site.ts';

/** The pages that explain how figures are sent, mended and published. */
const GUIDE = ['gui-so-lieu', 'huong-dan', 'sua-loi', 'van-hanh'].map((name) => `${name}.html`);

test("no unit's page, and none of the guide, takes more than 30 kB on its way", () => {
  expect(GUIDE.filter((page) => !files('*.html').includes(page))).toEqual([]);
  const heavy = [...files('don-vi/*.html'), ...GUIDE]
    .map((page) => ({ page, bytes: gzipSync(readFileSync(join(site, page))).length }))
    .filter(({ bytes }) => bytes > 30_000);
  expect(heavy).toEqual([]);
});
