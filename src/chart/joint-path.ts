/** Squares and lines that differ in nothing but their place as one path: the same picture in a fifth of the bytes. */
import type { SvgElement } from './svg-document.ts';

type Places = Readonly<Record<string, string>>;

/** From one place to the next, px with one decimal. */
const step = (to: string | undefined, from = '0'): number =>
  Math.round(10 * (Number(to) - Number(from))) / 10;

/**
 * What a shape is as a part of a path, by its own attributes. A square is told from where the last one began:
 * a row of them is one text again and again, of which a compressed page holds one.
 */
const PATHS: Readonly<Record<string, (at: Places, before: Places | undefined) => string>> = {
  rect: ({ x, y, width, height }, before) =>
    `m${step(x, before?.x)} ${step(y, before?.y)}h${width}v${height}h-${width}z`,
  line: ({ x1, x2, y1, y2 }) => (y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}L${x2} ${y2}`),
};

const PLACES: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'x2', 'y1', 'y2'],
};

/** Joins neighbours of one kind; a shape with a name, a colour or words of its own stays as it is. */
export function joinShapes(element: SvgElement): void {
  if (element.tagName === 'pattern') return;
  let run: SvgElement[] = [];
  for (const child of [...element.children, null]) {
    if (child && isBare(child) && (run.length === 0 || run[0]?.tagName === child.tagName)) {
      run.push(child);
      continue;
    }
    join(run);
    run = child && isBare(child) ? [child] : [];
    if (child) joinShapes(child);
  }
}

function isBare({ tagName, attributes, childNodes }: SvgElement): boolean {
  const places = PLACES[tagName];
  return (
    places !== undefined &&
    childNodes.length === 0 &&
    attributes.size === places.length &&
    places.every((name) => attributes.has(name))
  );
}

function join(shapes: readonly SvgElement[]): void {
  const [first] = shapes;
  if (!first || shapes.length < 2) return;
  const path = first.ownerDocument.createElementNS(first.namespaceURI, 'path');
  const places = shapes.map(({ attributes }): Places => Object.fromEntries(attributes));
  const d = places.map((at, index) => PATHS[first.tagName]?.(at, places[index - 1]));
  path.setAttribute('d', d.join(''));
  first.parentNode?.insertBefore(path, first);
  for (const shape of shapes) shape.parentNode?.removeChild(shape);
}
