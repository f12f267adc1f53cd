import { expect, test } from 'vitest';
import { embeds } from '../embeds.ts';
import { served } from './context.ts';
import { FONT_NAMES } from './embed-font.ts';
import { cutIn } from './embed-height.ts';

const { url } = await served();

test.each(FONT_NAMES)('in %s nothing of any embed is cut', async (font) => {
  expect(await cutIn(url, font, embeds)).toEqual([]);
});
