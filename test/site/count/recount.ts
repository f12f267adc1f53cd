/** Units counted from the rows of the data alone: nothing here asks the code that counts for the pages. */
import type { Model } from '../../../src/model/model.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';
import { observationsOf, once, onceEach, trainingOf } from '../rows.ts';

export const SCREENING = 'Sàng lọc trước sinh, sơ sinh';

const isSaid = (value: unknown): boolean => typeof value === 'number' || value === 'mark';

export const inForce = ({ validFrom, validTo }: Unit, year: string): boolean =>
  (validFrom === null || validFrom <= `${year}-12-31`) &&
  (validTo === null || validTo >= `${year}-12-31`);

/** The units below one that were in force at the end of the year. */
export const below = (model: Model, parent: Unit, year: string): readonly Unit[] =>
  model.units.children(parent.code).filter((unit) => inForce(unit, year));

/** The unit of a name as it stands within a sentence. */
export const unitNamed = (model: Model, place: string): Unit | undefined =>
  model.units.all.find(({ name }) => name.toLowerCase() === place.toLowerCase());

/** As it stands within a sentence: without what a form asks to fill in. */
export const inSentence = (name: string): string =>
  name
    .replace(/ ?… ?\((.+)\)$/u, ' $1')
    .replace(/ \(ghi [^)]*\)$/u, '')
    .toLowerCase();

const inYear = (period: string, year: string) => period.replace(/^.*\//, '').startsWith(year);

/** The codes of the units with a figure of a topic in a year: a theme, or the name of an indicator. */
export const reportersOf = onceEach((model, topic: string, year: string): ReadonlySet<string> => {
  const { data } = model;
  const groups = new Map(data.indicator.map(({ code, theme }) => [code, theme]));
  const observed = (isOf: (code: string) => boolean) =>
    data.observation.filter(
      ({ indicator, period, value }) => isOf(indicator) && inYear(period, year) && isSaid(value),
    );
  const rows = {
    'mức sinh': () => observed((code) => groups.get(code) === 'Mức sinh'),
    'hoạt động': () =>
      observed((code) => !['Mức sinh', SCREENING].includes(groups.get(code) ?? '')),
    'sàng lọc trước sinh, sơ sinh': () => observed((code) => groups.get(code) === SCREENING),
    'đào tạo': () =>
      data.training.filter(({ asOf, trained }) => inYear(asOf, year) && isSaid(trained)),
    'kinh phí': () =>
      data.budget.filter(
        ({ period, allocated, used, printed }) =>
          inYear(period, year) && [allocated, used, printed].some(isSaid),
      ),
    tfr: () => observed((code) => code === 'TFR'),
  }[topic];
  const code = data.indicator.find(({ name }) => inSentence(name) === topic)?.code;
  return new Set((rows?.() ?? observed((each) => each === code)).map(({ unit }) => unit));
});

/** Those that give both what was allocated and what was used in a year. */
export const usersOf = ({ data }: Model, year: string): ReadonlySet<string> =>
  new Set(
    data.budget.flatMap(({ unit, period, allocated, used }) =>
      period === year && typeof allocated === 'number' && typeof used === 'number' ? unit : [],
    ),
  );

export interface FormSum {
  readonly trained: number;
  readonly eligible: number;
  /** The units with both numbers, and all. */
  readonly some: readonly Unit[];
  readonly all: readonly Unit[];
}

/** The rows with both numbers of a unit's latest form of an audience in a year. */
export function formOf(model: Model, unit: Unit, audience: string, year: string) {
  const rows = trainingOf(model, unit.code).filter(
    (row) => row.audience === audience && row.asOf.startsWith(year),
  );
  const last = rows
    .map(({ asOf }) => asOf)
    .toSorted()
    .at(-1);
  return rows.filter(
    ({ asOf, trained, eligible }) =>
      asOf === last && typeof trained === 'number' && typeof eligible === 'number',
  );
}

/** Of an audience in a year, over the latest form of each unit below one. */
export function formSum(model: Model, parent: Unit, audience: string, year: string): FormSum {
  const all = below(model, parent, year);
  const both = new Map(all.map((unit) => [unit, formOf(model, unit, audience, year)] as const));
  const rows = [...both.values()].flat();
  const sum = (key: 'trained' | 'eligible') =>
    rows.reduce((total, row) => total + Number(row[key]), 0);
  const some = all.filter((unit) => (both.get(unit)?.length ?? 0) > 0);
  return { trained: sum('trained'), eligible: sum('eligible'), some, all };
}

/** Every sum of an audience in a year below a unit. */
export const formSums = once((model): readonly FormSum[] => {
  const { training } = model.data;
  const audiences = new Set(training.map(({ audience }) => audience));
  const years = new Set(training.map(({ asOf }) => asOf.slice(0, 4)));
  return model.units.all.flatMap((parent) =>
    [...audiences].flatMap((audience) =>
      [...years].map((year) => formSum(model, parent, audience, year)),
    ),
  );
});

/** A number of a unit's year that is no part of another. */
export function figureIn(
  model: Model,
  unit: string,
  indicator: string,
  year: string,
): number | undefined {
  const found = observationsOf(model, unit).find(
    (row) =>
      row.indicator === indicator &&
      row.period === year &&
      row.breakdown === null &&
      typeof row.value === 'number' &&
      row.status !== 'tổng điều tra',
  );
  return typeof found?.value === 'number' ? found.value : undefined;
}

export interface IndicatorSum {
  readonly value: number;
  readonly some: number;
  readonly all: number;
}

/** The counts of an indicator in a year below a unit, added up; a rate of them from two such sums. */
export function indicatorSum(
  model: Model,
  all: readonly Unit[],
  codes: readonly string[],
  year: string,
): IndicatorSum {
  const numberOf = (unit: Unit, code: string) => figureIn(model, unit.code, code, year);
  const some = all.filter((unit) => codes.every((code) => numberOf(unit, code) !== undefined));
  const [first = 0, second] = codes.map((code) =>
    some.reduce((total, unit) => total + (numberOf(unit, code) ?? 0), 0),
  );
  const value = second === undefined ? first : (1000 * first) / second;
  return { value, some: some.length, all: all.length };
}
