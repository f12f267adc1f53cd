import { expect, test } from 'vitest';
import { shots } from '../../scripts/guide-picture/shots.ts';
import { MOST } from '../../scripts/guide-picture/webp.ts';
import { takeAll } from '../../scripts/guide-pictures.ts';

test('every picture of the guide can be taken anew of the site as it is', async () => {
  const taken = new Map<string, number>();
  await takeAll(shots, (name, webp) => {
    taken.set(name, webp.length);
    expect(webp.toString('latin1', 8, 12), name).toBe('WEBP');
  });
  expect([...taken.keys()]).toEqual(shots.map(({ name }) => name));
  expect(Math.max(...taken.values())).toBeLessThanOrEqual(MOST);
});
