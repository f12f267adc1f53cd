/** Charts as pictures, where frames are not allowed: of the units that the site is about. */
import type { Embed } from '../../embed/embed.ts';
import { rootEmbeds } from '../../embed/of-unit.ts';
import { type PictureSize, pictureOfEmbed } from '../../embed/picture.ts';
import { model } from '../../site.ts';
import chart from '../../style/chart.css?raw';
import tokens from '../../style/tokens.css?raw';

const SIZES: readonly (readonly [string, PictureSize])[] = [
  ['', 'wide'],
  ['-hep', 'narrow'],
];

export const getStaticPaths = () =>
  rootEmbeds(model)
    .filter(({ body }) => body.kind === 'chart')
    .flatMap((embed) =>
      SIZES.map(([end, size]) => ({
        params: { picture: `${embed.file}${end}` },
        props: { embed, size },
      })),
    );

export const GET = ({ props }: { props: { embed: Embed; size: PictureSize } }): Response =>
  new Response(pictureOfEmbed(props.embed, props.size, { chart, tokens }));
