/** The rows of each sheet, of which the page of comparison makes the CSV of what it shows. */
import { comparisonRowsScript } from '../../export/comparison-rows.ts';
import { type SideBySide, sidesOf } from '../../model/side-by-side.ts';
import { models } from '../../site.ts';

export const getStaticPaths = () =>
  models.flatMap(sidesOf).map((side) => ({ params: { sheet: side.key }, props: { side } }));

export const GET = ({ props }: { props: { side: SideBySide } }): Response =>
  new Response(comparisonRowsScript(props.side));
