/** A page in three plain sentences and its source: what a reader sends on in a message. */
import { capital, missing, NBSP } from '../format.ts';
import { latestForms } from '../model/coverage.ts';
import type { FactRow } from '../model/fact.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import type { Model } from '../model/model.ts';
import type { Overview } from '../model/overview.ts';
import { type CardWords, moneyCard, trainingCard } from '../sentence/card.ts';
import { childrenHeading } from '../sentence/children.ts';
import { unitFindings } from '../sentence/finding.ts';
import { indicatorHeading, nameInSentence, reported } from '../sentence/indicator.ts';
import { overviewHeading } from '../sentence/overview.ts';
import { lacksInBrief } from '../sentence/report-status.ts';
import { plain, type Sentence } from '../sentence/sentence.ts';
import { sourceInBrief } from '../sentence/source.ts';
import { unitHeading } from '../sentence/unit.ts';
import { scoreRows } from './scorecard.ts';

/** More contents than these are left to the page. */
const MOST = 4;

/** Whole sentences; the last names the documents of the rows. What there is nothing to say of has none. */
export function summaryOf(
  model: Model,
  rows: readonly FactRow[],
  sentences: readonly (Sentence | string | null)[],
): readonly string[] {
  const said = sentences
    .map((each) => (typeof each === 'string' ? each : plain(each ?? [])).trim())
    .filter((each, at, all) => each !== '' && all.indexOf(each) === at)
    .map((each) => (/[.?]$/.test(each) ? each : `${each}.`));
  const isMadeUp = rows.length > 0 && rows.every(({ unit }) => model.units.isSimulated(unit));
  const mark = isMadeUp || model.isSimulated ? ['Số liệu mô phỏng.'] : [];
  const source = rows.length > 0 ? [sourceInBrief(model.sources(rows))] : [];
  return [...said, ...source, ...mark];
}

/** What the opening of a unit's page rests on: its rate, the forms of those who train, its money. */
export function openingRows({ profile, children }: Overview): readonly FactRow[] {
  const { fertility, coverage, budget } = profile;
  const forms = children
    ? children.audiences.flatMap(({ sum }) => sum.units.flatMap(({ form }) => form ?? []))
    : latestForms(coverage);
  return [
    ...(fertility?.known.slice(-1).map(({ row }) => row) ?? []),
    ...forms.flatMap(({ results }) => results.map(({ row }) => row)),
    ...(budget?.uses.map(({ row }) => row) ?? []),
  ];
}

/** Its message, the figures of its cards, and who of the units below it has not reported. */
export function overviewSummary(model: Model, overview: Overview): readonly string[] {
  const { children } = overview;
  if (!children) return unitSummary(model, overview);
  const cards = [trainingCard(overview), moneyCard(overview)];
  return summaryOf(model, openingRows(overview), [
    overviewHeading(model, overview),
    capital(cards.flatMap(cardInWords).join('; ')),
    childrenHeading(children),
  ]);
}

/** `kinh phí đã sử dụng năm 2025: 98,3% (188,1/191,3 triệu đồng)`; nothing without a number. */
function cardInWords({ name, period, number, measure }: CardWords): readonly string[] {
  if (number === null) return [];
  const of = /\d/.test(measure) ? ` (${measure})` : `${NBSP}${measure}`;
  return [`${nameInSentence(name)} ${period}: ${number}${of}`];
}

/** Its message, the newest figure of each content, and what its report lacks. */
function unitSummary(model: Model, overview: Overview): readonly string[] {
  const { profile } = overview;
  const heading = unitHeading(model, profile);
  const said = plain(heading);
  const figures = scoreRows(model, profile)
    .filter(({ figure }) => figure === null || !said.includes(figure.replace('/?', '')))
    .slice(0, MOST)
    .map(figureInWords);
  const status = model.reportStatus(profile.unit);
  const sentences = [capital(figures.join('; ')), (status && lacksInBrief(status)) ?? ''];
  const more = unitFindings(model, profile, heading).filter((each) => each.status !== 'to-check');
  const told = [...sentences.filter(Boolean), ...more.map(({ sentence }) => sentence)];
  return summaryOf(model, openingRows(overview), [heading, ...told.slice(0, 2)]);
}

/** `đào tạo tuyến xã: 46,3% (25/54 lượt người, đến 31/12/2025)`; of how many nobody says: `118 người đã học, …`. */
function figureInWords({
  name,
  figure,
  silence = 'absent',
  fraction,
  of,
}: ReturnType<typeof scoreRows>[number]): string {
  const [, alone] = /^(.+)\/\?$/.exec(figure ?? '') ?? [];
  const words = alone
    ? `${alone}${NBSP}${of}`
    : `${figure ?? missing(silence)} (${fraction ?? ''}${of})`;
  return `${nameInSentence(name)}: ${words}`;
}

/** What heads an indicator's page, the newest figure, and what the indicator is. */
export function indicatorSummary(model: Model, record: IndicatorRecord): readonly string[] {
  const { indicator, reports, newest } = record;
  const latest = newest?.latest?.breakdown === null ? newest.latest : null;
  const [definition = ''] = indicator.definition.split(/(?<=\.) (?=\p{Lu})/u);
  const rows = reports.flatMap(({ lines }) => lines.flatMap((line) => line.rows));
  return summaryOf(model, rows, [
    indicatorHeading(record, model.units),
    newest && latest && reports.length > 1 ? reported(indicator, newest.unit, latest) : null,
    definition,
  ]);
}
