/** The counts that a rate rests on: without them nothing tells what chance has done to it. */
import type { Data } from '../dataset/data.ts';
import { MOST_SPREAD, movesWithBirths, REPRODUCTIVE_YEARS } from '../dataset/fertility-ratio.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { ROLES } from '../dataset/role.ts';
import type { Unit } from '../dataset/unit.ts';
import type { Law } from './chance.ts';
import { isExact, type KnownPoint, type Series, seriesOf } from './series.ts';
import type { Territory } from './territory.ts';

/** A rate of one year with its counts: `rateOf(indicator, count / base)` is the rate. */
export interface Evidence {
  readonly year: number;
  readonly territory: Territory;
  readonly rate: number;
  readonly law: Law;
  /** Events: births, boys among them, people with a trait. */
  readonly count: number;
  /** Of a binomial law the number of trials; else what of the rate's unit the events came from. */
  readonly base: number;
  /** How many births or people tell of the rate, and what one of them is: `trẻ`. */
  readonly on: number;
  readonly noun: string;
}

export interface Grounds {
  /** Each year whose counts are known and make the rate; none where it does not move with them. */
  readonly evidence: readonly Evidence[];
  /** The years whose rate rests on few births, also where those do not tell how sure it is. */
  readonly few: readonly number[];
  /** Of a fertility rate: that its births are known, and it does not move with them. */
  readonly isContradicted: boolean;
}

const NONE: Grounds = { evidence: [], few: [], isContradicted: false };

const VARYING: readonly Indicator['kind'][] = ['tỷ lệ %', 'tỷ suất', 'tỷ số'];

/** Whether it is a rate, a ratio or a share, which chance moves; only a count of what is behind it tells how far. */
export const isRate = ({ kind }: Pick<Indicator, 'kind'>): boolean => VARYING.includes(kind);

/** Whether it is the total fertility rate, which hangs on the ages of women too. */
export const isFertility = ({ code }: Pick<Indicator, 'code'>): boolean => code === ROLES.fertility;

/** The rate that a count over its base is. */
export function rateOf({ code, kind }: Pick<Indicator, 'code' | 'kind'>, share: number): number {
  if (code === ROLES.sexRatio) return (100 * share) / (1 - share);
  return kind === 'tỷ lệ %' ? 100 * share : share;
}

/**
 * Rates on so many births or fewer are marked, as the Demographic Yearbook of the United Nations marks them
 * (“rates based on 30 or fewer live births are identified”, technical notes on crude birth rates).
 */
export const FEW = 30;

/** What a unit's rates rest on, from its own facts; nothing where the catalogue names no counts behind them. */
export function groundsOf(data: Data, unit: Unit, code: string): Grounds {
  const series = seriesOf(data, unit, code);
  const origin = series && originOf(series.indicator);
  if (!series || !origin) return NONE;
  const counted = seriesOf(data, unit, origin.counted);
  const outOf = origin.outOf === null ? null : seriesOf(data, unit, origin.outOf);
  const years = series.known.filter(isExact).flatMap((point) => {
    const evidence = evidenceOf(series.indicator, point, valueIn(counted, point.year));
    const noun = counted?.indicator.measure ?? '';
    return evidence ? [{ evidence: { ...evidence, noun }, outOf: valueIn(outOf, point.year) }] : [];
  });
  const sound = years.filter(({ evidence, outOf: of }) => isMade(series.indicator, evidence, of));
  const isSound = code !== ROLES.fertility || movesWithBirths(sound.map(fertilityYear));
  return {
    evidence: isSound ? sound.map(({ evidence }) => evidence) : [],
    few: years.flatMap(({ evidence: { on, year } }) =>
      origin.counted === ROLES.births && on <= FEW ? [year] : [],
    ),
    isContradicted: !isSound && sound.length > 1,
  };
}

interface Origin {
  /** The births, or the people of whom a share is taken. */
  readonly counted: string;
  /** What a rate's births are divided by. */
  readonly outOf: string | null;
}

/** Which counts a rate is made of. */
function originOf({ code, kind, numerator, denominator }: Indicator): Origin | null {
  if (code === ROLES.fertility) return { counted: ROLES.births, outOf: ROLES.women };
  if (code === ROLES.sexRatio) return { counted: ROLES.births, outOf: null };
  if (kind === 'tỷ lệ %') return denominator ? { counted: denominator, outOf: null } : null;
  return kind === 'tỷ suất' && numerator ? { counted: numerator, outOf: denominator } : null;
}

const valueIn = (series: Series | null, year: number): number =>
  series?.known.find((point) => point.year === year && isExact(point))?.value ?? 0;

type Counts = Omit<Evidence, 'noun'>;

/** Null without a count. */
function evidenceOf(
  { code, kind }: Indicator,
  { year, territory, value: rate }: KnownPoint,
  counted: number,
): Counts | null {
  if (counted <= 0) return null;
  const shared = { year, territory, rate, on: counted };
  if (kind === 'tỷ suất') {
    return rate > 0 ? { ...shared, law: 'poisson', count: counted, base: counted / rate } : null;
  }
  const share = code === ROLES.sexRatio ? rate / (100 + rate) : rate / 100;
  return { ...shared, law: 'binomial', count: Math.round(share * counted), base: counted };
}

/** What one is in the units of rates; of fertility the years that it is had over. */
const PER: Readonly<Record<string, number>> = { '‰': 1_000, 'con/phụ nữ': REPRODUCTIVE_YEARS };

/** How far a rate may lie from what its counts make: of fertility as far as the ages of the mothers may move it. */
const APART = { fertility: 1 / 3, other: MOST_SPREAD - 1 };

/** Whether a rate is about what its counts make; a share, whose count follows from it, always. */
function isMade(
  { code, measure }: Indicator,
  { law, rate, count }: Counts,
  outOf: number,
): boolean {
  if (law === 'binomial') return true;
  const expected = outOf > 0 ? ((PER[measure] ?? 0) * count) / outOf : 0;
  const apart = code === ROLES.fertility ? APART.fertility : APART.other;
  return expected > 0 && Math.abs(rate / expected - 1) <= apart;
}

const fertilityYear = ({ evidence, outOf }: { evidence: Counts; outOf: number }) => {
  return { year: evidence.year, rate: evidence.rate, births: evidence.count, women: outOf };
};
