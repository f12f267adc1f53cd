/** Each indicator of each tier as a sheet that the page of comparison can show. */
import { sheetOf, sheetScript } from '../../exhibit/side-by-side.ts';
import { type SideBySide, sidesOf } from '../../model/side-by-side.ts';
import { models } from '../../site.ts';

export const getStaticPaths = () =>
  models.flatMap(sidesOf).map((side) => ({ params: { sheet: side.key }, props: { side } }));

export const GET = ({ props }: { props: { side: SideBySide } }): Response =>
  new Response(sheetScript(sheetOf(props.side)));
