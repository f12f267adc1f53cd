/** The shares that a unit reports year by year, each beside the target of its year. */
import type { Unit } from '../dataset/unit.ts';
import type { Silence } from '../format.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import type { Model } from './model.ts';
import type { RecordTheme } from './record.ts';
import type { KnownPoint, Series } from './series.ts';
import { observationSilence } from './silence.ts';
import { datedTargets, type NumberedTarget } from './target.ts';

export interface ShareYear {
  readonly year: number;
  /** Null where no report gives the number. */
  readonly point: KnownPoint | null;
  /** Why the number is not there, where it is not. */
  readonly silence: Silence;
  /** The level for the year; null where none holds. */
  readonly target: NumberedTarget | null;
}

export interface Shares {
  readonly series: Series;
  /** From the first result on every year with a result or a target. */
  readonly years: readonly ShareYear[];
  /** The last result held against the target of its year; null where there is none. */
  readonly judgement: Judgement | null;
}

/** The shares of a group of indicators that have a result. */
export function sharesOf(model: Model, unit: Unit, { lines }: RecordTheme): readonly Shares[] {
  const indicators = new Set(lines.map(({ indicator }) => indicator));
  return [...indicators]
    .filter(({ kind }) => kind === 'tỷ lệ %')
    .flatMap(({ code }) => model.series(unit, code) ?? [])
    .filter(({ known }) => known.length > 0)
    .map((series) =>
      sharesIn(model, series, datedTargets(model.targets(unit, series.indicator.code))),
    );
}

function sharesIn(model: Model, series: Series, targets: readonly NumberedTarget[]): Shares {
  const { known, points, indicator, unit } = series;
  const [first, last] = [known[0]?.year ?? 0, known.at(-1)?.year ?? 0];
  const targetOf = (year: number) => targets.find(({ to }) => to === year) ?? null;
  const named = [...known.map(({ year }) => year), ...targets.map(({ to }) => to)];
  const years = [...new Set(named)].filter((year) => year >= first).toSorted((a, b) => a - b);
  const now = targetOf(last);
  return {
    series,
    years: years.map((year) => ({
      year,
      point: known.find((point) => point.year === year) ?? null,
      silence: observationSilence(
        model,
        unit,
        { indicator: indicator.code, period: String(year) },
        points.find((point) => point.year === year)?.row,
      ),
      target: targetOf(year),
    })),
    judgement: now && judgementOf(now, indicator, series),
  };
}

/** How far the last result is from the level of its year, in points, below zero where it is less; null where nothing tells. */
export function gapOf({ judgement }: Shares): number | null {
  const { standing } = judgement ?? {};
  return standing && standing.level !== null ? standing.point.value - standing.level : null;
}

/** The share that is furthest below its level; where none has a level the first. */
export const furthest = (all: readonly Shares[]): Shares | undefined =>
  all.toSorted((a, b) => (gapOf(a) ?? Infinity) - (gapOf(b) ?? Infinity))[0];
