/** Pictures that go along with shared links, as drawings, of which `scripts/share-pictures.ts` makes PNGs. */
import { drawShare } from '../../share/draw.ts';
import type { Share } from '../../share/share.ts';
import { shares } from '../../site.ts';

export const getStaticPaths = () =>
  [...shares.values()].map((share) => ({ params: { share: share.file }, props: { share } }));

export const GET = ({ props }: { props: { share: Share } }): Response =>
  new Response(drawShare(props.share));
