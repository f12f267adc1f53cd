/** For which periods a form can be made: those of which there are figures for its boxes. */
import type { Data } from '../dataset/data.ts';
import type { Document } from '../dataset/document.ts';
import { type FormLayout, takingOf } from '../dataset/form-layout.ts';
import { SEEN_PERIODS } from '../dataset/form-period.ts';
import { once, remembered } from '../memory.ts';
import { isInForce } from '../model/count.ts';
import type { Model } from '../model/model.ts';
import { byEnd, daysOf } from '../model/period.ts';
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

/** By unit the periods of what the form takes. */
const timesFor = remembered((data: Data) =>
  once(
    ({ head: { table }, parts }: FormLayout): Times => {
      const items = new Set(parts.flatMap(({ item }) => item ?? []));
      return table === 'van-ban' ? yearsOf(data, items) : timesOf(data, table, items);
    },
    ({ head }) => head.form,
  ),
);

type Times = ReadonlyMap<string, ReadonlySet<string>>;

/** By unit the years of the documents that a list names. */
function yearsOf({ document }: Data, groups: ReadonlySet<string>): Times {
  const listed = document.filter(({ group, date }) => date !== null && groups.has(group ?? ''));
  const years = (all: readonly Document[]) =>
    new Set(all.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])));
  const byUnit = Map.groupBy(listed, ({ unit }) => unit ?? '');
  return new Map([...byUnit].map(([unit, all]) => [unit, years(all)]));
}

/**
 * In canonical form: those of which the unit or one below it has figures, the newest first, behind them the same of
 * the day's year, to be filled by hand. Where there are none, the newest of all units, else the year of the day. Of a
 * form that says nothing of its period one, where there is one when the unit was in force and that is over.
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
  const all = own.length > 0 ? own : newest([...times.values()].flatMap((each) => [...each]));
  const [last = day.slice(0, 4)] = all;
  const isPast = (period: string) => daysOf(period)[1] <= day && isInForce(unit, period);
  if (!asksPeriod(layout)) return [all.find(isPast) ?? last];
  const known = own.length > 0 ? own.slice(0, MOST) : [last];
  return [...known, ...comingOf(known, unit, day)];
}

/** In the year of the day the periods of the last year with figures, while the unit is in force. */
function comingOf(known: readonly string[], unit: Unit, day: string): readonly string[] {
  const year = day.slice(0, 4);
  const last = known[0]?.slice(0, 4) ?? year;
  if (last >= year) return [];
  return known
    .filter((period) => period.startsWith(last) && !/\/|-02-29$/.test(period))
    .map((period) => `${year}${period.slice(4)}`)
    .filter((period) => isInForce(unit, period));
}

const newest = (periods: readonly string[]): readonly string[] =>
  [...new Set(periods)].toSorted(byEnd).reverse();
