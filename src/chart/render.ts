import { type PlotOptions, plot } from '@observablehq/plot';
import { markup, type SvgElement, serialize, svgDocument } from './svg-document.ts';

export interface ChartFrame {
  /** Unique in the page: every id inside the chart begins with it. */
  id: string;
  className: string;
  /** What the chart is called, and what it says, for those who do not see it. */
  label: string;
  description: string;
  /** The id of a drawing beside it that says both already. */
  namedBy?: string | undefined;
  /** Whether what is drawn is made up. */
  simulated?: boolean;
}

/** What Plot draws, as it draws it. */
export const draw = (options: PlotOptions): string => serialize(draft(options));

/** What Plot draws, as the site shows it: sized, coloured and set in type by the site's CSS alone. */
export function render(options: PlotOptions, frame: ChartFrame): string {
  const svg = draft(options);
  refuse(svg, frame.id);
  const ids = new Set<string>();
  clean(svg, ids);
  renameIds(svg, ids, frame.id);
  setInFrame(svg, frame);
  if (frame.simulated) markSimulated(svg);
  return markup(svg);
}

const draft = (options: PlotOptions) =>
  plot({ ...options, document: svgDocument() as unknown as Document }) as unknown as SvgElement;

function refuse(svg: SvgElement, id: string): void {
  if (svg.tagName !== 'svg')
    throw new Error(`Chart ${id}: a title, caption or legend is HTML, written around the chart`);
  // Plot tells of a warning on the console, where a build hides it, and with this sign in a corner.
  const texts = svg.children.filter(({ tagName }) => tagName === 'text');
  if (texts.some(({ textContent }) => textContent.startsWith('⚠')))
    throw new Error(`Chart ${id}: Plot warned; its words are on the console, above`);
}

/** Elsewhere a number may be a colour, an opacity, a class or a word. */
const PIXELS = new Set('x y x1 y1 x2 y2 cx cy r rx ry dx dy width height d points'.split(' '));

/** Inside these a number is a fraction, or is repeated until its rounding shows. */
const EXACT = new Set(['pattern', 'linearGradient', 'radialGradient', 'mask', 'filter', 'marker']);

/**
 * A strict CSP blocks styles; axe rejects labels without a role, and role="img" hides them anyway. What a mark
 * was given as `ariaLabel`, its figure in words, stays beside it for the script that reads it out. Pixels keep one
 * decimal. The ids that are met are kept in `ids`.
 */
function clean(element: SvgElement, ids: Set<string>, isWithinExact = false): void {
  const { attributes, tagName } = element;
  const isExact = isWithinExact || EXACT.has(tagName);
  for (const [name, value] of attributes) {
    if (name === 'style' || name.startsWith('aria-')) attributes.delete(name);
    if (name === 'aria-label' && tagName !== 'g') attributes.set('data-label', value);
    if (name === 'id') ids.add(value);
    if (isExact || !LONG.test(value)) continue;
    if (PIXELS.has(name)) attributes.set(name, rounded(value));
    // A factor of scale() or matrix() is no pixel.
    else if (name === 'transform')
      attributes.set(name, value.replace(/(?:translate|rotate)\([^()]*\)/g, rounded));
  }
  for (const child of element.children) {
    if (child.tagName === 'style') element.removeChild(child);
    else clean(child, ids, isExact);
  }
}

/** Has a number in it that is longer than is kept. */
const LONG = /\.\d\d(?!em)|e[-+]\d/;

/** Numbers as JavaScript prints them, whole ones but left alone; an em is some ten pixels, so it keeps one digit more. */
const FRACTION = /-?(?<!\d)\d+(?:\.\d+(?:e[-+]\d+)?|e[-+]\d+)(em)?/g;

const rounded = (value: string): string =>
  value.replace(FRACTION, (number, em?: string) => {
    const scale = em ? 100 : 10;
    return Math.round(Number.parseFloat(number) * scale) / scale + (em ?? '');
  });

/** Plot counts ids through the process: a chart would depend on those drawn before it. */
function renameIds(svg: SvgElement, ids: ReadonlySet<string>, prefix: string): void {
  if (ids.size === 0) return;
  const names = new Map([...ids].map((id, at) => [id, `${prefix}-${at + 1}`]));
  const renamed = (id: string) => names.get(id) ?? id;
  for (const { attributes } of within(svg))
    for (const [name, value] of attributes) {
      if (name === 'id') attributes.set(name, renamed(value));
      else if (name === 'href') attributes.set(name, value.replace(/(?<=^#).+/, renamed));
      else if (value.includes('url(#'))
        attributes.set(name, value.replace(/(?<=url\(#)[^)]+/g, renamed));
    }
}

/** The element and all below it, in the order of the document. */
function within(element: SvgElement, found: SvgElement[] = []): readonly SvgElement[] {
  found.push(element);
  for (const child of element.children) within(child, found);
  return found;
}

function setInFrame(svg: SvgElement, frame: ChartFrame): void {
  const { id, className, label, description, namedBy = id } = frame;
  for (const name of ['width', 'height', 'font-family']) svg.removeAttribute(name);
  svg.setAttribute('class', className);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${namedBy}-title`);
  svg.setAttribute('aria-describedby', `${namedBy}-desc`);
  if (namedBy !== id) return;
  for (const [name, text] of Object.entries({ desc: description, title: label })) {
    const element = svg.ownerDocument.createElementNS(svg.namespaceURI, name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = text;
    svg.insertBefore(element, svg.firstChild);
  }
}

/** px below the drawing for a line of 13 px. */
const MARK_HEIGHT = 22;

/** The words stay with the drawing wherever it is taken. */
function markSimulated(svg: SvgElement): void {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  svg.setAttribute('viewBox', [x, y, width, height + MARK_HEIGHT].join(' '));
  const words = svg.ownerDocument.createElementNS(svg.namespaceURI, 'text');
  words.setAttribute('class', 'mark');
  words.setAttribute('x', String(x));
  words.setAttribute('y', String(y + height + MARK_HEIGHT - 6));
  // Plot's own text is set about its middle.
  words.setAttribute('text-anchor', 'start');
  words.textContent = 'Số liệu mô phỏng';
  svg.appendChild(words);
}
