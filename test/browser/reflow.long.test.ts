import { expect, test } from 'vitest';
import { onePerKind, pages } from '../site/site.ts';
import { cuts, WIDTHS } from './reflow.ts';

test.concurrent.each(pages.filter((page) => !onePerKind.includes(page)))(
  '%s keeps within the wider screens too, and cuts no text',
  async (path) => {
    expect(await cuts(path, WIDTHS.slice(1))).toEqual([]);
  },
);
