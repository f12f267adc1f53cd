import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { barriers, often } from './barrier.ts';
import { served } from './context.ts';

const { url } = await served();

/** Every third kind; the others in the long run. */
const some = onePerKind.filter((_, at) => at % 3 === 0);

test.each(some)('%s has no barrier that axe knows', async (path) => {
  expect(await barriers(url + path, often)).toEqual([]);
});
