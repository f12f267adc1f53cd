/** The city and its communes; two of them became one on 1/7/2025. */
import { unit } from '../../src/dataset/unit.ts';
import { CITY, type Commune } from './city.ts';
import { table } from './table.ts';

export function unitTable(communes: readonly Commune[]): string {
  const city = {
    ...CITY,
    level: 'thành phố trực thuộc trung ương',
    simulated: 'có',
    note: 'Thành phố hư cấu; mọi số liệu của thành phố và của các xã, phường bên dưới là mô phỏng.',
  };
  const below = communes.map(({ code, name, level, successor, predecessors }) => ({
    code,
    name,
    level,
    parent: CITY.code,
    validFrom: predecessors.length > 0 ? '01/07/2025' : '',
    validTo: successor === null ? '' : '30/06/2025',
    successors: successor ?? '',
    simulated: 'có',
  }));
  return table(unit, [city, ...below]);
}
