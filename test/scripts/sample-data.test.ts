import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cataloguesOf } from '../../scripts/catalogue.ts';
import { sampleFiles } from '../../scripts/sample/folder.ts';

test('data/ holds, in the files mau.csv and nowhere else, what the script writes for 12 communes and seed 1', () => {
  const written = sampleFiles(12, 1, cataloguesOf('data'));
  const committed = globSync('**/mau*', { cwd: 'data' }).map((path) => path.replaceAll('\\', '/'));
  expect(committed.sort()).toEqual([...written.keys()].sort());
  for (const [path, text] of written)
    expect(readFileSync(join('data', path), 'utf8') === text, path).toBe(true);
  const others = globSync('**/*.{csv,json}', { cwd: 'data' }).filter(
    (path) => !/\bmau\.csv$/.test(path),
  );
  const naming = others.filter((path) =>
    /MAU|(Thành phố|Xã|Phường) Mẫu/.test(readFileSync(join('data', path), 'utf8')),
  );
  expect(naming).toEqual([]);
});
