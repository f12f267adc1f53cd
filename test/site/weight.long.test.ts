/** A unit's page is of that unit: a city of three hundred communes makes neither theirs nor its own heavy. */
import { cpSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cataloguesOf } from '../../scripts/catalogue.ts';
import { fill } from '../../scripts/new-folder.ts';
import { sampleFiles } from '../../scripts/sample/folder.ts';
import { temporaryFolder } from '../temporary.ts';
import { built } from './built.ts';
import { site } from './site.ts';

const folder = temporaryFolder();

/** The site of the same data, with three hundred communes where it has twelve. */
async function siteOfMany(): Promise<string> {
  const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
  cpSync('data', data, { recursive: true });
  fill(data, [...sampleFiles(300, 1, cataloguesOf('data'))]);
  const failure = await built(data, out);
  if (failure !== undefined) throw new Error(failure);
  return out;
}

/** The bytes of each unit's page as it travels; a commune's by its number, which a larger city writes longer. */
function weights(dir: string): ReadonlyMap<string, number> {
  const pages = globSync('don-vi/*.html', { cwd: dir });
  const bytes = (page: string) => gzipSync(readFileSync(join(dir, page))).length;
  return new Map(pages.map((page) => [/mau(\d{3})-mo/.exec(page)?.[1] ?? page, bytes(page)]));
}

test('a city of 12 communes and one of 300 have pages of one weight, at most 30 kB, and all are named', async () => {
  const dir = await siteOfMany();
  const [few, many] = [weights(site), weights(dir)];
  expect(many.size).toBe(few.size + 288);
  expect(Math.max(...few.values(), ...many.values())).toBeLessThanOrEqual(30_000);
  // The last two of twelve were merged from others; these have the same figures in both, and longer names in one.
  const growth = ['001', '002', '003', '004', '005', '006'].map(
    (commune) => (many.get(commune) ?? Infinity) - (few.get(commune) ?? 0),
  );
  expect(Math.max(...growth.map(Math.abs))).toBeLessThanOrEqual(200);
  const all = readFileSync(join(dir, 'truc-thuoc/mau-mo-phong.html'), 'utf8');
  const named = new Set(all.match(/don-vi\/mau\d+-mo-phong\.html/g));
  expect(named.size).toBe(300);
  // Those that have ended have no row; their page is that of the unit they are in now.
  expect(all).toContain('Không gồm đơn vị đã kết thúc hoạt động: Xã Mẫu 30');
});
