/** The panels on the page as a picture that stands alone, with all words around them. */
import { PANEL } from '../chart/panel-frame.ts';
import {
  Column,
  GAP,
  type Placed,
  pictureFile,
  placeWords,
  type Role,
  SPACE,
} from '../chart/picture-frame.ts';
import { copyOf, markupOf, one, textOf } from './dom.ts';
import { measuredWrap } from './measured-wrap.ts';

const PER_LINE = 3;
const INNER = PER_LINE * PANEL.width + (PER_LINE - 1) * GAP;
const WIDTH = SPACE.left + INNER + SPACE.right;
/** One panel with its name above and what is sure of it and what is in doubt below. */
function panelAt(item: Element, x: number, top: number): Placed {
  const set = (role: Role, words: string, y: number) =>
    placeWords(role, words, { x, top: y, width: PANEL.width }, measuredWrap);
  const name = set('place', textOf('.head a', item), top);
  const span = set('subtitle', textOf('.span', item), name.bottom - 8);
  const y = Math.max(span.bottom, name.bottom) + 8;
  const { width, height } = PANEL;
  const svg = copyOf(one(SVGSVGElement, 'svg', item));
  for (const [key, value] of Object.entries({ x, y, width, height }))
    svg.setAttribute(key, String(value));
  const sure = set('caption', textOf('.sure', item), y + height - 16);
  const asked = textOf('.asks', item).match(/\d{4}/g) ?? [];
  const asks = set(
    'doubt',
    asked.length > 0 ? `Cần đối chiếu: ${asked.join(', ')}.` : '',
    sure.bottom,
  );
  return {
    marks: [name.marks, span.marks, markupOf(svg), sure.marks, asks.marks].join(''),
    bottom: Math.max(asks.bottom, y + height),
  };
}

function panelsAt(items: readonly Element[], top: number): Placed {
  let [marks, bottom] = ['', top];
  for (let at = 0; at < items.length; at += PER_LINE) {
    const line = items
      .slice(at, at + PER_LINE)
      .map((item, column) => panelAt(item, SPACE.left + column * (PANEL.width + GAP), bottom));
    marks += line.map((each) => each.marks).join('');
    bottom = Math.max(...line.map((each) => each.bottom)) + GAP;
  }
  return { marks, bottom: bottom - GAP };
}

/** The text of an SVG file; `style` is the site's, in its light colours. */
export function comparisonPicture(box: HTMLElement, style: string): string {
  const mark = textOf('.opening .simulated', document).trim();
  const place = textOf('.opening .margin strong', document);
  const finding = textOf('h1', document);
  const lead = textOf('.opening .lead', document);
  const column = new Column(SPACE.left, INNER, measuredWrap);
  column.set('place', [place, mark].filter(Boolean).join(' · '));
  column.set('finding', finding);
  column.set('subtitle', lead);
  column.set('subtitle', `${textOf('.title', box)}. ${textOf('.how', box)}`);
  column.add(panelsAt([...box.querySelectorAll('.panels > li')], column.y + GAP));
  column.set('caption', textOf('figcaption', box));
  column.set('colophon', box.dataset.colophon ?? '');
  column.leave(SPACE.bottom);
  const hatch = `<defs>${markupOf(one(SVGPatternElement, 'pattern', box))}</defs>`;
  return pictureFile({
    width: WIDTH,
    height: column.y,
    title: `${finding}. ${place}`,
    style,
    marks: `${hatch}\n${column.marks}`,
  });
}
