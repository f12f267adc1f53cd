/** One indicator of a unit over the years: a rate as a line, a count as squares or bars. */
import { indicatorPage, slug } from '../address.ts';
import { BIRTH_RATE } from '../chart/birth-rate.ts';
import { INTERVAL } from '../chart/read-out.ts';
import { trendChart } from '../chart/trend.ts';
import { isFromZero } from '../chart/trend-frame.ts';
import { isInSquares, yearlyChart } from '../chart/yearly.ts';
import { spanOf } from '../format.ts';
import { birthRatesOf } from '../model/birth-rate.ts';
import { fileName } from '../model/file-name.ts';
import type { IndicatorRecord, UnitReport } from '../model/indicator.ts';
import type { Model } from '../model/model.ts';
import { isDrawable } from '../model/series.ts';
import { withSilence } from '../model/silence.ts';
import { datedTargets, isReplacementLevel, referenceLevel } from '../model/target.ts';
import { birthRatesInWords } from '../sentence/description.ts';
import { trendSubtitle } from '../sentence/fertility.ts';
import { seriesDescription, yearlySubtitle } from '../sentence/indicator.ts';
import { reportHeading } from '../sentence/indicator-report.ts';
import { intervalNote } from '../sentence/interval.ts';
import { territoryNote } from '../sentence/territory.ts';
import { type Exhibit, joined, there } from './exhibit.ts';

/** Null where there are not two years to compare, or nothing was counted in any. */
export function indicatorExhibit(
  model: Model,
  { indicator }: Pick<IndicatorRecord, 'indicator'>,
  report: UnitReport,
): Exhibit | null {
  const { unit, intervals, simulated } = report;
  if (!report.series || !isDrawable(report.series)) return null;
  const series = withSilence(model, report.series);
  const isCount = indicator.kind === 'số đếm';
  const targets = isCount ? [] : model.targets(unit, indicator.code);
  const reference = referenceLevel(targets.filter(isReplacementLevel));
  const dated = datedTargets(targets);
  const births = birthRatesOf(model, series);
  const trend = { series, reference, targets: dated, intervals, births };
  const years = series.points.map(({ year }) => year);
  const span = spanOf(years);
  return {
    id: `don-vi-${unit.code.toLowerCase()}`,
    // Apart from the pictures of themes, which have names of their own.
    file: `${slug(unit)}-chi-tieu-${fileName(indicator.code)}`,
    place: unit.name,
    span,
    finding: reportHeading(report, indicator),
    label: `${indicator.name}, ${unit.name}`,
    description: joined(seriesDescription(series), birthRatesInWords(births)),
    subtitle: isCount
      ? yearlySubtitle(series, isInSquares(series))
      : trendSubtitle(series, dated, isFromZero(trend)),
    notes: there(territoryNote(series), intervalNote(indicator, intervals)),
    sources: model.sources(series.points.map(({ row }) => row)),
    rows: series.points.map(({ row }) => row),
    computed: [
      ...(intervals.length > 0 ? [INTERVAL] : []),
      ...(births.length > 0 ? [BIRTH_RATE] : []),
    ],
    page: indicatorPage(indicator),
    simulated,
    chart: (width) => (isCount ? yearlyChart(series, width) : trendChart(trend, width)),
  };
}
