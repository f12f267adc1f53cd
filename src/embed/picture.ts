/** A chart of an embed as a picture that stands alone, for editors that take frames out: at the width of a phone, or of an article. */
import { type Picture, picture } from '../chart/picture.ts';
import type { Wrap } from '../chart/picture-frame.ts';
import { pictureStyle } from '../chart/picture-style.ts';
import type { Embed } from './embed.ts';
import { placeLine } from './height.ts';
import { widthOf } from './letter-width.ts';

export type PictureSize = 'narrow' | 'wide';

/** Null for what is no chart. `sheets` are the site's style sheets. */
export function pictureOfEmbed(
  embed: Embed,
  size: PictureSize,
  sheets: Parameters<typeof pictureStyle>[0],
): string | null {
  const { file, title, subtitle, doubt, computed, source, simulated, body } = embed;
  if (body.kind !== 'chart') return null;
  const drawn = body.drawing[size];
  const words: Picture = {
    ...{ file, subtitle, doubt, computed },
    finding: title,
    place: [placeLine(embed), ...(simulated ? ['Số liệu mô phỏng'] : [])].join(' · '),
    caption: source,
    colophon: 'Dân Số Mở',
  };
  return picture(words, drawn, pictureStyle(sheets, drawn), wrap);
}

/** The letters of the fonts that stand in are narrower than the site's own. */
const OWN = 1.08;

const wrap: Wrap = (words, width, { size, weight }) => {
  const own = weight === 'strong' ? 'bold' : 'regular';
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    const fits = lines.length > 0 && widthOf(longer, size, own) * OWN <= width;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
