import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prune } from '../../scripts/share-pictures.ts';
import { temporaryFolder } from '../temporary.ts';

test('of more pictures than are kept those go that a build has not used', () => {
  const folder = temporaryFolder();
  for (const name of ['a.png', 'b.png', 'c.png']) writeFileSync(join(folder, name), '');
  prune(folder, new Set(['b.png']), 3);
  expect(readdirSync(folder)).toEqual(['a.png', 'b.png', 'c.png']);
  prune(folder, new Set(['b.png']), 2);
  expect(readdirSync(folder)).toEqual(['b.png']);
  expect(() => prune(join(folder, 'nowhere'), new Set(), 2)).not.toThrow();
});
