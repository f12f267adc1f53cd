/** Each indicator of each tier as a sheet that the page of comparison can show. */
import { sheetOf, sheetScript } from '../../exhibit/side-by-side.ts';
import type { SideBySide } from '../../model/side-by-side.ts';
import { sides } from '../../site.ts';

export const getStaticPaths = () =>
  [...sides.values()].flat().map((side) => ({ params: { sheet: side.key }, props: { side } }));

export const GET = ({ props }: { props: { side: SideBySide } }): Response =>
  new Response(sheetScript(sheetOf(props.side)));
