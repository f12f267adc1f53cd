/** An embed as oEmbed (oembed.com, 1.0) tells it: what an editor that knows of it puts into an article. */
import { frameCode } from './code.ts';
import type { Embed } from './embed.ts';
import { heightsOf } from './height.ts';
import { pastedOf, placed } from './pasted.ts';
import { WIDTHS } from './setting.ts';

const WIDTH = WIDTHS[2];

/** The JSON of one embed at the width of an article's column; the site must say where it will stand. */
export function oembed(
  site: { readonly title: string; readonly address: string },
  embed: Embed,
): string {
  const pasted = pastedOf(site, embed);
  const height = heightsOf(embed).fixed[WIDTHS.indexOf(WIDTH)] ?? 0;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: pasted.title,
      provider_name: site.title,
      provider_url: placed(site, '/index.html'),
      width: WIDTH,
      height,
      html: frameCode(pasted, WIDTH, height),
    },
    null,
    1,
  )}\n`;
}
