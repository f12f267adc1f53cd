/** Whether the borders cover all units of a place: a map with a gap would show a land without people. */
import { BORDERS } from '../dataset/border.ts';
import type { Data } from '../dataset/data.ts';
import type { Unit } from '../dataset/unit.ts';
import { listOf } from '../format.ts';
import { type Problem, problem } from '../problem/problem.ts';

const MOST_NAMED = 6;

/** Of each unit some of whose parts in force on `today` have borders, those that have none. */
export function checkBorders({ unit: units, borders }: Data, today: string): Problem[] {
  if (borders.length === 0) return [];
  const known = new Set(borders.map((each) => each.unit));
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const inForce = units.filter((unit) => isInForce(unit, today));
  return [...Map.groupBy(inForce, ({ parent }) => parent)].flatMap(([parent, parts]) => {
    const missing = parts.filter(({ code }) => !known.has(code));
    if (parent === null || missing.length === 0 || missing.length === parts.length) return [];
    const list = listOf(
      missing.map(({ name }) => name),
      MOST_NAMED,
      'đơn vị',
    );
    const place = { file: `${BORDERS}.geojson`, row: null, column: null, header: null };
    const facts = { name: names.get(parent) ?? parent, count: String(missing.length), list };
    return [problem('border-missing', place, facts, { dataset: BORDERS, unit: parent })];
  });
}

const isInForce = ({ validFrom, validTo }: Unit, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);
