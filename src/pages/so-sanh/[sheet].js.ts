/** Each indicator of each tier as a sheet that the page of comparison can show. */
import { sheetOf, sheetScript } from '../../exhibit/side-by-side.ts';
import { type SideBySide, sidesOf } from '../../model/side-by-side.ts';
import { model } from '../../site.ts';

export const getStaticPaths = () =>
  sidesOf(model).map((side) => ({ params: { sheet: side.key }, props: { side } }));

export const GET = ({ props }: { props: { side: SideBySide } }): Response =>
  new Response(sheetScript(sheetOf(model, props.side)));
