/** A headline figure of the first page as an embed. */
import { blockId, partOf, sectionId, slug, unitPage } from '../address.ts';
import { type Card, cardsOf } from '../exhibit/cards.ts';
import { capital, missing, unended } from '../format.ts';
import type { Model } from '../model/model.ts';
import type { Overview } from '../model/overview.ts';
import type { Theme } from '../model/theme.ts';
import { doubtInBrief } from '../sentence/doubt.ts';
import { sourceInBrief } from '../sentence/source.ts';
import type { Embed } from './embed.ts';
import { plainRow } from './plain-table.ts';

/** One for each figure that is there. */
export const cardEmbeds = (model: Model, overview: Overview): readonly Embed[] =>
  cardsOf(overview)
    .filter(({ number }) => number !== null)
    .map((card) => cardEmbed(model, overview, card));

function cardEmbed(model: Model, overview: Overview, card: Card): Embed {
  const { unit, profile } = overview;
  const { name, theme, period, number, derived, measure, status, note, bars, rows } = card;
  const parts = bars.length > 1 ? bars.map((bar) => `${bar.name}: ${bar.text}`) : [];
  const lines = [measure, ...parts, status?.text ?? '', note].filter(Boolean);
  const title = [name, period].filter(Boolean).join(', ');
  const said = number ?? missing('absent');
  return {
    file: `${slug(unit)}-so-${theme.key}`,
    name: `Con số: ${name.toLocaleLowerCase('vi')}`,
    place: unit.name,
    span: '',
    title: capital(title),
    simulated: profile.simulated,
    subtitle: '',
    doubt: doubtInBrief(rows.map((row) => model.flags.doubtsOf(row))) ?? '',
    computed: derived ? `Số tính ra, không có trong báo cáo: ${said}.` : '',
    source: sourceInBrief(model.sources(rows)),
    page: pageOf(overview, theme),
    body: {
      kind: 'figure',
      number: said,
      isDerived: derived,
      lines: lines.map((line) => `${unended(capital(line))}.`),
      table: {
        caption: `${capital(title)}, ${unit.name}`,
        heads: [name, 'Ghi chú'],
        rows: [plainRow([said, lines.join('; ')])],
        isNumeric: false,
      },
    },
  };
}

/** The block that tells of the theme; of a place whose units below report it, theirs. */
function pageOf({ unit, profile, children }: Overview, theme: Theme): string {
  const [section] = theme.sections(profile);
  if (section) return partOf(unitPage(unit), sectionId(section, unit));
  return children ? partOf(unitPage(unit), blockId('tung-don-vi', unit)) : unitPage(unit).href;
}
