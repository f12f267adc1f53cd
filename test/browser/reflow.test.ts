import { expect, test } from 'vitest';
import { onePerKind } from '../site/site.ts';
import { cuts } from './reflow.ts';

test.each(onePerKind)('%s keeps within any width, and cuts no text', async (path) => {
  expect(await cuts(path)).toEqual([]);
});
