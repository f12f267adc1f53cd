import { expect, test } from 'vitest';
import { onePerKind, otherKinds } from '../site/site.ts';
import { barriers, often, seldom } from './barrier.ts';
import { served } from './context.ts';

const { url } = await served();

test.each(otherKinds)('%s has no barrier that axe knows', async (path) => {
  expect(await barriers(url + path, often)).toEqual([]);
});

test.each(onePerKind)(
  '%s has no barrier that axe knows, on other widths, on paper, in other colours',
  async (path) => {
    expect(await barriers(url + path, seldom)).toEqual([]);
  },
);
