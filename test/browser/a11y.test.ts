import { expect, test } from 'vitest';
import { someKinds } from '../site/site.ts';
import { barriers, often } from './barrier.ts';
import { served } from './context.ts';

const { url } = await served();

test.each(someKinds)('%s has no barrier that axe knows', async (path) => {
  expect(await barriers(url + path, often)).toEqual([]);
});
