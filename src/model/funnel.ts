/** Which units differ from the whole they are part of by more than chance. */
import type { Indicator } from '../dataset/indicator.ts';
import type { Unit } from '../dataset/unit.ts';
import { type Level, levelFor, rangeOf } from './chance.ts';
import { type Evidence, rateOf } from './evidence.ts';
import { isOfOldTerritory } from './territory.ts';

/** The counts of a unit in the years that are looked at. */
export interface Part {
  readonly unit: Unit;
  readonly evidence: readonly Evidence[];
}

/** A unit beside the whole. */
export interface Placed {
  readonly unit: Unit;
  /** Its rate over the years. */
  readonly rate: number;
  /** What it rests on: births, or people, in the years together. */
  readonly on: number;
  /** Between these limits a rate on as much does not differ from that of the whole. */
  readonly lower: number;
  readonly upper: number;
  readonly side: 'above' | 'below' | 'same';
}

export interface Funnel {
  readonly indicator: Indicator;
  /** One year, or three that are taken together because one has few births. */
  readonly years: readonly number[];
  /** 95 % for as many units as a page shows at once; 99,8 % for more, of whom some would stand out by chance. */
  readonly level: Level;
  /** The rate of the whole over the years. */
  readonly rate: number;
  /** Whose rate that is; null for the rate of the units taken together. */
  readonly whole: Unit | null;
  /** The highest rate first. */
  readonly placed: readonly Placed[];
  /** Those of whom the counts of a year are not known. */
  readonly unknown: readonly Unit[];
}

/** Fewer units are no whole to differ from. */
const LEAST = 3;

/**
 * Funnel limits around the rate of the whole (Spiegelhalter, Statistics in Medicine 24, 2005, 1185–1202), exact: a
 * unit differs where its count has no more than 2,5 % (0,1 %) probability on its side if its rate were that
 * of the whole, year by year. Null where fewer than three units are known. docs/decisions/011-how-sure.md
 */
export function funnelOf(
  indicator: Indicator,
  whole: Part | null,
  parts: readonly Part[],
  years: readonly number[],
): Funnel | null {
  const known = parts
    .map((part) => ({ ...part, evidence: inYears(part, years) }))
    .filter(({ evidence }) => evidence.length === years.length);
  if (known.length < LEAST) return null;
  const own = whole ? inYears(whole, years) : [];
  const isOwn = whole !== null && own.length === years.length;
  const all = isOwn ? own : known.flatMap(({ evidence }) => evidence);
  const level = levelFor(known.length);
  const shares = new Map(years.map((year) => [year, shareOf(all.filter(inYear(year)))]));
  return {
    indicator,
    years,
    level,
    rate: rateOf(indicator, shareOf(all)),
    whole: isOwn ? whole.unit : null,
    placed: known
      .map((part) => placed(indicator, part, shares, level))
      .toSorted((a, b) => b.rate - a.rate),
    unknown: parts.filter(({ unit }) => known.every((each) => each.unit !== unit)).map(unitOf),
  };
}

const unitOf = ({ unit }: Part): Unit => unit;

const inYear = (year: number) => (each: Evidence) => each.year === year;

/** The evidence of the years that is of the unit's own territory. */
export const inYears = ({ evidence }: Part, years: readonly number[]): readonly Evidence[] =>
  evidence.filter(({ year, territory }) => years.includes(year) && !isOfOldTerritory(territory));

const sumOf = (evidence: readonly Evidence[], of: (each: Evidence) => number): number =>
  evidence.reduce((total, each) => total + of(each), 0);

const countOf = ({ count }: Evidence): number => count;
const baseOf = ({ base }: Evidence): number => base;
const shareOf = (evidence: readonly Evidence[]): number =>
  sumOf(evidence, countOf) / sumOf(evidence, baseOf);

function placed(
  indicator: Indicator,
  { unit, evidence }: Part,
  shares: ReadonlyMap<number, number>,
  level: Level,
): Placed {
  const [count, base] = [sumOf(evidence, countOf), sumOf(evidence, baseOf)];
  const expected = sumOf(evidence, (each) => each.base * (shares.get(each.year) ?? 0));
  const law = evidence[0]?.law ?? 'poisson';
  const [fewest, most] = rangeOf(law, { expected, base }, level);
  return {
    unit,
    rate: rateOf(indicator, count / base),
    on: sumOf(evidence, ({ on }) => on),
    lower: rateOf(indicator, fewest / base),
    upper: rateOf(indicator, most / base),
    side: count > most ? 'above' : count < fewest ? 'below' : 'same',
  };
}
