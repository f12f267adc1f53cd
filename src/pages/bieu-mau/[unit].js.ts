/** All forms of a unit, filled, for the pages of forms; of heads of the site, and of units that have figures or owe some. */
import { slug } from '../../address.ts';
import { unitForms, unitFormsScript } from '../../export/unit-forms.ts';
import type { Model } from '../../model/model.ts';
import { headsOf } from '../../model/overview.ts';
import type { Unit } from '../../model/unit-tree.ts';
import { builtOn, hasSheet, models } from '../../site.ts';

interface Props {
  readonly model: Model;
  readonly unit: Unit;
}

export const getStaticPaths = () =>
  models
    .filter(({ data }) => data.officialForm.length > 0)
    .flatMap((model) =>
      model.units.all
        .filter((unit) => hasSheet(model, unit) || headsOf(model).includes(unit))
        .map((unit) => ({ params: { unit: slug(unit) }, props: { model, unit } })),
    );

export const GET = ({ props: { model, unit } }: { props: Props }): Response =>
  new Response(unitFormsScript(unit, unitForms(model, unit, builtOn)));
