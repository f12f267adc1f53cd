/** The targets and levels that a unit's series is held against. */
import type { Indicator } from '../dataset/indicator.ts';
import { ROLES } from '../dataset/role.ts';
import type { Target } from '../dataset/target.ts';
import type { UnitTree } from './unit-tree.ts';

export type { Indicator, Target };

/** A target with its number. */
export type NumberedTarget = Target & { readonly value: number };

/** Own targets by the code of their unit. */
export type TargetsByUnit = ReadonlyMap<string, readonly Target[]>;

/**
 * All targets that hold for a unit: its own; and of the kinds that it has none of for a subject, those of the
 * nearest unit above that has any which hold below it. A subject is an indicator, or an audience and its courses.
 */
export function targetsFor(
  targets: TargetsByUnit,
  units: UnitTree,
  unit: string,
): readonly Target[] {
  const found = new Map<string, readonly Target[]>();
  const above = units.above(unit).map(({ code }) => code);
  for (const code of [unit, ...above.toReversed()])
    for (const [key, alike] of Map.groupBy(targets.get(code) ?? [], subjectAndKind)) {
      const holding = code === unit ? alike : alike.filter((each) => holdsBelow(each, units));
      if (holding.length > 0 && !found.has(key)) found.set(key, holding);
    }
  return [...found.values()].flat();
}

/** Only where its document says so; a reference level of the country holds for everybody. */
export function holdsBelow({ below, kind, unit }: Target, units: UnitTree): boolean {
  return below === 'có' || (kind === 'mức tham chiếu' && units.get(unit)?.level === 'quốc gia');
}

/** What a target is about and of which kind: an indicator, or an audience and its courses. */
export const subjectAndKind = ({ indicator, audience, courses, kind }: Target): string =>
  [indicator ?? '', audience ?? '', ...courses, kind].join('|');

const isNumbered = (target: Target): target is NumberedTarget => typeof target.value === 'number';

/** The reference level, `mức tham chiếu`, where there is one. */
export function referenceLevel(targets: readonly Target[]): NumberedTarget | undefined {
  return targets.filter(isNumbered).find((target) => target.kind === 'mức tham chiếu');
}

/** Whether a target is the level at which a generation replaces itself. */
export function isReplacementLevel({ kind, indicator }: Target): boolean {
  return kind === 'mức tham chiếu' && indicator === ROLES.fertility;
}

/** Numbered targets of a year, other than the reference level, by year. */
export function datedTargets(targets: readonly Target[]): readonly NumberedTarget[] {
  return targets
    .filter(isNumbered)
    .filter((target) => target.kind !== 'mức tham chiếu')
    .sort((a, b) => a.to - b.to);
}

/** Of targets that come anew each year the last one of each kind; all of those that span years. */
export function latestOfKind<T extends Target>(targets: readonly T[]): readonly T[] {
  const isLater = (one: T, other: T) =>
    other.kind === one.kind && other.from === other.to && other.to > one.to;
  return targets.filter(
    (one) => one.from !== one.to || !targets.some((other) => isLater(one, other)),
  );
}
