/**
 * As much of the DOM as Observable Plot and d3-selection touch while they draw, and no more.
 * Charts are what a build spends its time on, and jsdom takes longer over the same bytes;
 * test/chart/svg-document.test.ts holds the two together.
 */

export type SvgNode = SvgElement | SvgText;

export class SvgText {
  parentNode: SvgElement | null = null;
  textContent: string;

  constructor(text: string) {
    this.textContent = text;
  }
  cloneNode(): SvgText {
    return new SvgText(this.textContent);
  }
}

export class SvgElement {
  readonly ownerDocument: SvgDocument;
  readonly namespaceURI: string;
  readonly tagName: string;
  readonly attributes = new Map<string, string>();
  readonly childNodes: SvgNode[] = [];
  parentNode: SvgElement | null = null;

  constructor(ownerDocument: SvgDocument, namespaceURI: string, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.tagName = tagName;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  /** Plot names a namespace only for the href of a link, and SVG 2 has that without one. */
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  set className(names: string) {
    this.setAttribute('class', names);
  }

  /** d3 calls `style.setProperty('max-width', …)`, Plot assigns `style.maxWidth`. */
  get style(): object {
    const setProperty = (name: string, value: unknown) => {
      const before = this.hasAttribute('style') ? `${this.getAttribute('style')} ` : '';
      this.setAttribute('style', `${before}${name}: ${value};`);
      return true;
    };
    const assign = (_: object, name: string | symbol, value: unknown) =>
      setProperty(String(name).replace(/[A-Z]/g, '-$&').toLowerCase(), value);
    return new Proxy({ setProperty }, { set: assign });
  }

  get firstChild(): SvgNode | null {
    return this.childNodes[0] ?? null;
  }
  get children(): SvgElement[] {
    return this.childNodes.filter((child) => child instanceof SvgElement);
  }
  insertBefore<N extends SvgNode>(child: N, next: SvgNode | null): N {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    if (next) this.childNodes.splice(this.childNodes.indexOf(next), 0, child);
    else this.childNodes.push(child);
    return child;
  }
  appendChild<N extends SvgNode>(child: N): N {
    return this.insertBefore(child, null);
  }
  append(...children: (SvgNode | string)[]): void {
    for (const child of children)
      this.appendChild(typeof child === 'string' ? new SvgText(child) : child);
  }
  removeChild<N extends SvgNode>(child: N): N {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
    return child;
  }
  cloneNode(): SvgElement {
    const copy = new SvgElement(this.ownerDocument, this.namespaceURI, this.tagName);
    for (const [name, value] of this.attributes) copy.setAttribute(name, value);
    copy.append(...this.childNodes.map((child) => child.cloneNode()));
    return copy;
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('');
  }
  set textContent(text: unknown) {
    while (this.firstChild) this.removeChild(this.firstChild);
    if (text !== '') this.append(String(text));
  }

  /** By tag name alone: Plot asks for nothing else. */
  querySelector(tagName: string): SvgElement | null {
    for (const child of this.children) {
      const found = child.tagName === tagName ? child : child.querySelector(tagName);
      if (found) return found;
    }
    return null;
  }
}

export class SvgDocument {
  readonly documentElement = this.createElement('html');

  createElement(tagName: string): SvgElement {
    return this.createElementNS('http://www.w3.org/1999/xhtml', tagName);
  }
  createElementNS(namespace: string, tagName: string): SvgElement {
    return new SvgElement(this, namespace, tagName);
  }
  createTextNode(text: string): SvgText {
    return new SvgText(text);
  }
}

export const svgDocument = () => new SvgDocument();

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
const entity = (character: string): string => ENTITIES[character] ?? character;

/** What a way to write a document does of its own. */
interface Writing {
  readonly inText: RegExp;
  readonly inValue: RegExp;
  /** Elements that hold nothing and need no end tag. */
  readonly bare: ReadonlySet<string>;
}

const AS_BROWSERS: Writing = {
  inText: /[&<>\u00a0]/g,
  inValue: /[&<>"\u00a0]/g,
  bare: new Set(),
};

const SHORT: Writing = {
  inText: /[&<>]/g,
  inValue: /[&<>"]/g,
  bare: new Set(['path', 'rect', 'line', 'circle', 'use']),
};

/** The node as HTML: every element with an end tag, and names in their own case. */
export const serialize = (node: SvgNode): string => written(node, AS_BROWSERS);

/** The same in fewer bytes: spaces that do not break as they are, shapes without an end tag. */
export const markup = (node: SvgNode): string => written(node, SHORT);

function written(node: SvgNode, writing: Writing): string {
  if (node instanceof SvgText) return node.textContent.replace(writing.inText, entity);
  let text = `<${node.tagName}`;
  for (const [name, value] of node.attributes)
    text += ` ${name}="${value.replace(writing.inValue, entity)}"`;
  if (node.childNodes.length === 0 && writing.bare.has(node.tagName)) return `${text}/>`;
  text += '>';
  for (const child of node.childNodes) text += written(child, writing);
  return `${text}</${node.tagName}>`;
}
