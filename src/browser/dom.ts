/** The page around a script, in types: what the build writes is there, and of its kind. */

type Kind<T extends Element> = new () => T;

/** The one element of its kind that a selector finds; a page that lacks it is a bug. */
export function one<T extends Element>(kind: Kind<T>, selector: string, within: ParentNode): T {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(selector);
}

/** The text of the first element that a selector finds, '' without one. */
export const textOf = (selector: string, within: ParentNode): string =>
  within.querySelector(selector)?.textContent ?? '';

/** The element that an event befell. */
export const targetOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target : null;

/** An element of a class that stands in no page yet. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** A copy of an element with all that is in it; of its kind, which the DOM's types do not say. */
export const copyOf = <T extends Element>(element: T): T => element.cloneNode(true) as T;

/** The markup of an element of a drawing, without what only the page needs. */
export const markupOf = (element: Element): string =>
  new XMLSerializer().serializeToString(element).replace(/ (data-[\w-]+|xmlns)="[^"]*"/g, '');

/** Where the page stands; '' for one that was opened from the disk. */
export const here = (): string =>
  location.protocol === 'file:' ? '' : location.origin + location.pathname;

const self = document.currentScript;

/** An address below the folder in which this script stands, in full. */
export const addressOf = (path: string): string =>
  new URL(path, self instanceof HTMLScriptElement ? self.src : location.href).href;

/** Loads a script of the site; fails with its address where it cannot be had. */
export const load = (address: string): Promise<void> =>
  new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => done();
    script.onerror = () => fail(new Error(address));
    document.head.append(script);
  });

/** An address that the page gives as a pattern, `{}` in it for a name, in full. */
export const addressIn = (pattern = '', name = ''): string =>
  addressOf(pattern.slice(1).replace('{}', name));

/** What a script of a key leaves behind; loaded once. */
export async function leftBy<T>(address: string, found: () => T | undefined): Promise<T> {
  if (found() === undefined) await load(address);
  const value = found();
  if (value === undefined) throw new Error(address);
  return value;
}
