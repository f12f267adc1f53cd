/** What falls due when: the duties with a day, from a given day on. */
import type { Task } from '../dataset/task.ts';
import { countedBelow } from './count.ts';
import { type DueDay, lastDays } from './deadline.ts';
import type { Model } from './model.ts';
import type { Owed } from './owed.ts';
import { isDuty } from './task.ts';
import type { Unit } from './unit-tree.ts';

/** One duty and the last day on which it can be done in time. */
export interface Due {
  readonly task: Task;
  /** `2026-12-09`. */
  readonly day: string;
  /** The units of the site that must do it; none where the document names bodies alone. */
  readonly units: readonly Unit[];
}

/** What one unit must still bring for a duty: its newest reports that are not whole. */
export interface DueLack {
  readonly unit: Unit;
  readonly owed: readonly Owed[];
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Every last day of a duty from `today` (`2026-11-28`) on, for twelve months and within its years, in order. */
export function daysOf(task: Task, today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  const until = `${year + 1}${today.slice(4)}`;
  return [year, year + 1]
    .filter((each) => (task.from ?? each) <= each && each <= (task.to ?? each))
    .flatMap((each) => lastDays(task).flatMap((day) => inYear(day, each)))
    .filter((day) => today <= day && day < until)
    .toSorted();
}

/** The days of one year; day 0 is the last of the month before, and a month without the day ends before it. */
function inYear({ day, month }: DueDay, year: number): readonly string[] {
  return (month === null ? MONTHS : [month]).map((each) => {
    const last = new Date(Date.UTC(year, each, 0)).getUTCDate();
    return new Date(Date.UTC(year, each - 1, Math.min(day, last))).toISOString().slice(0, 10);
  });
}

/**
 * All that falls due from `today` on within twelve months, the nearest first. What a place that has ended was
 * to do falls due no more.
 */
export function dueOf(model: Model, today: string): readonly Due[] {
  return model.data.task
    .filter(isDuty)
    .flatMap((task) => daysOf(task, today).map((day) => dueOn(model, task, day)))
    .filter((due) => due !== null)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function dueOn({ units }: Model, task: Task, day: string): Due | null {
  const place = units.get(task.unit);
  if (!place || (place.validTo !== null && place.validTo < day)) return null;
  if (task.mustDo === null) return { task, day, units: [] };
  const one = units.get(task.mustDo);
  return { task, day, units: one ? [one] : countedBelow(units, place, day) };
}

/** What falls due at a unit, or is asked of it among others: of those then itself alone. */
export const duesAt = (all: readonly Due[], unit: Unit): readonly Due[] =>
  all.flatMap((due) => {
    if (due.task.unit === unit.code) return [due];
    return due.units.includes(unit) ? [{ ...due, units: [unit] }] : [];
  });

/** Only the next time of each duty. */
export const nextOf = (all: readonly Due[]): readonly Due[] =>
  all.filter(({ task }, at) => all.findIndex((each) => each.task === task) === at);

/** The units that have not reported whole what a duty brings, in the order of the units. */
export function dueLacks(model: Model, { task, units }: Due): readonly DueLack[] {
  const brings: ReadonlySet<string> = new Set(task.brings);
  return units.flatMap((unit) => {
    const asked = model.reportStatus(unit)?.owed ?? [];
    const owed = asked.filter(({ dataset, state }) => brings.has(dataset) && state !== 'whole');
    return owed.length > 0 ? [{ unit, owed }] : [];
  });
}

/** The duties in a rhythm whose document names no day, while they last, of places that are there on `today`. */
export function rhythmicOf({ data, units }: Model, today: string): readonly Task[] {
  const year = Number(today.slice(0, 4));
  return data.task.filter(isDuty).filter((task) => {
    const place = units.get(task.unit);
    const lasts = (task.to ?? year) >= year && (place?.validTo ?? today) >= today;
    return task.rhythm !== null && task.dueDays.length === 0 && lasts;
  });
}
