/** What each unit owes for a year, as `reports` in site.json asks, and what of it is there. */
import type { Budget } from '../dataset/budget.ts';
import type { BudgetLine } from '../dataset/budget-line.ts';
import type { Course } from '../dataset/course.ts';
import type { Data } from '../dataset/data.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Report } from '../dataset/site.ts';
import type { Training } from '../dataset/training.ts';
import { type Count, countBelow, countedBelow } from './count.ts';
import { coverageOf, latestForms } from './coverage.ts';
import { ownData } from './own-data.ts';
import { yearsOf } from './period.ts';
import type { Unit, UnitTree } from './unit-tree.ts';

export type OwedDataset = Report['datasets'][number];

/** Whole, in part, not at all: đủ, một phần, chưa. */
export type OwedState = 'whole' | 'part' | 'none';

/** One thing that is owed and not there. */
export type Lack =
  | { readonly what: 'indicator'; readonly indicator: Indicator }
  | { readonly what: 'form'; readonly audience: string }
  | { readonly what: 'learners' | 'eligible'; readonly course: Course }
  /** Null for all lines that the unit reports. */
  | { readonly what: 'allocated' | 'used'; readonly line: BudgetLine | null }
  /** Amounts are there, but the form does not say which they are. */
  | { readonly what: 'kind-of-money' };

/** Whether what is lacked is one indicator. */
export const isIndicator =
  (code: string) =>
  (lack: Lack): boolean =>
    lack.what === 'indicator' && lack.indicator.code === code;

export interface Owed {
  readonly unit: Unit;
  readonly dataset: OwedDataset;
  readonly year: number;
  readonly state: OwedState;
  /** By name; of a dataset that is not there at all, what the dataset owes. */
  readonly lacks: readonly Lack[];
}

/** What one unit says of one dataset in one year. */
interface Answer {
  readonly lacks: readonly Lack[];
  readonly isAny: boolean;
}

/** A blank says nothing; a dash, “không áp dụng” and “không có số liệu” are answers. */
export const isAnswered = (value: unknown): boolean => value !== 'not-reported';

/** The year that a row speaks of: a year, or a day within it; null for parts of years and for spans. */
export function wholeYear(period: string): number | null {
  if (!/^\d{4}(-\d\d-\d\d)?$/.test(period)) return null;
  return yearsOf(period)[0];
}

/** The years for which a unit's own data have any answer of a dataset, the newest first. */
export function answeredYears(own: Data, dataset: OwedDataset): readonly number[] {
  const periods = {
    'so-lieu': () => own.observation.filter(({ value }) => isAnswered(value)).map(periodOf),
    'dao-tao': () => own.training.filter(hasLearners).map(({ asOf }) => asOf),
    'kinh-phi': () => own.budget.filter(hasMoney).map(periodOf),
  }[dataset]();
  const years = new Set(periods.flatMap((period) => wholeYear(period) ?? []));
  return [...years].toSorted((a, b) => b - a);
}

const periodOf = ({ period }: { readonly period: string }) => period;

const hasLearners = ({ trained, percent }: Training) => isAnswered(trained) || isAnswered(percent);

const hasMoney = ({ allocated, used, printed }: Budget) =>
  [allocated, used, printed].some(isAnswered);

/**
 * Everything that the units of the site owe: for each report of site.json, each of its datasets and each of its
 * years the units that are counted below its parent. The newest year first.
 */
export function owedOf(data: Data, units: UnitTree): readonly Owed[] {
  const own = ownData(data);
  return data.site.reports.flatMap((report) => {
    const parent = units.get(report.below);
    if (!parent) return [];
    return report.datasets.flatMap((dataset) =>
      yearsAsked(report, dataset, units.children(parent.code).map(own)).flatMap((year) => {
        const asked = countedBelow(units, parent, String(year));
        return owedIn({ report, dataset, year }, asked, asked.map(own));
      }),
    );
  });
}

/**
 * Who has what is asked of a dataset, in the newest year in which each parent asks for it: n are the units that
 * do not lack it. None where nobody owes it.
 */
export function countsOwed(
  units: UnitTree,
  all: readonly Owed[],
  dataset: OwedDataset,
  isLacking: (owed: Owed) => boolean,
): readonly Count[] {
  const asked = all.filter((each) => each.dataset === dataset);
  return [...Map.groupBy(asked, ({ unit }) => unit.parent)].flatMap(([code, some]) => {
    const parent = units.get(code ?? '');
    const year = Math.max(...some.map((each) => each.year));
    const lacking = some.filter((each) => each.year === year && isLacking(each));
    const without = new Set(lacking.map(({ unit }) => unit));
    return parent ? [countBelow(units, parent, String(year), (unit) => !without.has(unit))] : [];
  });
}

