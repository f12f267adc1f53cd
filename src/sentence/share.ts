/** What is said of shares and of the targets of their years. */
import { difference, missing, NBSP, number, observed, withUnit } from '../format.ts';
import { topmost } from '../model/comparison.ts';
import { countOf } from '../model/count.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Model, Profile } from '../model/model.ts';
import { furthest, type Shares, type ShareYear, sharesOf } from '../model/share.ts';
import { recordIn, type Theme } from '../model/theme.ts';
import type { Unit } from '../model/unit-tree.ts';
import { namesInWords } from './count.ts';
import { nameInSentence, reported } from './indicator.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { equalTo } from './standing.ts';
import { kindInWords, levelInWords } from './target.ts';

/** `Năm 2024, tỷ lệ … của thành phố Mẫu là 67%, thấp hơn 8 điểm phần trăm so với chỉ tiêu giao năm 2024 là trên 75%`. */
export function sharesLevel({ series, judgement }: Shares): Sentence {
  const { indicator, unit, known } = series;
  const now = known.at(-1);
  if (!now) return say`Không có số liệu về ${indicator.name}`;
  const start = reported(indicator, unit, now.row);
  const { standing, target } = judgement ?? {};
  if (!standing || !target || standing.level === null) return start;
  const level = `${kindInWords(target.kind)} năm${NBSP}${target.to} là ${levelInWords(target, indicator.measure)}`;
  const decimals = Math.max(now.row.decimals, target.decimals);
  const gap = difference(now.value, standing.level, decimals);
  if (gap === 0) return say`${start}, ${equalTo(target)}; ${level}`;
  const size = figure(`${number(Math.abs(gap), decimals)}${NBSP}điểm phần trăm`);
  return say`${start}, ${gap < 0 ? 'thấp' : 'cao'} hơn ${size} so với ${level}`;
}

/** One unit above the others, or alone: its share that is furthest below the level. Several: how many reach it. */
export function sharesHeading(model: Model, profiles: readonly Profile[], theme: Theme): Sentence {
  const reporting = topmost(profiles.filter((each) => recordIn(theme, each).length > 0));
  const all = reporting.map((profile) => ({
    unit: profile.unit,
    shares: recordIn(theme, profile).flatMap((each) => sharesOf(model, profile.unit, each)),
  }));
  const [only] = all;
  if (!only) return say`Không có đơn vị nào báo cáo ${theme.inSentence}.`;
  const most = furthest(only.shares);
  if (all.length === 1 && most) return say`${sharesLevel(most)}.`;
  const reached = fewestReached(all.flatMap(({ shares }) => shares));
  const count = reached && countOf(model.units, reached.held, String(reached.year));
  if (!reached || !count || count.some.length < 2)
    return say`Có số liệu về ${theme.inSentence} của ${figure(namesInWords(all.map(({ unit }) => unit)))}.`;
  const { year, met, indicator } = reached;
  const some = met.filter((unit) => count.some.includes(unit)).length;
  const of = `${number(count.some.length)}${NBSP}đơn vị có số liệu`;
  const reach = some === 0 ? `không đơn vị nào trong ${of}` : `${number(some)} trong ${of}`;
  const start = say`Năm${NBSP}${String(year)}, ${figure(reach)}`;
  return say`${start} đạt mục tiêu về ${nameInSentence(indicator.name)}.`;
}

interface Reached {
  readonly indicator: Indicator;
  readonly year: number;
  /** The units whose share is held against a level, and those of them that reach it. */
  readonly held: readonly Unit[];
  readonly met: readonly Unit[];
}

/** Of the last year, the indicator whose level the fewest reach; null where no result is held against one. */
function fewestReached(all: readonly Shares[]): Reached | null {
  const judged = all.filter(({ judgement }) => judgement?.standing?.level != null);
  const year = Math.max(0, ...judged.map(({ judgement }) => judgement?.target.to ?? 0));
  const now = judged.filter(({ judgement }) => judgement?.target.to === year);
  const found = [...Map.groupBy(now, ({ series }) => series.indicator)].map(([indicator, own]) => {
    const met = own.filter(({ judgement }) => judgement?.verdict === 'met');
    const unitsOf = (some: readonly Shares[]) => some.map(({ series }) => series.unit);
    return { indicator, year, held: unitsOf(own), met: unitsOf(met) };
  });
  const part = ({ met, held }: Reached) => met.length / held.length;
  return found.toSorted((a, b) => part(a) - part(b))[0] ?? null;
}

/** `67%, mức trên 75%`: what stands beside the bar of a year. */
export function yearInWords({ point, silence, target }: ShareYear, unit: string): string {
  // Where the unit was not there, no target was held against it.
  if (!point && (silence === 'not-yet' || silence === 'ended')) return missing(silence);
  const share = point ? withUnit(observed(point.row) ?? '', unit) : missing(silence);
  const level = target && levelInWords(target, unit)?.replace(/ trở lên$/, '');
  return level ? `${share}, mức ${level}` : share;
}

/** Every year of every share, for those who do not see the chart. */
export const sharesDescription = (all: readonly Shares[]): string =>
  all
    .map(({ series: { indicator }, years }) => {
      const words = years.map((each) => `${each.year}: ${yearInWords(each, indicator.measure)}`);
      return `${indicator.name}. ${words.join('; ')}.`;
    })
    .join(' ');

export const SHARES_SUBTITLE =
  'Phần tô là kết quả, vạch đứng là mức mục tiêu của năm đó; khung rộng từ 0 đến 100%.';
