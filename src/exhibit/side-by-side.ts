/** A comparison as plain words and positions: what the page shows, and what its script may put there. */
import { type Frame, frameOf, panelScale, type Trace, traceOf } from '../chart/panel.ts';
import { number, placeInSentence } from '../format.ts';
import type { Model } from '../model/model.ts';
import { absenceIn, missingYears, type Series } from '../model/series.ts';
import { firstUnits, type SideBySide } from '../model/side-by-side.ts';
import { isReplacementLevel, referenceLevel } from '../model/target.ts';
import { isOfOldTerritory } from '../model/territory.ts';
import { slug } from '../model/unit-tree.ts';
import {
  cellInWords,
  comparisonHeading,
  type Headings,
  headingsOf,
  levelInWords,
  panelsSubtitle,
  sideInWords,
  silentInWords,
  spanInWords,
} from '../sentence/side-by-side.ts';
import { sourcesInWords } from '../sentence/source.ts';
import { softness } from '../sentence/when.ts';

/** One unit of a comparison. */
export interface SheetUnit {
  readonly name: string;
  /** Its figure or why there is none, year by year. */
  readonly cells: readonly string[];
  readonly trace: Trace;
  /** Its name within a sentence. */
  readonly place: string;
  /** Since when and until when it exists, where that is known. */
  readonly span: string;
  /** Year by year what a heading may say, of its own territory: its rank among all figures, itself, and `số sơ bộ`. */
  readonly figures: readonly (readonly [rank: number, text: string, soft: string] | null)[];
  /** Which of the sheet's sources it has. */
  readonly source: number;
}

/** One indicator of one tier, with every unit that reports it, by the file of its page. */
export interface Sheet {
  readonly key: string;
  readonly title: string;
  readonly headings: Headings;
  readonly tier: string;
  readonly simulated: boolean;
  readonly subtitle: string;
  readonly years: readonly number[];
  readonly frame: Frame;
  readonly units: Readonly<Record<string, SheetUnit>>;
  readonly first: readonly string[];
  /** The units of the tier that report nothing of it, by the file of their page. */
  readonly others: Readonly<Record<string, string>>;
  readonly silent: string | null;
  readonly sources: readonly string[];
}

export function sheetOf(side: SideBySide): Sheet {
  const { model, indicator, years, all } = side;
  const level = all[0] && referenceLevel(model.targets(all[0].unit, indicator.code));
  const scale = panelScale(indicator, years, all, level?.value ?? null);
  const name = level && isReplacementLevel(level) ? 'mức sinh thay thế' : 'mức tham chiếu';
  const sources = [...new Set(all.map((series) => sourceOf(model, series)))];
  const figuresIn = figuresOf(side);
  const unitOf = (series: Series): SheetUnit => ({
    name: series.unit.name,
    place: placeInSentence(series.unit.name),
    span: spanInWords(series),
    figures: figuresIn(series),
    cells: cellsOf(series, years),
    trace: traceOf(series, scale, missingYears(series, years)),
    source: sources.indexOf(sourceOf(model, series)),
  });
  return {
    key: side.key,
    title: sideInWords(side),
    headings: headingsOf(side),
    tier: side.tier,
    simulated: side.simulated,
    subtitle: panelsSubtitle(side),
    years,
    frame: frameOf(
      scale,
      level ? [level.value, `${name} ${number(level.value, level.decimals)}`] : null,
    ),
    units: Object.fromEntries(all.map((series) => [slug(series.unit), unitOf(series)])),
    first: firstUnits(side).map(({ unit }) => slug(unit)),
    others: Object.fromEntries(side.silent.map((unit) => [slug(unit), unit.name])),
    silent: silentInWords(side),
    sources,
  };
}

const cellsOf = ({ unit, points }: Series, years: readonly number[]): readonly string[] =>
  years.map((year) =>
    cellInWords(
      points.find((point) => point.year === year),
      absenceIn(unit, String(year)),
    ),
  );

function figuresOf({ years, all }: SideBySide): (series: Series) => SheetUnit['figures'] {
  const values = new Set(all.flatMap(({ known }) => known.map(({ value }) => value)));
  const ranks = new Map([...values].sort((a, b) => a - b).map((value, rank) => [value, rank]));
  return ({ known }) =>
    years.map((year) => {
      const point = known.find((each) => each.year === year);
      return point && !isOfOldTerritory(point.territory)
        ? [ranks.get(point.value) ?? 0, levelInWords(point), softness(point.row)]
        : null;
    });
}

const sourceOf = (model: Model, { points }: Series): string =>
  sourcesInWords(model.sources(points.map(({ row }) => row)));

export const headingOf = (side: SideBySide) => comparisonHeading(side, firstUnits(side));

/** The sheet as a classic script: a page opened from the disk may load scripts, and no JSON. */
export const sheetScript = (sheet: Sheet): string =>
  `(globalThis.comparisons ??= {})[${JSON.stringify(sheet.key)}] = ${JSON.stringify(sheet)};\n`;
