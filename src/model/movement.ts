/** What moved at a place since the year before: births, fertility, the sex ratio, money left, the units below. */
import { ROLES } from '../dataset/role.ts';
import type { Unit } from '../dataset/unit.ts';
import { type BudgetUse, budgetIn } from './budget-use.ts';
import { type Change, changeIn, type Obstacle } from './change.ts';
import { inForceBelow } from './children.ts';
import { type Count, countBelow } from './count.ts';
import type { Model } from './model.ts';
import { newestFigureOf } from './own-figure.ts';

/** A change, why there is none, or null where nothing is known of the year. */
export type Moved = Change | Obstacle | null;

export interface ChildChange {
  readonly unit: Unit;
  readonly change: Change;
  /** This year's births less those of the year before. */
  readonly step: number;
}

/** The births of the same units in both years, summed. */
export interface SummedBirths {
  readonly before: number;
  readonly now: number;
  /** The units that are in both sums. */
  readonly count: Count;
}

export interface Unused {
  readonly before: number;
  readonly now: number;
  /** What of both years it is computed from. */
  readonly uses: readonly BudgetUse[];
}

export interface Movement {
  readonly unit: Unit;
  readonly year: number;
  readonly births: Moved;
  /** Where it reports no births of the year itself: those of the units below; null where none can be compared. */
  readonly summed: SummedBirths | null;
  /** Third and later births. */
  readonly laterBirths: Moved;
  readonly fertility: Moved;
  readonly sexRatio: Moved;
  /** Its own money that was not used, đồng, in both years; null where either is not known. */
  readonly unused: Unused | null;
  /** The births of each unit directly below that can be compared, in their order. */
  readonly below: readonly ChildChange[];
  /** How many units below cannot be, because their territory has changed. */
  readonly otherTerritory: number;
}

const { births, laterBirths, fertility, sexRatio } = ROLES;

/** Whether two years were held against each other. */
export const isChange = (moved: Moved): moved is Change =>
  moved !== null && typeof moved !== 'string';

/** To the newest year of births, its own or of the units below, or rates; null where only that one year is known of them. */
export function movementOf(model: Model, unit: Unit): Movement | null {
  const own = [births, fertility, sexRatio].flatMap(
    (code) => model.series(unit, code)?.known.at(-1)?.year ?? [],
  );
  const years = [...own, newestFigureOf(model, unit, births)?.year ?? []].flat();
  if (years.length === 0) return null;
  const year = Math.max(...years);
  const of = (code: string) => changeIn(model, unit, code, year);
  const children = inForceBelow(model, unit).map((each) => ({
    unit: each.unit,
    moved: changeIn(model, each.unit, births, year),
  }));
  const below = children.flatMap(({ unit: child, moved }) =>
    isChange(moved)
      ? [{ unit: child, change: moved, step: moved.now.value - moved.before.value }]
      : [],
  );
  const movement = {
    ...{ unit, year, births: of(births), laterBirths: of(laterBirths) },
    ...{ fertility: of(fertility), sexRatio: of(sexRatio), unused: unusedIn(model, unit, year) },
    summed: of(births) === null ? sumOf(model, unit, year, below) : null,
    below,
    otherTerritory: children.filter(({ moved }) => moved === 'other-territory').length,
  };
  const told = [movement.births, movement.fertility, movement.sexRatio];
  const moves = told.some((each) => isChange(each) || each === 'other-territory');
  return moves || movement.summed ? movement : null;
}

/** Null where fewer than two units have both years, as one part is no sum, and where births must not be summed. */
function sumOf(
  model: Model,
  unit: Unit,
  year: number,
  below: readonly ChildChange[],
): SummedBirths | null {
  const count = countBelow(model.units, unit, String(year), (child) =>
    below.some((each) => each.unit === child),
  );
  const [first] = below;
  if (count.some.length < 2 || first?.change.indicator.aggregation !== 'cộng') return null;
  const changes = below.flatMap(({ unit: each, change }) =>
    count.some.includes(each) ? change : [],
  );
  return {
    before: changes.reduce((sum, { before }) => sum + before.value, 0),
    now: changes.reduce((sum, { now }) => sum + now.value, 0),
    count,
  };
}

function unusedIn(model: Model, unit: Unit, year: number): Unused | null {
  const { budget } = model.profile(unit);
  const [before, now] = [year - 1, year].map((each) => budget && budgetIn(budget, String(each)));
  if (!before || !now) return null;
  const uses = [...before.counted, ...now.counted];
  return { before: before.unused, now: now.unused, uses };
}
