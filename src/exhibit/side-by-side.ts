/** A comparison as plain words and positions: what the page shows, and what its script may put there. */
import { type Frame, frameOf, panelScale, type Trace, traceOf } from '../chart/panel.ts';
import { number } from '../format.ts';
import type { Model } from '../model/model.ts';
import type { Series } from '../model/series.ts';
import { firstUnits, type SideBySide } from '../model/side-by-side.ts';
import { isReplacementLevel, referenceLevel } from '../model/target.ts';
import { slug } from '../model/unit-tree.ts';
import {
  cellInWords,
  comparisonHeading,
  panelsSubtitle,
  sideInWords,
  silentInWords,
} from '../sentence/side-by-side.ts';
import { sourcesInWords } from '../sentence/source.ts';

/** One unit of a comparison. */
export interface SheetUnit {
  readonly name: string;
  /** Its figure or why there is none, year by year. */
  readonly cells: readonly string[];
  readonly trace: Trace;
  /** Which of the sheet's sources it has. */
  readonly source: number;
}

/** One indicator of one tier, with every unit that reports it, by the file of its page. */
export interface Sheet {
  readonly key: string;
  readonly title: string;
  readonly tier: string;
  readonly simulated: boolean;
  readonly subtitle: string;
  readonly years: readonly number[];
  readonly frame: Frame;
  readonly units: Readonly<Record<string, SheetUnit>>;
  readonly first: readonly string[];
  readonly silent: string | null;
  readonly sources: readonly string[];
}

export function sheetOf(side: SideBySide): Sheet {
  const { model, indicator, years, all } = side;
  const level = all[0] && referenceLevel(model.targets(all[0].unit, indicator.code));
  const scale = panelScale(indicator, years, all, level?.value ?? null);
  const name = level && isReplacementLevel(level) ? 'mức sinh thay thế' : 'mức tham chiếu';
  const sources = [...new Set(all.map((series) => sourceOf(model, series)))];
  const unitOf = (series: Series): SheetUnit => ({
    name: series.unit.name,
    cells: years.map((year) => cellInWords(series.points.find((point) => point.year === year))),
    trace: traceOf(series, scale),
    source: sources.indexOf(sourceOf(model, series)),
  });
  return {
    key: side.key,
    title: sideInWords(side),
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
    silent: silentInWords(side),
    sources,
  };
}

const sourceOf = (model: Model, { points }: Series): string =>
  sourcesInWords(model.sources(points.map(({ row }) => row)));

export const headingOf = (side: SideBySide) => comparisonHeading(side, firstUnits(side));

/** The sheet as a classic script: a page opened from the disk may load scripts, and no JSON. */
export const sheetScript = (sheet: Sheet): string =>
  `(globalThis.comparisons ??= {})[${JSON.stringify(sheet.key)}] = ${JSON.stringify(sheet)};\n`;
