/** The rows of the units below a unit, or of an indicator: what the blocks of their pages show. */
import { besides } from '../../../export/beside.ts';
import { datasetCsv, namesOf } from '../../../export/csv.ts';
import { indicatorTables } from '../../../export/indicator-table.ts';
import { type FactTable, tablesBelow } from '../../../export/unit-table.ts';
import { inForceBelow } from '../../../model/children.ts';
import type { Model } from '../../../model/model.ts';
import { models, model as own } from '../../../site.ts';

interface Props {
  readonly model: Model;
  readonly table: FactTable;
}

export const getStaticPaths = () =>
  models.flatMap((model) => {
    const { data, units } = model;
    // Indicators have pages of the site's own units alone.
    const indicators = model === own ? indicatorTables(data, units.all) : [];
    const below = units.all.flatMap((unit) => {
      const inForce = inForceBelow(model, unit).map((profile) => profile.unit);
      return tablesBelow(data, unit, inForce);
    });
    return [...below, ...indicators].map((table) => {
      const [dataset, file] = table.path.split('/');
      return { params: { dataset, file }, props: { model, table } };
    });
  });

export const GET = ({ props: { model, table } }: { props: Props }): Response => {
  const { dataset, rows } = table;
  const beside = besides(model, dataset, rows);
  return new Response(datasetCsv(dataset, rows, beside, namesOf(model.data)));
};
