/** What is told of the drawn figures by group, within the year, and again where it was wrong at first. */
import { CITY, type Commune, LAST_YEAR } from './city.ts';
import { CORRECTION } from './document.ts';
import { type Row, row, type Said } from './figure.ts';
import { Random } from './random.ts';
import { cell } from './table.ts';
import { fertility, sum, type Vital } from './vital.ts';

/** The last year, and the one that it stands beside. */
const TOLD_CLOSELY: readonly number[] = [LAST_YEAR - 1, LAST_YEAR];
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The births that were filed too low at first, by whom and of which year, and why. */
const CORRECTED = { situation: 'exactly at a strict limit', year: 2023 };
const REASON = 'Bổ sung trẻ sinh tại cơ sở y tế ngoài địa bàn.';

/** Births of a unit by quarter and by sex, of the communes that it is or is made of. */
export function birthsInParts(
  unit: string,
  year: number,
  communes: readonly (readonly [Commune, Vital])[],
  seed: number,
): Row[] {
  if (!TOLD_CLOSELY.includes(year)) return [];
  const each = communes.map(([{ code }, { births }]) => byQuarter(code, year, births, seed));
  const { births, boys } = sum(communes.map(([, vital]) => vital));
  return [
    ...QUARTERS.map((quarter, at) => {
      const own = each.reduce((all, quarters) => all + (quarters[at] ?? 0), 0);
      return birthsOf(own, { period: `Quý ${quarter}/${year}` });
    }),
    birthsOf(boys, { breakdown: 'Nam' }),
    birthsOf(births - boys, { breakdown: 'Nữ' }),
  ].map((said) => row(unit, year, said));
}

/** Quarters are of equal chance. */
function byQuarter(commune: string, year: number, births: number, seed: number): number[] {
  const random = new Random(seed, 'quarter', commune, year);
  let left = births;
  return QUARTERS.map((_, at) => {
    const own = at === QUARTERS.length - 1 ? left : random.binomial(left, 1 / (4 - at));
    left -= own;
    return own;
  });
}

const birthsOf = (count: number, more: Row): Said => ({
  indicator: 'SO-SINH',
  value: cell(count),
  more,
});

/** What was done of a year's sessions by the end of September. */
export function nineMonths({ code }: Commune, year: number, sessions: number, seed: number): Row[] {
  if (!TOLD_CLOSELY.includes(year)) return [];
  const done = new Random(seed, 'nine months', code, year).binomial(sessions, 0.75);
  const more = { period: `9 tháng đầu năm ${year}` };
  return [row(code, year, { indicator: 'TT-LONG-GHEP', value: cell(done), more })];
}

/** A commune's births as they were filed at first and again; nothing of all others. */
export function correctedBirths({ code, situation }: Commune, year: number, births: number): Row[] {
  if (situation !== CORRECTED.situation || year !== CORRECTED.year) return [];
  const again = { status: 'đính chính', source: CORRECTION, note: REASON };
  return [
    row(code, year, birthsOf(Math.round(births * 0.95), {})),
    row(code, year, birthsOf(births, again)),
  ];
}

/** The city's fertility in its wards and in its other communes, where it has both. */
export function byTerritory(vitals: readonly (readonly [Commune, Vital])[], year: number): Row[] {
  const of = (level: Commune['level']) =>
    vitals.filter(([each]) => each.level === level).map(([, vital]) => vital);
  const grounds = [
    ['Thành thị', of('phường')],
    ['Nông thôn', of('xã')],
  ] as const;
  if (grounds.some(([, own]) => own.length === 0)) return [];
  return grounds.map(([breakdown, own]) => {
    const value = cell(fertility(sum(own)), 2);
    return row(CITY.code, year, { indicator: 'TFR', value, more: { breakdown } });
  });
}
