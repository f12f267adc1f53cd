/** What goes along with a link to a unit's page, to the first page, to that of a theme. */
import { slug } from '../address.ts';
import { cardLine } from '../chart/card-line.ts';
import { type Card, cardsOf } from '../exhibit/cards.ts';
import { type ScoreRow, scoreRows } from '../exhibit/scorecard.ts';
import { openingRows } from '../exhibit/summary.ts';
import { capital, missing } from '../format.ts';
import { latestOf } from '../model/fact.ts';
import type { Model } from '../model/model.ts';
import { type Overview, overviewOf } from '../model/overview.ts';
import { FERTILITY, type Theme } from '../model/theme.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { CardBar } from '../sentence/card.ts';
import { overviewHeading } from '../sentence/overview.ts';
import { plain, type Sentence } from '../sentence/sentence.ts';
import { upTo } from '../sentence/when.ts';
import { type Found, provenOf } from './proven.ts';
import type { Share, ShareFact } from './share.ts';

/** In a file of its name. */
export function unitShare(model: Model, unit: Unit): Share {
  const overview = overviewOf(model, unit);
  const opening = openingRows(overview);
  const latest = latestOf(opening) ?? overview.profile.latest;
  return {
    file: slug(unit),
    finding: plain([overviewHeading(model, overview)].flat()).replace(/\.$/, ''),
    place: unit.name,
    period: latest ? upTo(latest) : '',
    simulated: overview.profile.simulated,
    ...provenOf(model, factsOf(model, overview), opening),
    site: model.data.site.title,
  };
}

/** Under the finding of a theme's page what the place's card says of it; null where it has no such card. */
export function themeShare(
  model: Model,
  unit: Unit,
  theme: Theme,
  finding: Sentence,
): Share | null {
  const overview = overviewOf(model, unit);
  const card = cardsOf(overview).find((each) => each.theme === theme && each.number !== null);
  if (!card) return null;
  const rates = theme === FERTILITY ? (overview.children?.units ?? []) : [];
  const below = rates.flatMap(({ rate }) => rate?.row ?? []);
  return {
    ...unitShare(model, unit),
    file: theme.key,
    finding: plain(finding).replace(/\.$/, ''),
    ...provenOf(model, [factOf(overview, card), ...card.bars.slice(1).map(partOf)], below),
  };
}

/** Of a place with units below it the figures of its cards, of any other those that open its page. */
function factsOf(model: Model, overview: Overview): readonly Found[] {
  if (overview.children) return cardsOf(overview).map((card) => factOf(overview, card));
  return scoreRows(model, overview.profile).map((row) => ({
    name: row.name,
    figure: row.figure ?? missing(row.silence ?? 'absent'),
    words: wordsOf(row),
    line: row.line,
    bar: row.bar,
    rows: row.rows,
  }));
}

const JUDGED: ReadonlySet<string> = new Set(['met', 'not-met', 'ongoing']);

/** The verdict where there is one, with what it is of; else what the figure is held against. */
function wordsOf({ target, status }: ScoreRow): string {
  if (status && JUDGED.has(status.status)) return status.text;
  return target ?? status?.text ?? '';
}

function factOf({ fertility, profile }: Overview, card: Card): Found {
  const { name, theme, number, status, note, measure, bars, rows } = card;
  const level = fertility?.reference?.value ?? null;
  return {
    name,
    figure: number ?? missing('absent'),
    words: capital(status?.text ?? (note || measure)),
    line:
      theme === FERTILITY && fertility
        ? cardLine(fertility.series.known, profile.intervals, level)
        : null,
    bar: barOf(bars[0]),
    rows,
  };
}

/** A further bar of a card; its rows are among the card's. */
const partOf = (bar: CardBar): Found => ({
  name: bar.name,
  figure: bar.text,
  words: '',
  line: null,
  bar: barOf(bar),
  rows: [],
});

const barOf = (bar: CardBar | undefined): ShareFact['bar'] =>
  bar?.share == null ? null : { share: bar.share, level: bar.level };
