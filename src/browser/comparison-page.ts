/** Puts units of a sheet into the places of the page's own: heading, panels, table, sources. */
import {
  BOX,
  dotsOf,
  gridOf,
  LINES,
  levelOf,
  type Mark,
  TICK,
  type Trace,
} from '../chart/panel-frame.ts';
import type { Sheet, SheetUnit } from '../exhibit/side-by-side.ts';
import { comparisonHeading, type Shown, shownOf } from '../sentence/comparison-heading.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { addressIn, copyOf, one } from './dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
const place = (selector: string, within: ParentNode) => one(Element, selector, within);

function withText(element: Element, text: string): Element {
  const made = copyOf(element);
  made.textContent = text;
  return made;
}

function set<T extends Element>(
  element: T,
  attributes: Readonly<Record<string, string | number>>,
): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

const texts = (marks: readonly Mark[], at: (place: number) => Record<string, number>) =>
  marks.map(([where, text]) => {
    const made = set(document.createElementNS(SVG, 'text'), at(where));
    made.textContent = text;
    return made;
  });

function drawFrame(svg: Element, { frame, measure }: Pick<Sheet, 'frame' | 'measure'>): void {
  const put = (selector: string, marks: readonly Element[]) =>
    place(selector, svg).replaceChildren(...marks);
  set(place('.grid', svg), { d: gridOf(frame) });
  set(place('.level', svg), { d: levelOf(frame) });
  place('.measure', svg).textContent = measure;
  put(
    '.ticks',
    texts(frame.ticks, (y) => ({ x: TICK.x, y: y + TICK.below })),
  );
  put(
    '.years',
    texts(frame.years, (x) => ({ x, y: LINES.bottom })),
  );
  put(
    '.words',
    texts(frame.reference?.words ?? [], (y) => ({ x: BOX.right, y })),
  );
}

function drawTrace(svg: Element, { line, band, gaps, end: [x, y, last] }: Trace): void {
  set(place('.band', svg), { d: band });
  set(place('.gaps', svg), { d: gaps });
  set(place('.line', svg), { d: line });
  set(place('.dots', svg), { d: dotsOf(line) });
  set(place('.end', svg), { x, y }).textContent = last;
}

/** The parts of a sentence, its figures set off as the page does. */
const sentence = (parts: Sentence) =>
  parts.map((part) => {
    if (typeof part === 'string') return part;
    const { figure, derived } = part;
    const className = ['figure', figure.length < 18 && 'whole', derived && 'derived'];
    return Object.assign(document.createElement('span'), {
      className: className.filter(Boolean).join(' '),
      textContent: figure,
    });
  });

/** The page's own panel, row and sign of a question: the patterns of all others. */
export class ComparisonPage {
  readonly #box: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #row: Element;
  readonly #sign: Element;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#panel = copyOf(one(HTMLElement, '.panels > [data-page]', box));
    this.#row = copyOf(place('tbody tr', box));
    this.#sign = place('*', one(HTMLTemplateElement, 'template', box).content);
  }

  show(sheet: Sheet, pages: readonly string[]): void {
    const box = this.#box;
    box.dataset.colophon = sheet.colophon;
    const found = shownOf(sheet, pages);
    const { heading, lead } = comparisonHeading(sheet, pages);
    place('h1', document).replaceChildren(...sentence(heading));
    place('.opening .lead', document).textContent = lead;
    for (const title of box.querySelectorAll('.title')) title.textContent = sheet.title;
    place('.how', box).textContent = sheet.subtitle;
    const panels = found.filter(({ isWhole }) => sheet.byChance || !isWhole);
    place('.panels', box).replaceChildren(...panels.map((each) => this.#panelOf(sheet, each)));
    const rows = found.map((each) => this.#rowOf(each));
    place('tbody', box).replaceChildren(...rows);
    const year = place('thead th + th', box);
    const years = sheet.years.map((each) => withText(year, String(each)));
    place('thead tr', box).replaceChildren(place('thead th', box), ...years);
    const cited = found.map(({ unit }) => sheet.sources[unit.source]);
    place('.sources', box).textContent = [...new Set(cited)].join(' ');
    place('.silent', box).textContent = sheet.silent ?? '';
  }

  #toUnit(element: Element, page: string, name: string): void {
    const href = addressIn(this.#box.dataset.unit, page);
    set(place('a', element), { href }).textContent = name;
  }

  #flagOf(point: string): Element {
    return set(copyOf(this.#sign), { href: addressIn(this.#box.dataset.point, point) });
  }

  #panelOf(sheet: Sheet, { page, unit, isWhole }: Shown<SheetUnit>): Element {
    const { name, span, finding, certainty, cells, flags, trace } = unit;
    const made = copyOf(this.#panel);
    this.#toUnit(made, page, name);
    place('.span', made).textContent = span;
    const button = place('button', made);
    if (isWhole) {
      delete made.dataset.page;
      button.remove();
    } else {
      made.dataset.page = page;
      button.ariaLabel = `Bỏ ${name}`;
    }
    place('title', made).textContent = finding;
    const figures = cells.map((cell, at) => `${sheet.years[at]}: ${cell}`);
    place('desc', made).textContent = figures.join('; ');
    place('.sure', made).textContent = certainty;
    const asks = flags.flatMap(([at, point]) => [this.#flagOf(point), `${sheet.years[at]} `]);
    place('.asks', made).replaceChildren(...asks);
    drawFrame(made, sheet);
    drawTrace(made, trace);
    return made;
  }

  #rowOf({ page, unit: { name, span, cells, limits, flags }, isWhole }: Shown<SheetUnit>): Element {
    const made = copyOf(this.#row);
    made.classList.toggle('whole-row', isWhole);
    const head = place('th', made);
    const cell = place('td', made);
    this.#toUnit(head, page, name);
    place('.note', head).textContent = span;
    const points = new Map(flags);
    const drawn = cells.map((text, at) => {
      const one = copyOf(cell);
      const note = withText(place('.note', one), limits[at] ?? '');
      const point = points.get(at);
      one.replaceChildren(...(point ? [this.#flagOf(point)] : []), text, note);
      return one;
    });
    made.replaceChildren(head, ...drawn);
    return made;
  }
}
