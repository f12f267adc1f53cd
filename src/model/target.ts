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

/** A unit's own targets; of the kinds that it has none of, those of the nearest unit above that has. */
export function targetsOf(
  targets: TargetsByUnit,
  units: UnitTree,
  unit: string,
  indicator: string,
): readonly Target[] {
  const found = new Map<string, readonly Target[]>();
  const upwards = [
    unit,
    ...units
      .above(unit)
      .map(({ code }) => code)
      .toReversed(),
  ];
  for (const code of upwards) {
    const own = (targets.get(code) ?? []).filter((target) => target.indicator === indicator);
    for (const [kind, ofKind] of Map.groupBy(own, (target) => target.kind))
      if (!found.has(kind)) found.set(kind, ofKind);
  }
  return [...found.values()].flat();
}

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
