/** Who owes a form below a unit: what `reports` of site.json ask, and the duties whose documents name a table. */
import type { FormLayout } from '../dataset/form-layout.ts';
import type { Report } from '../dataset/site.ts';
import type { Task } from '../dataset/task.ts';
import type { Model } from '../model/model.ts';
import { isDuty } from '../model/task.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { Box } from './filled-form.ts';

/** What is asked of the units below a unit by one form. */
export interface FormDuty {
  /** Nobody has declared who owes what: each unit is taken to owe each form. */
  readonly isDeclared: boolean;
  /** Whether the units owe the form at all. */
  readonly isOwed: boolean;
  /** Whether a box is among what is asked. */
  readonly asks: (box: Box) => boolean;
  /** Until when, as the form or the document of the duty prints it. */
  readonly deadlines: readonly string[];
}

/** Of the year in which the period ends. */
export function dutyOf(
  { data }: Pick<Model, 'data'>,
  layout: FormLayout,
  parent: Unit,
  period: string,
): FormDuty {
  const year = Number(period.slice(0, 4));
  const table = layout.head.table === 'muc-tieu' ? 'dao-tao' : layout.head.table;
  const lasts = ({ from, to }: Pick<Task, 'from' | 'to'>) =>
    (from ?? year) <= year && year <= (to ?? year);
  const reports = data.site.reports.filter(({ below }) => below === parent.code);
  const duties = data.task.filter(
    (task) => isDuty(task) && task.unit === parent.code && task.mustDo === 'cấp xã',
  );
  const own = reports.filter((each) => lasts(each) && isOf(each, table));
  const named = duties.filter((each) => lasts(each) && each.brings.includes(table));
  const isDeclared = reports.length > 0 || duties.some(({ brings }) => brings.length > 0);
  return {
    isDeclared,
    isOwed: !isDeclared || own.length > 0 || named.length > 0,
    // Reports say of what; a duty names the whole table, and until when.
    asks: (box) => own.length === 0 || reports.some(asksIn(data.course, box)),
    deadlines: [...new Set(named.flatMap(({ due }) => due ?? []))],
  };
}

const isOf = ({ datasets }: Report, table: string): boolean =>
  datasets.some((each) => each === table);

type Courses = readonly { readonly code: string; readonly audience: string }[];

const asksIn =
  (courses: Courses, { of }: Box) =>
  ({ datasets, indicators, audiences, from, to }: Report): boolean => {
    if (of === null || !datasets.some((each) => each === of.table)) return false;
    const year = Number(of.period.slice(0, 4));
    if (year < from || year > (to ?? year)) return false;
    if (of.table === 'so-lieu') return indicators === null || indicators.includes(of.item);
    const audience = courses.find(({ code }) => code === of.item)?.audience ?? '';
    return of.table !== 'dao-tao' || audiences === null || audiences.includes(audience);
  };
