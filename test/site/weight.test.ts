import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kindOf, onePerKind, read } from './site.ts';

const limit = 30_000;

test.each(onePerKind)('%s, the heaviest of its kind, travels in at most 30 kB', (page) => {
  const html = read(page);
  const bytes = gzipSync(html).length;
  console.log(
    `${kindOf(page)}: ${(bytes / 1000).toFixed(1)} kB gzip, ${(Buffer.byteLength(html) / 1000).toFixed(1)} kB`,
  );
  expect(bytes).toBeLessThanOrEqual(limit);
});
