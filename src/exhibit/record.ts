/** What leads a theme of a unit's record, drawn: a count over the years, or by its groups. */
import { blockId, slug, unitPage } from '../address.ts';
import { shareTargetChart } from '../chart/share-target.ts';
import { tallyChart } from '../chart/tally.ts';
import { isInSquares, yearlyChart } from '../chart/yearly.ts';
import { shortPeriod, spanOf } from '../format.ts';
import { fileName } from '../model/file-name.ts';
import type { Model, Profile } from '../model/model.ts';
import { last, leadOf, type RecordTheme } from '../model/record.ts';
import { isDrawable } from '../model/series.ts';
import { furthest, type Shares, sharesOf } from '../model/share.ts';
import { withSilence } from '../model/silence.ts';
import { seriesDescription, yearlySubtitle } from '../sentence/indicator.ts';
import { recordHeading, tallyDescription, tallySubtitle } from '../sentence/record.ts';
import { SHARES_SUBTITLE, sharesDescription, sharesLevel, yearInWords } from '../sentence/share.ts';
import { isUndated, UNDATED } from '../sentence/when.ts';
import type { Exhibit } from './exhibit.ts';
import { keptOfHead } from './of-head.ts';

/** Groups of more than this many in all are told by the table alone. */
const MOST_SQUARES = 600;

/** Null where the theme's leading count is neither of several years nor by group. */
export const recordExhibit = keptOfHead(
  makeExhibit,
  ({ unit }: Profile, { theme }: RecordTheme) => `${unit.code} ${theme}`,
);

function makeExhibit(model: Model, profile: Profile, theme: RecordTheme): Exhibit | null {
  const { unit, simulated } = profile;
  const shares = sharesOf(model, unit, theme);
  const most = furthest(shares);
  if (most && shares.some(({ years }) => years.some(({ target }) => target !== null)))
    return { ...sharesExhibit(model, profile, theme, shares), finding: sharesLevel(most) };
  const lead = leadOf(theme);
  const row = lead && last(lead.line);
  if (!lead || !row || lead.line.indicator.kind !== 'số đếm') return null;
  const found = model.series(unit, lead.line.indicator.code);
  const series = found && withSilence(model, found);
  const drawn =
    series && isDrawable(series)
      ? {
          span: spanOf(series.points.map(({ year }) => year)),
          subtitle: yearlySubtitle(series, isInSquares(series)),
          description: seriesDescription(series),
          chart: (width: number) => yearlyChart(series, width),
        }
      : lead.groups.length > 1 && typeof row.value === 'number' && row.value <= MOST_SQUARES
        ? {
            span: isUndated(row) ? `Báo cáo ${UNDATED}` : shortPeriod(row.period),
            subtitle: tallySubtitle(lead),
            description: tallyDescription(unit, lead),
            chart: (width: number) => tallyChart(lead.groups, width),
          }
        : null;
  if (!drawn) return null;
  return {
    ...drawn,
    id: blockId(theme.theme, unit),
    file: `${slug(unit)}-${fileName(theme.theme)}`,
    place: unit.name,
    finding: recordHeading(unit, theme, lead, series),
    label: `${lead.line.indicator.name}, ${unit.name}`,
    rows: lead.line.rows,
    computed: [],
    page: unitPage(unit),
    notes: [],
    sources: model.sources(lead.line.rows),
    simulated,
  };
}

/** Shares beside the targets of their years. */
function sharesExhibit(
  model: Model,
  { unit, simulated }: Profile,
  { theme }: RecordTheme,
  shares: readonly Shares[],
): Omit<Exhibit, 'finding'> {
  const all = shares.flatMap(({ years }) => years);
  const years = all.map(({ year }) => year);
  const span = spanOf([Math.min(...years), Math.max(...years)]);
  const rows = all.flatMap(({ point, target }) => [point?.row ?? [], target ?? []].flat());
  const bars = shares.map(({ series: { indicator }, years: own }) => ({
    name: indicator.name,
    bars: own.map((each) => ({
      year: each.year,
      share: each.point?.value ?? null,
      level: each.target?.value ?? null,
      words: yearInWords(each, indicator.measure),
    })),
  }));
  return {
    id: blockId(theme, unit),
    file: `${slug(unit)}-${fileName(theme)}`,
    place: unit.name,
    span,
    label: `${theme}, ${unit.name}`,
    description: sharesDescription(shares),
    subtitle: SHARES_SUBTITLE,
    notes: [],
    sources: model.sources(rows),
    rows,
    computed: ['khoảng cách tới mức mục tiêu'],
    page: unitPage(unit),
    simulated,
    chart: (width) => shareTargetChart(bars, width),
  };
}
