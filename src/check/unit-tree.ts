/** Every unit must hang together with one of the site's roots, below it or beside it, or with a simulated one. */

import type { Data } from '../dataset/data.ts';
import { placeOf } from '../dataset/place.ts';
import { rowsByCode } from '../dataset/rows-by-code.ts';
import { rankOf, tierOf } from '../dataset/tier.ts';
import type { Unit } from '../dataset/unit.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { type Problem, problem } from '../problem/problem.ts';

export function checkUnitTree(data: Data): Problem[] {
  const units = rowsByCode(data.unit);
  const { roots } = data.site;
  // A simulated city needs no line in site.json, so that its files can come and go.
  const samples = data.unit.filter((unit) => unit.parent === null && unit.simulated === 'có');
  const tops = [...roots, ...samples.map(({ code }) => code)];
  const tree = new Set(tops.flatMap((root) => [root, ...upwards(root, units).codes]));
  const unknown = roots.filter((code) => !units.has(code));
  const place = { file: 'site.json', row: null, column: null, header: 'roots' };
  const reason = 'là đơn vị gốc nhưng không có trong danh mục';
  const missing = unknown.map((code) =>
    problem('unit-tree', place, { value: code, name: code, reason }),
  );
  return [...missing, ...data.unit.flatMap((unit) => checkUnit(unit, units, tree))];
}

function checkUnit(unit: Unit, units: Units, tree: ReadonlySet<string>): Problem[] {
  const { codes, end } = upwards(unit.code, units);
  // Below a loop and not in it: mended with the loop.
  if (end !== null && end !== unit.code) return [];
  const isJoined = end === null && [unit.code, ...codes].some((code) => tree.has(code));
  if (isJoined) return checkCode(unit) ?? checkLevel(unit, units.get(unit.parent ?? ''));
  const reason =
    end === null ? 'không nối tới đơn vị gốc nào' : 'có đơn vị cấp trên lại trực thuộc chính nó';
  return [problem('unit-tree', placeOf(unit, 'parent'), { name: unit.name, reason })];
}

/** The code of a commune has five digits; one that somebody made up has what he likes. */
function checkCode(unit: Unit): Problem[] | null {
  const value = officialCode(unit.code);
  const isShort = /^\d{4}$/.test(value) && tierOf(unit) === 'cấp xã';
  if (!isShort || unit.simulated === 'có') return null;
  const facts = { value, suggestion: `0${value}`, name: unit.name };
  return [problem('leading-zero-lost', placeOf(unit, 'code'), facts)];
}

/** A commune is no part of a commune. */
function checkLevel(unit: Unit, above: Unit | undefined): Problem[] {
  if (above === undefined || rankOf(above) < rankOf(unit)) return [];
  const facts = {
    name: unit.name,
    reason: `là ${unit.level}, không thể ở dưới ${above.level} “${above.name}”`,
    mend: 'sửa cột “Cấp” hoặc cột “Mã đơn vị cấp trên” cho đúng',
  };
  return [problem('unit-tree', placeOf(unit, 'parent'), facts)];
}

type Units = ReadonlyMap<string, Unit>;

/** The codes above a unit; `end` is the code at which they repeat, null where they come to a top. */
function upwards(code: string, units: Units): { codes: string[]; end: string | null } {
  const codes: string[] = [];
  const seen = new Set([code]);
  let at = units.get(code)?.parent ?? null;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    codes.push(at);
    at = units.get(at)?.parent ?? null;
  }
  return { codes, end: at };
}
