/** Each indicator of each tier as a sheet that the page of comparison can show. */
import { comparisonPage } from '../../address.ts';
import { sheetOf, sheetScript } from '../../exhibit/side-by-side.ts';
import type { SideBySide } from '../../model/side-by-side.ts';
import { models, sides } from '../../site.ts';

interface Props {
  readonly side: SideBySide;
  readonly isSample: boolean;
}

export const getStaticPaths = () =>
  [...sides].flatMap(([model, all]) =>
    all.map((side) => {
      return { params: { sheet: side.key }, props: { side, isSample: model !== models[0] } };
    }),
  );

export const GET = ({ props: { side, isSample } }: { props: Props }): Response =>
  new Response(sheetScript(sheetOf(side, comparisonPage(isSample))));
