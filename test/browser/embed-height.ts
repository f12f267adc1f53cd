/** The height that the code of an embed gives, held against what a browser needs. */
import type { Embed } from '../../src/embed/embed.ts';
import { heightsOf } from '../../src/embed/height.ts';
import { WIDTHS } from '../../src/embed/setting.ts';
import { inContext } from './context.ts';
import { type FontName, inPlaceOfArial } from './embed-font.ts';

const widths: readonly number[] = WIDTHS;
/** Widths that a column of an article may have, and where the layout changes. */
const BETWEEN = [360, 390, 440, 520, 559, 560, 600, 720, 799, 800, 1080];

/** What of some embeds is cut in a font, at the widths offered and between. */
export const cutIn = (url: string, font: FontName, embeds: readonly Embed[]): Promise<string[]> =>
  inContext({ bypassCSP: true }, async (context) => {
    const page = await context.newPage();
    const style = inPlaceOfArial(font);
    const found: string[] = [];
    for (const embed of embeds) {
      const { fixed, free } = heightsOf(embed);
      await page.goto(`${url}nhung/${embed.file}.html`);
      await page.addStyleTag({ content: style });
      await page.evaluate(() => document.fonts.ready);
      for (const width of [...WIDTHS, ...BETWEEN]) {
        await page.setViewportSize({ width, height: 100 });
        const { height, wide } = await page.evaluate(() => ({
          height: document.body.getBoundingClientRect().height,
          wide: document.documentElement.scrollWidth,
        }));
        const given = fixed[widths.indexOf(width)] ?? free;
        if (height > given || wide > width)
          found.push(`${embed.file} at ${width}: ${height}/${given} high, ${wide} wide`);
      }
    }
    return found;
  });
