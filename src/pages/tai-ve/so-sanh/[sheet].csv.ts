/** The rows of the comparison that a page begins with. */
import { comparisonCsv } from '../../../export/comparison-rows.ts';
import { firstSide, firstUnits, type SideBySide, sidesOf } from '../../../model/side-by-side.ts';
import { models } from '../../../site.ts';

export const getStaticPaths = () =>
  models
    .flatMap((model) => firstSide(sidesOf(model)) ?? [])
    .map((side) => ({ params: { sheet: `so-sanh-${side.key}` }, props: { side } }));

export const GET = ({ props: { side } }: { props: { side: SideBySide } }): Response =>
  new Response(comparisonCsv(side, firstUnits(side)));
