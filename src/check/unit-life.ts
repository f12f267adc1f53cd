/** The time of each unit: it ends after it begins, one code names one unit a day, and whoever follows is another. */

import type { Data } from '../dataset/data.ts';
import { placeInWords, placeOf } from '../dataset/place.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import type { Unit } from '../dataset/unit.ts';
import { haveDayInCommon, officialCode } from '../dataset/unit-life.ts';
import { date } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';

const LIFE = 'sửa cột “Hiệu lực từ” hoặc “Hiệu lực đến” theo văn bản thành lập, sắp xếp đơn vị';
const SUCCESSOR = 'sửa cột “Mã đơn vị kế thừa”: mã của đơn vị nhận địa bàn sau ngày “Hiệu lực đến”';

export function checkLives(data: Data): Problem[] {
  const units = rowsByCode(data.unit);
  const sharing = Map.groupBy(data.unit, ({ code }) => officialCode(code));
  return [
    ...data.unit.flatMap((unit) => [
      ...reversed(unit),
      ...ownSuccessor(unit),
      ...circle(unit, units),
    ]),
    ...[...sharing.values()].flatMap(overlaps),
  ];
}

function reversed(unit: Unit): Problem[] {
  const { name, validFrom, validTo } = unit;
  if (validFrom === null || validTo === null || validFrom <= validTo) return [];
  const reason = `có hiệu lực đến ${date(validTo)}, trước ngày có hiệu lực ${date(validFrom)}`;
  return [problem('unit-tree', placeOf(unit, 'validTo'), { name, reason, mend: LIFE })];
}

function ownSuccessor(unit: Unit): Problem[] {
  const { name, code, successors } = unit;
  if (!successors.includes(code)) return [];
  const reason = `là đơn vị kế thừa của chính nó (mã ${officialCode(code)})`;
  const mend = `${SUCCESSOR}; đơn vị mới dùng lại mã này cần có dòng riêng`;
  return [problem('unit-tree', placeOf(unit, 'successors'), { name, reason, mend })];
}

/** Whoever follows from one to the next and comes back is in a circle; said where it begins. */
function circle(unit: Unit, units: ReadonlyMap<string, Unit>): Problem[] {
  const seen = new Set<string>();
  const open = unit.successors.filter((code) => code !== unit.code);
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (seen.has(code)) continue;
    seen.add(code);
    if (code === unit.code) {
      const reason = 'có đơn vị kế thừa lại do chính nó kế thừa';
      const { name } = unit;
      return [problem('unit-tree', placeOf(unit, 'successors'), { name, reason, mend: SUCCESSOR })];
    }
    open.push(...(units.get(code)?.successors ?? []));
  }
  return [];
}

/** Units of one code that were in force on one day, each told of the one before it. */
function overlaps(units: readonly Unit[]): Problem[] {
  return units.flatMap((unit, at) => {
    const other = units.slice(0, at).find((each) => haveDayInCommon(each, unit));
    if (!other) return [];
    const reason = `cùng mã ${officialCode(unit.code)} và có ngày cùng hiệu lực với “${other.name}” (${placeInWords(other, unit)})`;
    return [problem('unit-tree', placeOf(unit, 'code'), { name: unit.name, reason, mend: LIFE })];
  });
}
