/** A comparison as plain words and positions: what the page shows, and what its script may put there. */
import { PAGES, slug } from '../address.ts';
import { frameOf, type Level, panelScale, traceOf } from '../chart/panel.ts';
import type { Frame, Trace } from '../chart/panel-frame.ts';
import { pictureStyle } from '../chart/picture-style.ts';
import { NBSP, number, placeInSentence, rangeInWords } from '../format.ts';
import type { Interval } from '../model/interval.ts';
import type { Model } from '../model/model.ts';
import { missingYears, type Series } from '../model/series.ts';
import { firstUnits, type SideBySide } from '../model/side-by-side.ts';
import { observationSilence } from '../model/silence.ts';
import { isReplacementLevel, referenceLevel } from '../model/target.ts';
import { isOfOldTerritory } from '../model/territory.ts';
import { wholeName } from '../sentence/children.ts';
import {
  comparisonHeading,
  type HeadingSheet,
  type Ranked,
} from '../sentence/comparison-heading.ts';
import {
  cellInWords,
  certaintyInWords,
  headingsOf,
  lastInWords,
  levelInWords,
  panelsSubtitle,
  sideInWords,
  silentInWords,
  spanInWords,
} from '../sentence/side-by-side.ts';
import { sourcesInWords } from '../sentence/source.ts';
import { softness } from '../sentence/when.ts';
import { colophonOf } from './exhibit.ts';

/** One unit of a comparison. */
export interface SheetUnit extends Ranked {
  readonly name: string;
  /** Its figure or why there is none, year by year. */
  readonly cells: readonly string[];
  /** The 95 % limits below them, or nothing; empty where nothing tells of any. */
  readonly limits: readonly string[];
  /** The cells that a point of the data page asks about, and the point. */
  readonly flags: readonly (readonly [at: number, point: string])[];
  readonly trace: Trace;
  /** Its last figure in a sentence, and how sure it is. */
  readonly finding: string;
  readonly certainty: string;
  /** Since when and until when it exists, where that is known. */
  readonly span: string;
  /** Which of the sheet's sources it has. */
  readonly source: number;
  /** The whole that it is a part of, by the file of its page, where that reports the indicator too. */
  readonly whole: string | null;
}

/** One indicator of one tier, with every unit that reports it, by the file of its page. */
export interface Sheet extends HeadingSheet {
  readonly key: string;
  readonly title: string;
  readonly tier: string;
  readonly simulated: boolean;
  readonly subtitle: string;
  /** What is measured: `con/phụ nữ`. */
  readonly measure: string;
  readonly frame: Frame;
  readonly units: Readonly<Record<string, SheetUnit>>;
  /** The units right above them, which stand beside their parts; a count of theirs in the table alone. */
  readonly wholes: Readonly<Record<string, SheetUnit>>;
  readonly first: readonly string[];
  /** The units of the tier that report nothing of it, by the file of their page. */
  readonly others: Readonly<Record<string, string>>;
  readonly silent: string | null;
  readonly sources: readonly string[];
  /** What a picture that is taken away says below: the site, up to when its figures reach, where it stands. */
  readonly colophon: string;
}

/** A comparison as it stands on its page. */
export function sheetOf(side: SideBySide, page: string = PAGES.comparison.href): Sheet {
  const { model, indicator, years, all, wholes, intervals } = side;
  const level = levelOf(side);
  const every = [...(intervals?.values() ?? [])].flat();
  const scale = panelScale(indicator, years, intervals ? [...wholes, ...all] : all, level);
  const frame = frameOf(scale, level);
  const sources = [...new Set([...wholes, ...all].map((series) => sourceOf(model, series)))];
  const found = new Map(wholes.map(({ unit }) => [unit.code, slug(unit)]));
  const figuresIn = figuresOf(side, every);
  const unitOf = (series: Series): SheetUnit => ({
    ...wordsOf(side, series),
    figures: figuresIn(series),
    flags: flagsOf(side, series),
    trace: traceOf(series, scale, missingYears(series, years), intervals?.get(series.unit.code)),
    source: sources.indexOf(sourceOf(model, series)),
    whole: found.get(series.unit.parent ?? '') ?? null,
  });
  const wholeOf = (series: Series): SheetUnit =>
    wholes.length === 1 ? { ...unitOf(series), name: wholeName(series.unit) } : unitOf(series);
  return {
    key: side.key,
    title: sideInWords(side),
    headings: headingsOf(side),
    tier: side.tier,
    simulated: side.simulated,
    byChance: intervals !== null,
    subtitle: panelsSubtitle(side, scale.ticks[0] === 0),
    measure: indicator.measure,
    years,
    frame,
    units: Object.fromEntries(all.map((series) => [slug(series.unit), unitOf(series)])),
    wholes: Object.fromEntries(wholes.map((series) => [slug(series.unit), wholeOf(series)])),
    first: firstUnits(side).map(({ unit }) => slug(unit)),
    others: Object.fromEntries(side.silent.map((unit) => [slug(unit), unit.name])),
    silent: silentInWords(side),
    sources,
    colophon: colophonOf(model.data, rowsOf(all), `${page}#so-sanh`),
  };
}

