/** The total fertility rate of a unit over the years. */
import { blockId, slug, unitPage } from '../address.ts';
import { BIRTH_RATE } from '../chart/birth-rate.ts';
import { INTERVAL } from '../chart/read-out.ts';
import { trendChart } from '../chart/trend.ts';
import { isFromZero } from '../chart/trend-frame.ts';
import { capital, spanOf } from '../format.ts';
import { remembered } from '../memory.ts';
import { birthRatesOf } from '../model/birth-rate.ts';
import type { Model, Profile } from '../model/model.ts';
import { withSilence } from '../model/silence.ts';
import { datedTargets, latestOfKind, referenceLevel } from '../model/target.ts';
import { birthRatesInWords, fertilityDescription } from '../sentence/description.ts';
import {
  apartNotes,
  fertilityTrend,
  missingYears,
  targetInWords,
  trendSubtitle,
} from '../sentence/fertility.ts';
import { certainty, intervalNote } from '../sentence/interval.ts';
import { plain } from '../sentence/sentence.ts';
import { territoryNote } from '../sentence/territory.ts';
import { type Exhibit, joined, there } from './exhibit.ts';

/** Null where the reports give fewer than two numbers: one point is a sentence. A unit's page and its sheet share one. */
export const fertilityExhibit = remembered(makeExhibit, ({ unit }: Profile) => unit.code);

function makeExhibit(model: Model, profile: Profile): Exhibit | null {
  const { unit, fertility: series, intervals, simulated } = profile;
  if (!series || series.known.length + series.apart.length < 2) return null;
  const targets = model.targets(unit, series.indicator.code);
  const reference = referenceLevel(targets);
  const dated = datedTargets(targets);
  const named = latestOfKind(dated);
  const births = birthRatesOf(model, series);
  const shown = withSilence(model, series);
  const trend = { series: shown, reference, targets: dated, named, intervals, births };
  const span = spanOf(series.points.map(({ year }) => year));
  return {
    id: blockId('muc-sinh', unit),
    file: `${slug(unit)}-muc-sinh`,
    place: unit.name,
    span,
    finding: fertilityTrend(series, intervals),
    label: `Tổng tỷ suất sinh, ${unit.name}`,
    description: joined(
      fertilityDescription(shown, intervals, reference, dated),
      plain(certainty(profile, reference) ?? []),
      birthRatesInWords(births),
    ),
    subtitle: trendSubtitle(series, dated, isFromZero(trend)),
    notes: there(
      territoryNote(series),
      plain(missingYears(series) ?? []),
      ...named.map((target) => `${capital(targetInWords(target, series.indicator.measure))}.`),
      ...apartNotes(series),
      intervalNote(series.indicator, intervals),
    ),
    sources: model.sources([...series.points.map((point) => point.row), ...named]),
    rows: series.points.map(({ row }) => row),
    computed: [
      ...(intervals.length > 0 ? [INTERVAL] : []),
      ...(reference ? ['khoảng cách tới mức sinh thay thế'] : []),
      ...(births.length > 0 ? [BIRTH_RATE] : []),
    ],
    page: unitPage(unit),
    simulated,
    chart: (width) => trendChart(trend, width),
  };
}
