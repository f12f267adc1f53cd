/** What goes along with a link to a unit's page, to the first page, to that of a theme. */
import { slug } from '../address.ts';
import { cardLine } from '../chart/card-line.ts';
import { type ScoreRow, scoreRows } from '../exhibit/scorecard.ts';
import { openingRows } from '../exhibit/summary.ts';
import { capital, missing } from '../format.ts';
import { latestOf } from '../model/fact.ts';
import type { Model } from '../model/model.ts';
import { type Overview, overviewOf } from '../model/overview.ts';
import type { Unit } from '../model/unit-tree.ts';
import {
  type CardBar,
  type CardWords,
  fertilityCard,
  moneyCard,
  trainingCard,
} from '../sentence/card.ts';
import { overviewHeading } from '../sentence/overview.ts';
import { plain, type Sentence } from '../sentence/sentence.ts';
import { sourceInBrief } from '../sentence/source.ts';
import { upTo } from '../sentence/when.ts';
import type { Share, ShareFact } from './share.ts';

const MOST = 3;

/** In a file of its name. */
export function unitShare(model: Model, unit: Unit): Share {
  const overview = overviewOf(model, unit);
  const rows = openingRows(overview);
  const latest = latestOf(rows) ?? overview.profile.latest;
  return {
    file: slug(unit),
    finding: plain([overviewHeading(model, overview)].flat()).replace(/\.$/, ''),
    place: unit.name,
    period: latest ? upTo(latest) : '',
    simulated: overview.profile.simulated,
    facts: factsOf(model, overview).slice(0, MOST),
    source: sourceInBrief(model.sources(rows)),
    site: model.data.site.title,
  };
}

/** The same picture under another finding: of the page of a theme. */
export const themeShare = (share: Share, key: string, finding: Sentence): Share => ({
  ...share,
  file: key,
  finding: plain(finding).replace(/\.$/, ''),
});

/** Of a place with units below it the figures of its cards, of any other those that open its page. */
function factsOf(model: Model, overview: Overview): readonly ShareFact[] {
  if (overview.children) return cardFacts(overview);
  return scoreRows(model, overview.profile).map((row) => ({
    name: row.name,
    figure: row.figure ?? missing(row.silence ?? 'absent'),
    words: wordsOf(row),
    line: row.line,
    bar: row.bar,
  }));
}

const JUDGED: ReadonlySet<string> = new Set(['met', 'not-met', 'ongoing']);

/** The verdict where there is one, with what it is of; else what the figure is held against. */
function wordsOf({ target, status }: ScoreRow): string {
  if (status && JUDGED.has(status.status)) return status.text;
  return target ?? status?.text ?? '';
}

function cardFacts(overview: Overview): readonly ShareFact[] {
  const { fertility, profile } = overview;
  const line =
    fertility &&
    cardLine(fertility.series.known, profile.intervals, fertility.reference?.value ?? null);
  const [training, money] = [trainingCard(overview), moneyCard(overview)];
  return [
    { ...factOf(fertilityCard(overview)), line },
    { ...factOf(training), bar: barOf(training.bars) },
    { ...factOf(money), bar: barOf(money.bars) },
  ];
}

const factOf = ({ name, number, status, note, measure }: CardWords): ShareFact => ({
  name,
  figure: number ?? missing('absent'),
  words: capital(status?.text ?? (note || measure)),
  line: null,
  bar: null,
});

const barOf = ([first]: readonly CardBar[]): ShareFact['bar'] =>
  first?.share == null ? null : { share: first.share, level: first.level };
