/** All figures of one unit as a CSV. */
import { slug } from '../../../address.ts';
import { unitCsv } from '../../../export/unit-csv.ts';
import { type Sheaf, unitSheaves } from '../../../export/unit-table.ts';
import type { Model } from '../../../model/model.ts';
import { models } from '../../../site.ts';

interface Props {
  readonly model: Model;
  readonly sheaves: readonly Sheaf[];
}

export const getStaticPaths = () =>
  models.flatMap((model) =>
    [...unitSheaves(model.data, model.units.all)].map(([unit, sheaves]) => {
      return { params: { unit: slug(unit) }, props: { model, sheaves } };
    }),
  );

export const GET = ({ props: { model, sheaves } }: { props: Props }): Response =>
  new Response(unitCsv(model, sheaves));
