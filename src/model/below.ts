/** The units directly below a unit, each with its latest rate. */
import type { Unit } from '../dataset/unit.ts';
import { countedBelow } from './count.ts';
import type { Interval } from './interval.ts';
import type { Model, Portrait } from './model.ts';
import { byEnd } from './period.ts';
import type { Portraits } from './portrait.ts';
import { type KnownPoint, latest } from './series.ts';
import { type NumberedTarget, referenceLevel } from './target.ts';
import { THEMES } from './theme.ts';

/** A unit's page shows and names no more of the units below it: nobody reads on, and it must stay light. */
export const MOST_ROWS = 24;

export interface UnitBelow {
  readonly portrait: Portrait;
  readonly rate: KnownPoint | undefined;
  readonly interval: Interval | undefined;
}

export interface Below {
  readonly unit: Unit;
  /** In their order. */
  readonly units: readonly UnitBelow[];
  /** Those that were rearranged and are no more. */
  readonly old: readonly Portrait[];
  readonly reference: NumberedTarget | undefined;
  readonly newest: Newest;
}

/** The latest period in which any of the units may stand beside others, by the key of the theme. */
export type Newest = Readonly<Partial<Record<string, string>>>;

/** The portraits of the units that are counted below one in the newest period that any of them speaks of. */
export function inForceBelow({ units, portrait }: Portraits, unit: Unit): readonly Portrait[] {
  const periods = units.children(unit.code).flatMap((each) => portrait(each).latest ?? []);
  const [newest = '2100'] = periods.toSorted((a, b) => byEnd(b, a));
  return countedBelow(units, unit, newest).map((each) => portrait(each));
}

/** Null where fewer than two of the units below have any data: nothing is compared. */
export function belowOf(model: Model, unit: Unit): Below | null {
  const portraits = inForceBelow(model, unit);
  if (portraits.filter(({ latest: last }) => last !== null).length < 2) return null;
  const [indicator] = portraits.flatMap(({ fertility }) => fertility?.indicator ?? []);
  return {
    unit,
    units: portraits.map(unitBelow),
    old: model.units
      .children(unit.code)
      .filter(({ validTo }) => validTo !== null)
      .map((each) => model.portrait(each)),
    reference: indicator && referenceLevel(model.targets(unit, indicator.code)),
    newest: newestOf(portraits),
  };
}

export const newestOf = (portraits: readonly Portrait[]): Newest =>
  Object.fromEntries(
    THEMES.flatMap(({ key, compared }) => {
      const last = portraits
        .flatMap((each) => compared?.(each) ?? [])
        .toSorted(byEnd)
        .at(-1);
      return last === undefined ? [] : [[key, last]];
    }),
  );

function unitBelow(portrait: Portrait): UnitBelow {
  const { fertility, intervals } = portrait;
  const rate = fertility ? latest(fertility) : undefined;
  return { portrait, rate, interval: intervals.find(({ year }) => year === rate?.year) };
}
