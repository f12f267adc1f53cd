/** The panels on the page as a picture that stands alone, with all words around them. */
import { PANEL } from '../chart/panel-frame.ts';
import {
  GAP,
  marginOf,
  type Placed,
  pictureFile,
  placeWords,
  type Role,
  SPACE,
  type Wrap,
} from '../chart/picture-frame.ts';
import { copyOf, one, textOf } from './dom.ts';

const PER_LINE = 3;
const INNER = PER_LINE * PANEL.width + (PER_LINE - 1) * GAP;
const WIDTH = SPACE.left + INNER + SPACE.right;
const WEIGHT = { regular: 400, strong: 600 } as const;

const pen = document.createElement('canvas').getContext('2d');

/** Lines as the reader's own fonts make them. */
const wrap: Wrap = (text, width, { size, weight }) => {
  if (!pen) return [text];
  pen.font = `${WEIGHT[weight]} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && pen.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

const markup = (element: Element): string =>
  new XMLSerializer().serializeToString(element).replace(/ (data-astro[\w-]*|xmlns)="[^"]*"/g, '');

/** One panel with its name above and what is sure of it and what is in doubt below. */
function panelAt(item: Element, x: number, top: number): Placed {
  const set = (role: Role, words: string, y: number) =>
    placeWords(role, words, { x, top: y, width: PANEL.width }, wrap);
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
    marks: [name.marks, span.marks, markup(svg), sure.marks, asks.marks].join(''),
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
  let marks = '';
  let height: number = SPACE.top;
  const add = (placed: Placed) => {
    marks += placed.marks;
    height = placed.bottom;
  };
  const set = (role: Role, words: string) =>
    add(placeWords(role, words, { x: SPACE.left, top: height, width: INNER }, wrap));
  set('place', [place, mark].filter(Boolean).join(' · '));
  set('finding', finding);
  set('subtitle', lead);
  set('subtitle', `${textOf('.title', box)}. ${textOf('.how', box)}`);
  add(panelsAt([...box.querySelectorAll('.panels > li')], height + GAP));
  set('caption', textOf('figcaption', box));
  set('colophon', box.dataset.colophon ?? '');
  height += SPACE.bottom;
  const hatch = `<defs>${markup(one(SVGPatternElement, 'pattern', box))}</defs>`;
  return pictureFile({
    width: WIDTH,
    height,
    title: `${finding}. ${place}`,
    style,
    marks: [hatch, marginOf(height), marks].join('\n'),
  });
}
