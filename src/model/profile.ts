/** Everything of one unit. */
import type { Data } from '../dataset/data.ts';
import type { Observation } from '../dataset/observation.ts';
import { GROUPS, ROLES } from '../dataset/role.ts';
import type { Unit } from '../dataset/unit.ts';
import { type Births, birthsOf } from './birth.ts';
import { type BudgetUses, budgetUsesOf } from './budget-use.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { groundsOf } from './evidence.ts';
import { latestOf } from './fact.ts';
import { type Interval, intervalsOf } from './interval.ts';
import { type Printed, printedOf } from './printed.ts';
import { type RecordTheme, recordOf, restOf } from './record.ts';
import { type Series, seriesOf } from './series.ts';
import type { UnitTree } from './unit-tree.ts';

export interface Profile {
  readonly unit: Unit;
  readonly simulated: boolean;
  /** Codes of the units above it. */
  readonly above: readonly string[];
  readonly fertility: Series | null;
  /** How sure the rates of its years are; without those that nothing tells of. */
  readonly intervals: readonly Interval[];
  /** That its rate does not move with the births it is said to come from: then nothing tells how sure it is. */
  readonly isContradicted: boolean;
  readonly births: Births | null;
  /** What the reports say of fertility by group, or of a part of a year; null where they do not. */
  readonly fertilityRest: RecordTheme | null;
  readonly coverage: readonly Coverage[];
  readonly budget: BudgetUses | null;
  readonly printed: Printed | null;
  /** What its reports count besides fertility. */
  readonly record: readonly RecordTheme[];
  /** The last period that any of its facts speaks of; null when it has none. */
  readonly latest: string | null;
}

/** The units of a site with what is known of each: what a sum over some of them is made of. */
export interface Profiles {
  readonly data: Data;
  readonly units: UnitTree;
  readonly profile: (unit: Unit) => Profile;
}

/** The profile of a unit from its own facts (`ownData`). */
export function profileOf(data: Data, unit: Unit, units: UnitTree): Profile {
  const fertility = seriesOf(data, unit, ROLES.fertility);
  const { evidence, isContradicted } = groundsOf(data, unit, ROLES.fertility);
  const born = birthsOf(data, unit);
  const inTables = fertility === null ? (born?.items ?? []) : null;
  const isShown = ({ indicator, breakdown, period }: Observation) =>
    breakdown === null &&
    /^\d{4}$/.test(period) &&
    (inTables === null || inTables.includes(indicator));
  return {
    unit,
    simulated: units.isSimulated(unit.code),
    above: units.above(unit.code).map(({ code }) => code),
    fertility,
    intervals: fertility ? intervalsOf(fertility.indicator, evidence) : [],
    isContradicted,
    births: born,
    fertilityRest: restOf(data, GROUPS.fertility, isShown),
    coverage: coverageOf(data, unit),
    budget: budgetUsesOf(data, unit),
    printed: printedOf(data),
    record: recordOf(data, [GROUPS.fertility]),
    latest: latestOf([...data.observation, ...data.training, ...data.budget]),
  };
}
