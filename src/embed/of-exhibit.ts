/** A chart of a page as an embed: the page's own drawings, and one for the widths between them. */
import { partOf } from '../address.ts';
import { labelParts } from '../chart/mark-label.ts';
import { render } from '../chart/render.ts';
import { claimOf, drawingOf, type Exhibit, joined, pictureOf } from '../exhibit/exhibit.ts';
import type { Model } from '../model/model.ts';
import { doubtInBrief } from '../sentence/doubt.ts';
import { sourceInBrief } from '../sentence/source.ts';
import type { Embed } from './embed.ts';
import { type PlainTable, plainRow } from './plain-table.ts';
import { DRAWN } from './setting.ts';

export function chartEmbed(model: Model, exhibit: Exhibit): Embed {
  const { file, place, span, label, description, subtitle, notes, simulated } = exhibit;
  const { computed } = pictureOf(exhibit, model);
  const doubt = doubtInBrief(exhibit.rows.map((row) => model.flags.doubtsOf(row))) ?? '';
  const drawing = drawingOf(exhibit, model);
  const middle = render(exhibit.chart(DRAWN.middle.width), {
    ...{ id: `${file}-middle`, className: 'middle', namedBy: file },
    ...{ label, description, simulated },
  });
  return {
    ...{ file, place, span, simulated, doubt, computed },
    name: label,
    title: claimOf(exhibit, model.flags),
    subtitle: joined(subtitle, ...notes.slice(0, 1)),
    source: sourceInBrief(exhibit.sources),
    page: partOf(exhibit.page, exhibit.id),
    body: {
      kind: 'chart',
      drawing: { ...drawing, middle },
      description: `${label}. ${description}`,
      table: readOut(drawing.wide, label),
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

/** What the marks of a drawing read out: of what, and the figure. */
function readOut(svg: string, caption: string): PlainTable {
  const labels = [...svg.matchAll(/ data-label="([^"]*)"/g)].map(([, text = '']) =>
    unescaped(text),
  );
  const rows = [...new Set(labels)].map((label) => {
    const [of = '', said = ''] = labelParts(label);
    return plainRow([of, said]);
  });
  return { caption, heads: ['Trên biểu đồ', 'Số liệu'], rows, isNumeric: false };
}
