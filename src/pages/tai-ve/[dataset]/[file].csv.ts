/** The rows of one unit: a file for each theme and each other dataset. */
import { datasetCsv, namesOf } from '../../../export/csv.ts';
import { type UnitTable, unitTables } from '../../../export/unit-table.ts';
import type { Model } from '../../../model/model.ts';
import { models } from '../../../site.ts';

interface Props {
  readonly model: Model;
  readonly table: UnitTable;
}

export const getStaticPaths = () =>
  models.flatMap((model) =>
    unitTables(model.data, model.units.all).map((table) => {
      const [dataset, file] = table.path.split('/');
      return { params: { dataset, file }, props: { model, table } };
    }),
  );

export const GET = ({ props: { model, table } }: { props: Props }): Response => {
  const { dataset, rows, unit } = table;
  const simulated = new Set(model.units.isSimulated(unit.code) ? [unit.code] : []);
  return new Response(datasetCsv(dataset, rows, simulated, namesOf(model.data)));
};
