import { expect, test } from 'vitest';
import { files } from '../site/site.ts';
import { served, sheetsOf } from './context.ts';

const { url } = await served();

test.each(files('phieu/*.html'))('%s is one sheet of A4', async (path) => {
  expect(await sheetsOf(url + path)).toHaveLength(1);
});
