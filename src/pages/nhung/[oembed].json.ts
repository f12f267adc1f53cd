/** What editors that know oEmbed ask for: of a site that says where it will stand, of the units that it is about. */
import { oembed } from '../../embed/oembed.ts';
import { rootEmbeds } from '../../embed/of-unit.ts';
import { model } from '../../site.ts';

export const getStaticPaths = () => {
  const { title, address } = model.data.site;
  if (address === null) return [];
  return rootEmbeds(model).map((embed) => ({
    params: { oembed: embed.file },
    props: { text: oembed({ title, address }, embed) },
  }));
};

export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
