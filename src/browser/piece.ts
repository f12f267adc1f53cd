/** Elements of pieces. */
import type { Piece } from '../export/form-piece.ts';

export function elementOf({ tag, attributes, inside }: Piece): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside.map((each) => (typeof each === 'string' ? each : elementOf(each))));
  return element;
}