function yearsAsked(report: Report, dataset: OwedDataset, all: readonly Data[]): readonly number[] {
  const newest = Math.max(0, ...all.flatMap((own) => answeredYears(own, dataset)[0] ?? []));
  const last = report.to ?? newest;
  return Array.from({ length: Math.max(0, last - report.from + 1) }, (_, n) => last - n);
}

interface Question {
  readonly report: Report;
  readonly dataset: OwedDataset;
  readonly year: number;
}

/** What each unit owes to one question, by their own data in the same order. */
function owedIn(
  { report, dataset, year }: Question,
  asked: readonly Unit[],
  all: readonly Data[],
): readonly Owed[] {
  const answerOf = {
    'so-lieu': () => observationAnswer(report, year, all),
    'dao-tao': () => trainingAnswer(report, year, all, asked),
    'kinh-phi': () => (data: Data) => budgetAnswer(data, year),
  }[dataset]();
  return asked.map((unit, at) => {
    const { lacks, isAny } = answerOf(all[at] as Data, at);
    const state = lacks.length === 0 ? 'whole' : isAny ? 'part' : 'none';
    return { unit, dataset, year, state, lacks };
  });
}

type AnswerOf = (own: Data, at: number) => Answer;

function observationAnswer({ indicators }: Report, year: number, all: readonly Data[]): AnswerOf {
  const said = all.map(
    ({ observation }) =>
      new Set(
        observation
          .filter(({ value, period }) => isAnswered(value) && wholeYear(period) === year)
          .map(({ indicator }) => indicator),
      ),
  );
  const asked = new Set(indicators ?? said.flatMap((codes) => [...codes]));
  return (own, at) => {
    const owed = own.indicator.filter(({ code }) => asked.has(code));
    const lacks = owed.filter(({ code }) => !said[at]?.has(code));
    return {
      lacks: lacks.map((indicator) => ({ what: 'indicator', indicator })),
      isAny: lacks.length < owed.length,
    };
  };
}

/** The courses that an audience owes are those of which any of the units says something in that year. */
function trainingAnswer(
  { audiences }: Report,
  year: number,
  all: readonly Data[],
  asked: readonly Unit[],
): AnswerOf {
  const forms = all.map((own, at) =>
    latestForms(coverageOf(own, asked[at] as Unit).filter(({ asOf }) => wholeYear(asOf) === year)),
  );
  const said = forms.flat().flatMap(({ results }) => results.filter(({ row }) => hasLearners(row)));
  const courses = Map.groupBy(new Set(said.map(({ course }) => course)), (each) => each.audience);
  const owed = audiences ?? [...courses.keys()];
  return (_, at) => {
    const answers = owed.map((audience) => {
      const form = forms[at]?.find((each) => each.audience === audience);
      const rows = new Map(form?.results.map(({ course, row }) => [course, row]));
      if (![...rows.values()].some(hasLearners))
        return { lacks: [{ what: 'form', audience } as const], isAny: false };
      const lacks = (courses.get(audience) ?? []).flatMap((course) =>
        courseLacks(course, rows.get(course), form?.hasTotals ?? false),
      );
      return { lacks, isAny: true };
    });
    return {
      lacks: answers.flatMap(({ lacks }) => lacks),
      isAny: answers.some(({ isAny }) => isAny),
    };
  };
}

/** A form without a column of totals owes none: that is a remark, and no lack. */
function courseLacks(course: Course, row: Training | undefined, hasTotals: boolean): Lack[] {
  if (!row || !hasLearners(row)) return [{ what: 'learners', course }];
  const lacksTotal = hasTotals && !isAnswered(row.eligible) && row.trained !== 'not-applicable';
  return lacksTotal ? [{ what: 'eligible', course }] : [];
}

/** A row that says one of the two amounts owes the other. */
function budgetAnswer(own: Data, year: number): Answer {
  const rows = own.budget.filter((row) => wholeYear(row.period) === year && hasMoney(row));
  const said = rows.filter(({ allocated, used }) => [allocated, used].some(isAnswered));
  if (rows.length === 0)
    return {
      lacks: [
        { what: 'allocated', line: null },
        { what: 'used', line: null },
      ],
      isAny: false,
    };
  if (said.length === 0) return { lacks: [{ what: 'kind-of-money' }], isAny: true };
  const lacks = (['allocated', 'used'] as const).flatMap((what): Lack[] => {
    const without = new Set(said.filter((row) => !isAnswered(row[what])).map(({ line }) => line));
    if (without.size === 0) return [];
    if (said.every((row) => !isAnswered(row[what]))) return [{ what, line: null }];
    return own.budgetLine.filter(({ code }) => without.has(code)).map((line) => ({ what, line }));
  });
  return { lacks, isAny: true };
}
