/** Who owes which figure, counted again from `reports` of site.json and the rows: what “chưa có” may be said of. */
import type { Model } from '../../../src/model/model.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';

type Report = Model['data']['site']['reports'][number];
type Dataset = Report['datasets'][number];

const isSaid = (value: unknown): boolean => value !== 'not-reported';
const yearOf = (period: string) =>
  /^\d{4}(-\d\d-\d\d)?$/.test(period) ? Number(period.slice(0, 4)) : Number.NaN;

export const livesIn = ({ validFrom, validTo }: Unit, year: number): boolean =>
  (validFrom === null || validFrom <= `${year}-12-31`) &&
  (validTo === null || validTo >= `${year}-12-31`);

/** The years for which any of the units says something of a dataset. */
function yearsSaid({ data }: Model, dataset: Dataset, units: readonly Unit[]): readonly number[] {
  const codes = new Set(units.map(({ code }) => code));
  const rows = {
    'so-lieu': data.observation.flatMap(({ unit, period, value }) => [[unit, period, value]]),
    'dao-tao': data.training.flatMap(({ unit, asOf, trained, percent }) => [
      [unit, asOf, trained],
      [unit, asOf, percent],
    ]),
    'kinh-phi': data.budget.flatMap(({ unit, period, allocated, used, printed }) => [
      [unit, period, allocated],
      [unit, period, used],
      [unit, period, printed],
    ]),
  }[dataset];
  return rows.flatMap(([unit, period, value]) =>
    codes.has(String(unit)) && isSaid(value) ? yearOf(String(period)) : [],
  );
}

/** What is asked of a unit: each report with the years that it names. */
function asked(model: Model, unit: Unit, dataset: Dataset) {
  return model.data.site.reports
    .filter(({ below, datasets }) => below === unit.parent && datasets.includes(dataset))
    .map((report) => {
      const all = model.units.children(report.below);
      const last = report.to ?? Math.max(0, ...yearsSaid(model, dataset, all));
      return { report, last, all };
    });
}

interface Thing {
  readonly dataset: Dataset;
  /** The code of an indicator or a course; blank for any of the dataset. */
  readonly of?: string;
  readonly audience?: string;
}

/** Whether a unit owes something for a year and has not given it. */
export function owes(model: Model, unit: Unit, thing: Thing, year: number): boolean {
  return asked(model, unit, thing.dataset).some(({ report, last, all }) => {
    if (year < report.from || year > last || !livesIn(unit, year)) return false;
    const others = all.filter((each) => livesIn(each, year));
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

function owesIndicator({ data }: Model, unit: Unit, { of = '' }: Thing, q: Question): boolean {
  const says = ({ code }: Unit) =>
    data.observation.some(
      (row) =>
        row.unit === code &&
        row.indicator === of &&
        yearOf(row.period) === q.year &&
        isSaid(row.value),
    );
  const isAsked = q.report.indicators ? q.report.indicators.includes(of) : q.others.some(says);
  return isAsked && !says(unit);
}

function owesCourse({ data }: Model, unit: Unit, { of, audience }: Thing, q: Question): boolean {
  const rowsOf = ({ code }: Unit) =>
    data.training.filter(
      (row) =>
        row.unit === code &&
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
function hasMoney({ data }: Model, { code }: Unit, year: number): boolean {
  const rows = data.budget.filter((row) => row.unit === code && yearOf(row.period) === year);
  const some = rows.filter(({ allocated, used }) => isSaid(allocated) || isSaid(used));
  return some.length > 0 && some.every(({ allocated, used }) => isSaid(allocated) && isSaid(used));
}
