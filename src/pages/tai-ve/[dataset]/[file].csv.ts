/** The rows of one unit: a file for each theme and each other dataset. */
import { datasetCsv, namesOf } from '../../../export/csv.ts';
import { type UnitTable, unitTables } from '../../../export/unit-table.ts';
import { model } from '../../../site.ts';

const names = namesOf(model.data);

export const getStaticPaths = () =>
  unitTables(model.data, model.units.all).map((table) => {
    const [dataset, file] = table.path.split('/');
    return { params: { dataset, file }, props: { table } };
  });

export const GET = ({ props: { table } }: { props: { table: UnitTable } }): Response => {
  const { dataset, rows, unit } = table;
  const simulated = new Set(model.units.isSimulated(unit.code) ? [unit.code] : []);
  return new Response(datasetCsv(dataset, rows, simulated, names));
};
