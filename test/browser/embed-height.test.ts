import { expect, test } from 'vitest';
import { embeds } from '../embeds.ts';
import { served } from './context.ts';
import { FONT_NAMES } from './embed-font.ts';
import { cutIn } from './embed-height.ts';

const { url } = await served();

test.each(FONT_NAMES)('in %s nothing of an embed of each kind is cut', async (font) => {
  expect(
    await cutIn(
      url,
      font,
      embeds.filter((_, at) => at % 9 === 0),
    ),
  ).toEqual([]);
});
