import { expect, test } from 'vitest';
import { someKinds } from '../site/site.ts';
import { cuts } from './reflow.ts';

test.each(someKinds)('%s keeps within any width, and cuts no text', async (path) => {
  expect(await cuts(path)).toEqual([]);
});
