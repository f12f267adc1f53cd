import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kindOf, onePerKind, parse, read } from './site.ts';

const limit = 30_000;

test.each(onePerKind)('%s, the heaviest of its kind, travels in at most 30 kB', (page) => {
  const html = read(page);
  const bytes = gzipSync(html).length;
  console.log(
    `${kindOf(page)}: ${(bytes / 1000).toFixed(1)} kB gzip, ${(Buffer.byteLength(html) / 1000).toFixed(1)} kB`,
  );
  expect(bytes).toBeLessThanOrEqual(limit);
});

test.each(onePerKind)('%s asks for at most 8 kB of scripts', (page) => {
  const scripts = [...parse(page).querySelectorAll('script[src]')].map(({ attributes }) =>
    (attributes.getNamedItem('src')?.value ?? '').replace(/^(\.\.\/)+/, ''),
  );
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
  expect(bytes).toBeLessThanOrEqual(8000);
});
