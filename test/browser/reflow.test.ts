import { expect, test } from 'vitest';
import { onePerKind, pages } from '../site/site.ts';
import { cuts, WIDTHS } from './reflow.ts';

test.concurrent.each(onePerKind)('%s keeps within any width, and cuts no text', async (path) => {
  expect(await cuts(path, WIDTHS)).toEqual([]);
});

test.concurrent.each(pages.filter((page) => !onePerKind.includes(page)))(
  '%s keeps within the narrowest width, and cuts no text',
  async (path) => {
    expect(await cuts(path, WIDTHS.slice(0, 1))).toEqual([]);
  },
);
