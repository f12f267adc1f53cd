import { expect, test } from 'vitest';
import { isPaper, otherKinds } from '../site/site.ts';
import { served, sheetsOf } from './context.ts';
import { raggedIn } from './paper.ts';

const { url } = await served();

test.each(otherKinds.filter(isPaper))(
  '%s leaves no sheet half empty, and none to the last words alone',
  async (path) => {
    expect(raggedIn(await sheetsOf(url + path))).toEqual([]);
  },
);
