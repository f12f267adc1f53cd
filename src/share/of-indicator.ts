/** What goes along with a link to an indicator's page: its newest figures, of the units that the site names first. */
import { cardLine } from '../chart/card-line.ts';
import { observed, shortPeriod } from '../format.ts';
import { fileName } from '../model/file-name.ts';
import type { Indicator, UnitReport } from '../model/indicator.ts';
import type { Model } from '../model/model.ts';
import { isReplacementLevel, referenceLevel } from '../model/target.ts';
import { indicatorHeading } from '../sentence/indicator.ts';
import { sitePlace } from '../sentence/place.ts';
import { plain } from '../sentence/sentence.ts';
import { upTo } from '../sentence/when.ts';
import { type Found, provenOf } from './proven.ts';
import type { Share } from './share.ts';

/** Null for an indicator without a figure. */
export function indicatorShare(model: Model, indicator: Indicator): Share | null {
  const record = model.indicator(indicator);
  const { newest, reports } = record;
  if (!newest?.latest) return null;
  const told = reports.filter(({ latest, simulated }) => latest && simulated === newest.simulated);
  const first = [newest, ...told.filter((report) => report !== newest)];
  return {
    file: `chi-tieu-${fileName(indicator.code)}`,
    finding: plain(indicatorHeading(record, model.units)).replace(/\.$/, ''),
    place: told.length === 1 ? newest.unit.name : sitePlace(model.units),
    period: upTo(newest.latest.period),
    simulated: newest.simulated,
    ...provenOf(
      model,
      first.map((report) => factOf(model, indicator, report)),
      [],
    ),
    site: model.data.site.title,
  };
}

function factOf(model: Model, { code, measure }: Indicator, report: UnitReport): Found {
  const { unit, latest, series, intervals } = report;
  const level = referenceLevel(model.targets(unit, code).filter(isReplacementLevel));
  return {
    name: unit.name,
    figure: (latest && observed(latest)) ?? '',
    words: latest ? `${measure}, ${shortPeriod(latest.period)}` : '',
    line: series ? cardLine(series.known, intervals, level?.value ?? null) : null,
    bar: null,
    rows: latest ? [latest] : [],
  };
}