function levelOf({ model, indicator, all }: SideBySide): Level | null {
  const level = all[0] && referenceLevel(model.targets(all[0].unit, indicator.code));
  if (!level) return null;
  const [first, rest] = isReplacementLevel(level)
    ? (['Mức sinh', 'thay thế'] as const)
    : (['Mức', 'tham chiếu'] as const);
  const written = number(level.value, level.decimals);
  return { value: level.value, words: [first, `${rest} ${written}`] };
}

function wordsOf(side: SideBySide, series: Series) {
  const { unit, points, known } = series;
  const intervals = side.intervals?.get(unit.code) ?? [];
  const pointIn = (year: number) => points.find((point) => point.year === year);
  const silenceIn = (year: number) => {
    const of = { indicator: side.indicator.code, period: String(year) };
    return observationSilence(side.model, unit, of, pointIn(year)?.row);
  };
  const limitsIn = (year: number) => {
    const interval = intervals.find((each) => each.year === year);
    const decimals = known.find((point) => point.year === year)?.row.decimals ?? 0;
    return interval ? rangeInWords(interval, decimals) : '';
  };
  return {
    name: unit.name,
    place: placeInSentence(unit.name).replaceAll(' ', NBSP),
    span: spanInWords(series),
    finding: lastInWords(side, series),
    certainty: certaintyInWords(side, series),
    cells: side.years.map((year) => {
      const isFew = side.few.get(unit.code)?.includes(year) ?? false;
      return cellInWords(pointIn(year), silenceIn(year), isFew);
    }),
    limits: intervals.length > 0 ? side.years.map(limitsIn) : [],
  };
}

const flagsOf = ({ model, years }: SideBySide, { points }: Series): SheetUnit['flags'] =>
  points.flatMap(({ year, row }) => {
    const [at, point] = [years.indexOf(year), model.flags.pointOf(row)];
    return at >= 0 && point ? [[at, point] as const] : [];
  });

function figuresOf(
  { years, all, intervals }: SideBySide,
  every: readonly Interval[],
): (series: Series) => SheetUnit['figures'] {
  const values = all.flatMap(({ known }) => known.map(({ value }) => value));
  const limits = every.flatMap(({ lower, upper }) => [lower, upper]);
  const inOrder = [...new Set([...values, ...limits])].sort((a, b) => a - b);
  const ranks = new Map(inOrder.map((value, rank) => [value, rank]));
  const rank = (value: number) => ranks.get(value) ?? 0;
  return ({ unit, known }) =>
    years.map((year) => {
      const point = known.find((each) => each.year === year);
      if (!point || isOfOldTerritory(point.territory)) return null;
      const interval = intervals?.get(unit.code)?.find((each) => each.year === year);
      const ends = interval ? [rank(interval.lower), rank(interval.upper)] : [];
      return [rank(point.value), levelInWords(point), softness(point.row), ...ends];
    });
}

const rowsOf = (all: readonly Series[]) => all.flatMap(({ known }) => known.map(({ row }) => row));

const sourceOf = (model: Model, { points }: Series): string =>
  sourcesInWords(model.sources(points.map(({ row }) => row)));

/** What the units that a comparison begins with say together. */
export const headingOf = (sheet: Sheet) => comparisonHeading(sheet, sheet.first);

/** The sheet as a classic script: a page opened from the disk may load scripts, and no JSON. */
export const sheetScript = (sheet: Sheet): string =>
  `(globalThis.comparisons ??= {})[${JSON.stringify(sheet.key)}] = ${JSON.stringify(sheet)};\n`;

/** Every class of a panel. */
const CLASSES = 'fill-band fill-none stroke-rule stroke-text stroke-accent tick halo strong';

/** The style of a comparison that is taken away as a picture. */
export const comparisonStyle = (sheets: {
  readonly chart: string;
  readonly tokens: string;
}): string => pictureStyle(sheets, `class="${CLASSES}"`);
