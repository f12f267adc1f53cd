/** That figures are of another territory than those beside them, and so not compared. */
import { date, list, NBSP } from '../format.ts';
import type { Series } from '../model/series.ts';
import { isOfOldTerritory, type Territory, territoryIn } from '../model/territory.ts';
import type { Unit } from '../model/unit-tree.ts';

const OLD = 'theo địa giới cũ';

/** `theo địa giới cũ` of a figure that is; of others nothing. */
export const territoryInWords = (territory: Territory): string =>
  isOfOldTerritory(territory) ? OLD : '';

/** The same of a unit's period; of a year in which the unit was made, that its figure is of the whole year. */
export function territoryInPeriod(unit: Unit, period: string): string {
  const territory = territoryIn(unit, period);
  return territory === 'founding' && unit.validFrom !== null && /^\d{4}$/.test(period)
    ? `số cả năm của đơn vị lập từ ${date(unit.validFrom)}`
    : territoryInWords(territory);
}

/** Which years of a series are not compared with which, as the territory is not the same; null where all are of one. */
export function territoryNote({ unit, known }: Pick<Series, 'unit' | 'known'>): string | null {
  const yearsOf = (...some: readonly Territory[]) =>
    known.filter(({ territory }) => some.includes(territory)).map(({ year }) => year);
  const [before, founding, own] = [yearsOf('before'), yearsOf('founding'), yearsOf('own')];
  const [ending, after] = [yearsOf('ending'), yearsOf('after')];
  const { validFrom, validTo } = unit;
  const parts = [
    before.length > 0 &&
      validFrom &&
      `Số ${inYears(before)} ${OLD}, không so với số theo địa giới mới từ ngày${NBSP}${date(validFrom)}.`,
    founding.length > 0 &&
      own.length > 0 &&
      `${inYears(founding, 'Năm')} có thay đổi địa giới, không so với các năm sau.`,
    ending.length > 0 &&
      validTo &&
      `Đơn vị có hiệu lực đến ngày${NBSP}${date(validTo)}, số ${inYears(ending)} không so với các năm trước.`,
    after.length > 0 &&
      validTo &&
      `Số ${inYears(after)} ${OLD}, sau ngày đơn vị hết hiệu lực (${date(validTo)}), không so với các năm trước.`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : null;
}

/** `năm 2024`, `các năm 2022, 2023 và 2024`. */
function inYears(years: readonly number[], word = 'năm'): string {
  return `${years.length > 1 ? 'các ' : ''}${word}${NBSP}${list(years.map(String))}`;
}
