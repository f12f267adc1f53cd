/** Elements of a page, made in one expression; words are always text. */
type Tags = HTMLElementTagNameMap;

/** An element with its properties and what is in it. */
export function make<T extends keyof Tags>(
  tag: T,
  given: Partial<Tags[T]> = {},
  ...children: readonly (Node | string)[]
): Tags[T] {
  const element = Object.assign(document.createElement(tag), given);
  element.append(...children);
  return element;
}

/** A button that does something. */
export const button = (words: string, act: () => void, className = ''): HTMLButtonElement =>
  make('button', { type: 'button', className, onclick: act }, words);

/** A table: a head, and below it rows, whose first cells may be heads too. */
export function table(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const head = make('tr', {}, ...headers.map((each) => make('th', { scope: 'col' }, each)));
  const body = rows.map((cells) => make('tr', {}, ...cells.map((cell) => make('td', {}, cell))));
  const whole = make(
    'table',
    {},
    make('caption', {}, caption),
    make('thead', {}, head),
    make('tbody', {}, ...body),
  );
  return make('section', { className: 'scroll', tabIndex: 0, ariaLabel: caption }, whole);
}
