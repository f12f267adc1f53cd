/** For which periods a form can be made: those of which there are figures for its boxes. */
import type { Data } from '../dataset/data.ts';
import { type FormLayout, takingOf } from '../dataset/form-layout.ts';
import { SEEN_PERIODS } from '../dataset/form-period.ts';
import { once, remembered } from '../memory.ts';
import type { Model } from '../model/model.ts';
import { byEnd } from '../model/period.ts';
import type { Unit } from '../model/unit-tree.ts';
import { timesOf } from './source-row.ts';

/** As many as are offered: older ones are made by the command. */
const MOST = 12;

/** Whether a form says anything of the period that it is made for; of others each period makes the same. */
export function asksPeriod({ head, columns, lines }: FormLayout): boolean {
  const { heading, attached, section, title, table } = head;
  const words = [...heading, attached, section, title, ...columns.map((each) => each.words)];
  if (words.some((each) => /\{(?:kỳ|năm)\}/.test(each ?? ''))) return true;
  const isOpen = (period: string | null) =>
    period === null || SEEN_PERIODS.some((each) => each === period);
  const figures = columns.filter(({ figure }) => typeof takingOf(table, figure) === 'object');
  return (
    table !== 'van-ban' &&
    figures.some(({ period }) => isOpen(period)) &&
    lines.some(({ part, period }) => part === 'dòng' && isOpen(period))
  );
}

const timesFor = remembered((data: Data) =>
  once(
    ({ head: { table }, parts }: FormLayout) =>
      table === 'van-ban'
        ? new Map<string, ReadonlySet<string>>()
        : timesOf(data, table, new Set(parts.flatMap(({ item }) => item ?? []))),
    ({ head }) => head.form,
  ),
);

/**
 * In canonical form, the newest first, of the unit and those below it; where they have none the newest of all units,
 * else the year of the day. Of a form that says nothing of its period the one.
 */
export function formPeriods(
  { data, units }: Model,
  layout: FormLayout,
  unit: Unit,
  day: string,
): readonly string[] {
  const times = timesFor(data)(layout);
  const whose = [unit, ...units.children(unit.code)];
  const own = newest(whose.flatMap(({ code }) => [...(times.get(code) ?? [])]));
  if (own.length > 0) return own.slice(0, asksPeriod(layout) ? MOST : 1);
  const [last = day.slice(0, 4)] = newest([...times.values()].flatMap((all) => [...all]));
  return [last];
}

const newest = (periods: readonly string[]): readonly string[] =>
  [...new Set(periods)].toSorted(byEnd).reverse();
