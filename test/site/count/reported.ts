/** How far each unit has reported, from the rows of the data and `reports` of site.json alone. */
import type { Model } from '../../../src/model/model.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';
import { budgetOf, observationsOf, trainingOf } from '../rows.ts';
import { inForce } from './recount.ts';

export interface Reported {
  readonly word: 'silent' | 'older' | 'part' | 'whole';
  /** The newest year of which it has anything that it owes; 0 of none. */
  readonly last: number;
}

type State = 'whole' | 'part' | 'none';
type Asked = Model['data']['site']['reports'][number];
type Dataset = Asked['datasets'][number];

const isAnswered = (value: unknown): boolean => value !== 'not-reported';

const yearOf = (period: string): number =>
  /^\d{4}(-\d\d-\d\d)?$/.test(period) ? Number(period.slice(0, 4)) : 0;

/** The years of which a unit has any answer of a dataset. */
function yearsOf(model: Model, { code }: Unit, dataset: Dataset): readonly number[] {
  const periods = {
    'so-lieu': () =>
      observationsOf(model, code).flatMap((row) => (isAnswered(row.value) ? row.period : [])),
    'dao-tao': () =>
      trainingOf(model, code).flatMap((row) =>
        [row.trained, row.percent].some(isAnswered) ? row.asOf : [],
      ),
    'kinh-phi': () =>
      budgetOf(model, code).flatMap((row) =>
        [row.allocated, row.used, row.printed].some(isAnswered) ? row.period : [],
      ),
  };
  return periods[dataset]()
    .map(yearOf)
    .filter((year) => year > 0);
}

function observed(model: Model, units: readonly Unit[], year: number, asked: Asked) {
  const saidBy = (unit: Unit) =>
    new Set(
      observationsOf(model, unit.code)
        .filter((row) => yearOf(row.period) === year)
        .filter(({ value }) => isAnswered(value))
        .map(({ indicator }) => indicator),
    );
  const owed = new Set(asked.indicators ?? units.flatMap((unit) => [...saidBy(unit)]));
  return (unit: Unit): State => {
    const some = [...owed].filter((code) => saidBy(unit).has(code)).length;
    return some === owed.size ? 'whole' : some > 0 ? 'part' : 'none';
  };
}

function trained(model: Model, units: readonly Unit[], year: number, asked: Asked) {
  const formOf = (unit: Unit, audience: string) => {
    const rows = trainingOf(model, unit.code).filter(
      (row) => row.audience === audience && yearOf(row.asOf) === year,
    );
    const last = rows
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1);
    return rows.filter(({ asOf }) => asOf === last);
  };
  const all = [...new Set(model.data.training.map(({ audience }) => audience))];
  const isSaid = (row: Model['data']['training'][number]) =>
    [row.trained, row.percent].some(isAnswered);
  const saidIn = (audience: string) =>
    units.flatMap((unit) => formOf(unit, audience)).filter(isSaid);
  const audiences = asked.audiences ?? all.filter((audience) => saidIn(audience).length > 0);
  return (unit: Unit): State => {
    const states = audiences.map((audience): State => {
      const form = formOf(unit, audience);
      if (!form.some(isSaid)) return 'none';
      const courses = new Set(saidIn(audience).map(({ course }) => course));
      const hasTotals = form.some(({ eligible }) => isAnswered(eligible));
      const isWhole = [...courses].every((course) => {
        const row = form.find((each) => each.course === course);
        if (!row || !isSaid(row)) return false;
        return !hasTotals || isAnswered(row.eligible) || row.trained === 'not-applicable';
      });
      return isWhole ? 'whole' : 'part';
    });
    if (states.every((state) => state === 'whole')) return 'whole';
    return states.every((state) => state === 'none') ? 'none' : 'part';
  };
}

function spent(model: Model, year: number) {
  return (unit: Unit): State => {
    const rows = budgetOf(model, unit.code).filter(
      (row) =>
        yearOf(row.period) === year && [row.allocated, row.used, row.printed].some(isAnswered),
    );
    if (rows.length === 0) return 'none';
    const said = rows.filter(({ allocated, used }) => isAnswered(allocated) || isAnswered(used));
    const isWhole =
      said.length > 0 && said.every(({ allocated, used }) => [allocated, used].every(isAnswered));
    return isWhole ? 'whole' : 'part';
  };
}

/** By the unit; nothing of one that nobody asks. */
export function reportedIn(model: Model): ReadonlyMap<Unit, Reported> {
  const found = new Map<Unit, Answer[]>();
  for (const asked of model.data.site.reports)
    for (const dataset of asked.datasets) {
      const children = model.units.children(asked.below);
      const newest = Math.max(0, ...children.flatMap((unit) => yearsOf(model, unit, dataset)));
      const year = asked.to ?? newest;
      if (year < asked.from || year === 0) continue;
      const units = children.filter((unit) => inForce(unit, String(year)));
      const stateOf = {
        'so-lieu': () => observed(model, units, year, asked),
        'dao-tao': () => trained(model, units, year, asked),
        'kinh-phi': () => spent(model, year),
      }[dataset]();
      for (const unit of units) {
        const last = Math.max(0, ...yearsOf(model, unit, dataset));
        found.set(unit, [...(found.get(unit) ?? []), { state: stateOf(unit), year, last }]);
      }
    }
  return new Map([...found].map(([unit, all]) => [unit, wordFor(all)]));
}

interface Answer {
  readonly state: State;
  readonly year: number;
  readonly last: number;
}

function wordFor(all: readonly Answer[]): Reported {
  const last = Math.max(...all.map((each) => each.last));
  const year = Math.max(...all.map((each) => each.year));
  const isAll = (state: State) => all.every((each) => each.state === state);
  if (last === 0) return { word: 'silent', last };
  if (isAll('whole')) return { word: 'whole', last };
  return { word: isAll('none') && last < year ? 'older' : 'part', last };
}
