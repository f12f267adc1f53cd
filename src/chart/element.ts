/** An element of a drawing, made by whatever document Plot draws on. */

const SVG = 'http://www.w3.org/2000/svg';

/** What is undefined is not there. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** It has words or others in it. */
export type Piece = readonly [
  name: string,
  attributes: Attributes,
  within?: string | readonly Piece[],
];

export function elementOf(document: Document, [name, attributes, within = []]: Piece): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  if (typeof within === 'string') element.textContent = within;
  else for (const piece of within) element.appendChild(elementOf(document, piece));
  return element;
}
