/** Who owes which figure, counted again from `reports` of site.json and the rows: what “chưa có” may be said of. */
import type { Model } from '../../../src/model/model.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';
import { budgetOf, observationsOf, onceEach, trainingOf } from '../rows.ts';

type Report = Model['data']['site']['reports'][number];
type Dataset = Report['datasets'][number];

const isSaid = (value: unknown): boolean => value !== 'not-reported';
const yearOf = (period: string) =>
  /^\d{4}(-\d\d-\d\d)?$/.test(period) ? Number(period.slice(0, 4)) : Number.NaN;

export const livesIn = ({ validFrom, validTo }: Unit, year: number): boolean =>
  (validFrom === null || validFrom <= `${year}-12-31`) &&
  (validTo === null || validTo >= `${year}-12-31`);

/** The periods for which a unit says something of a dataset. */
const periodsSaid: Readonly<Record<Dataset, (model: Model, unit: string) => readonly string[]>> = {
  'so-lieu': (model, unit) =>
    observationsOf(model, unit).flatMap(({ period, value }) => (isSaid(value) ? period : [])),
  'dao-tao': (model, unit) =>
    trainingOf(model, unit).flatMap(({ asOf, trained, percent }) =>
      [trained, percent].some(isSaid) ? asOf : [],
    ),
  'kinh-phi': (model, unit) =>
    budgetOf(model, unit).flatMap(({ period, allocated, used, printed }) =>
      [allocated, used, printed].some(isSaid) ? period : [],
    ),
};

/** The last year for which any of the units below one says something of a dataset; 0 of none. */
const lastBelow = (dataset: Dataset) =>
  onceEach((model, parent: string) =>
    model.units
      .children(parent)
      .flatMap(({ code }) => periodsSaid[dataset](model, code))
      .map(yearOf)
      .reduce((last, year) => (year > last ? year : last), 0),
  );

const LAST = {
  'so-lieu': lastBelow('so-lieu'),
  'dao-tao': lastBelow('dao-tao'),
  'kinh-phi': lastBelow('kinh-phi'),
};

/** What is asked of a unit: each report with the last year that it asks for. */
const asked = (model: Model, unit: Unit, dataset: Dataset) =>
  model.data.site.reports
    .filter(({ below, datasets }) => below === unit.parent && datasets.includes(dataset))
    .map((report) => ({ report, last: report.to ?? LAST[dataset](model, report.below) }));

interface Thing {
  readonly dataset: Dataset;
  /** The code of an indicator or a course; blank for any of the dataset. */
  readonly of?: string;
  readonly audience?: string;
}

/** Whether a unit owes something for a year and has not given it. */
export function owes(model: Model, unit: Unit, thing: Thing, year: number): boolean {
  return asked(model, unit, thing.dataset).some(({ report, last }) => {
    if (year < report.from || year > last || !livesIn(unit, year)) return false;
    const others = model.units.children(report.below).filter((each) => livesIn(each, year));
    if (thing.dataset === 'so-lieu')
      return owesIndicator(model, unit, thing, { report, year, others });
    if (thing.dataset === 'dao-tao')
      return owesCourse(model, unit, thing, { report, year, others });
    return !hasMoney(model, unit, year);
  });
}

/** The same for the newest year that its parent asks for. */
export function owesNow(model: Model, unit: Unit, thing: Thing): boolean {
  const years = asked(model, unit, thing.dataset).map(({ last }) => last);
  return years.length > 0 && owes(model, unit, thing, Math.max(...years));
}

interface Question {
  readonly report: Report;
  readonly year: number;
  readonly others: readonly Unit[];
}

/** What the observations of a unit answer: an indicator and a year each. */
const answered = onceEach(
  (model, unit: string) =>
    new Set(
      observationsOf(model, unit).flatMap(({ indicator, period, value }) =>
        isSaid(value) ? `${indicator} ${yearOf(period)}` : [],
      ),
    ),
);

function owesIndicator(model: Model, unit: Unit, { of = '' }: Thing, q: Question): boolean {
  const says = ({ code }: Unit) => answered(model, code).has(`${of} ${q.year}`);
  const isAsked = q.report.indicators ? q.report.indicators.includes(of) : q.others.some(says);
  return isAsked && !says(unit);
}

function owesCourse(model: Model, unit: Unit, { of, audience }: Thing, q: Question): boolean {
  const rowsOf = ({ code }: Unit) =>
    trainingOf(model, code).filter(
      (row) =>
        yearOf(row.asOf) === q.year &&
        row.audience === (audience ?? row.audience) &&
        (isSaid(row.trained) || isSaid(row.percent)),
    );
  const said = q.others.flatMap(rowsOf);
  const audiences = q.report.audiences ?? said.map((row) => row.audience);
  if (audience !== undefined && !audiences.includes(audience)) return false;
  const own = rowsOf(unit);
  const wanted = of ? [of] : said.map(({ course }) => course);
  if (own.length === 0) return audiences.length > 0;
  return wanted.some(
    (code) =>
      said.some(({ course }) => course === code) && !own.some(({ course }) => course === code),
  );
}

/** Whether its rows of the year say both what was given and what was used. */
function hasMoney(model: Model, { code }: Unit, year: number): boolean {
  const rows = budgetOf(model, code).filter((row) => yearOf(row.period) === year);
  const some = rows.filter(({ allocated, used }) => isSaid(allocated) || isSaid(used));
  return some.length > 0 && some.every(({ allocated, used }) => isSaid(allocated) && isSaid(used));
}
