/** A unit's page is of that unit alone: a city of three hundred communes makes none of them heavier. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-weight-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

function run(script: string, ...args: string[]): void {
  // Vitest's own settings would turn Astro's build into a test run.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

/** The bytes of each commune's page as it travels, by the commune's number. */
function weights(communes: number): ReadonlyMap<number, number> {
  const [data, out] = [join(folder, `data-${communes}`), join(folder, `site-${communes}`)];
  run('scripts/sample.ts', '--communes', String(communes), '--seed', '1', '--out', data);
  run('scripts/build.ts', '--data', data, '--out', out);
  const pages = globSync('don-vi/{xa,phuong}-mau-*.html', { cwd: out });
  return new Map(
    pages.map((page) => {
      const number = Number(/mau-(\d+)-/.exec(page)?.[1]);
      return [number, gzipSync(readFileSync(join(out, page))).length];
    }),
  );
}

test('a commune of 12 and the same of 300 have pages of one weight, at most 30 kB', {
  timeout: 600_000,
}, () => {
  const [few, many] = [weights(12), weights(300)];
  expect(many.size).toBeGreaterThanOrEqual(300);
  expect(Math.max(...many.values())).toBeLessThanOrEqual(30_000);
  // The last two of twelve were merged from others; these have the same figures in both.
  const growth = [1, 2, 3, 4, 5, 6].map(
    (number) => (many.get(number) ?? 0) - (few.get(number) ?? 0),
  );
  expect(Math.max(...growth.map(Math.abs))).toBeLessThanOrEqual(100);
});
