/** XML tag by tag. Comments and declarations, which no program writes among cells, are taken for damage. */

import { latin1Bytes } from './latin1.ts';

export interface Tag {
  /** With its prefix: `table:table-row`. */
  readonly name: string;
  /** An empty one is open and closed at once. */
  readonly is: 'open' | 'close' | 'empty';
  /** As they stand: `attribute` finds one. */
  readonly attributes: string;
  /** What follows up to the next tag, as it stands. */
  readonly text: string;
}

const PROLOG = /^\s*(?:<\?xml[^<>]*\?>)?\s*/;
const TAG = /<(\/?)([\w:.-]{1,80})([^<>]*)>([^<]*)/y;

/** Whether the tags close as they open; ends where nothing more is to be seen. */
export function eachTag(xml: string, see: (tag: Tag) => boolean): boolean {
  const open: string[] = [];
  for (let at = PROLOG.exec(xml)?.[0].length ?? 0; at < xml.length; ) {
    TAG.lastIndex = at;
    const found = TAG.exec(xml);
    if (!found) return false;
    const [whole, end = '', name = '', attributes = '', text = ''] = found;
    // A `>` in quotes would hide the attributes behind it.
    if (/["']/.test(attributes.replace(/"[^"]*"|'[^']*'/g, ''))) return false;
    const is = end === '/' ? 'close' : attributes.endsWith('/') ? 'empty' : 'open';
    if (is === 'open') open.push(name);
    if (is === 'close' && open.pop() !== name) return false;
    if (!see({ name, is, attributes, text })) return true;
    at += whole.length;
  }
  return open.length === 0;
}

/** The value of an attribute of a tag, as it stands. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  const from = at + name.length + 3;
  if (at >= 0) return tag.slice(from, tag.indexOf('"', from));
  // As few programs write it.
  if (!tag.includes(`${name}=`) && !tag.includes(`${name} `)) return undefined;
  const found = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** What is written by letters that were read byte by byte. */
export function decoded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/^[\u0000-\u007f]*$/.test(text)) return text.includes('&') ? unescaped(text) : text;
  return unescaped(new TextDecoder().decode(latin1Bytes(text)));
}

/** The letters that entities stand for. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
