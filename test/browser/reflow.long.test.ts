import { expect, test } from 'vitest';
import { pages, someKinds } from '../site/site.ts';
import { cuts } from './reflow.ts';

test.each(pages.filter((page) => !someKinds.includes(page)))(
  '%s keeps within any width too, and cuts no text',
  async (path) => {
    expect(await cuts(path)).toEqual([]);
  },
);
