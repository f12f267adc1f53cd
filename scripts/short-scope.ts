/**
 * The marks that tie an element to the styles of its component, `data-astro-cid-6m5yy6gw`, made as short as `data-s4`,
 * and left only where a rule can meet them: a page has a thousand of them.
 */
import { once } from '../src/memory.ts';

const MARK = /( ?)data-astro-cid-([a-z0-9]+)(?:="true")?/g;

/** What a rule asks of an element that it names by a mark. */
interface Compound {
  readonly tag: string | null;
  readonly classes: readonly string[];
}

/** By mark: what its rules ask, null where one may meet any element. */
type Asked = ReadonlyMap<string, readonly Compound[] | null>;

/** A selector's part without combinators around a mark: what stands before it, the mark, what follows. */
const MARKED =
  /((?<![^\s>+~,{}()])[^\s>+~,{}()]*|\))\[data-astro-cid-([a-z0-9]+)\]([^\s>+~,{}():[]*)/g;

/** The compounds of a style sheet by their marks; `isSet` says whether a script gives elements that class. */
function askedBy(sheets: readonly string[], isSet: (name: string) => boolean): Asked {
  const asked = new Map<string, Compound[] | null>();
  for (const sheet of sheets)
    for (const [, before = '', id = '', after = ''] of sheet.matchAll(MARKED)) {
      const known = asked.get(id);
      const compound = compoundOf(before, after);
      if (known === null || compound === null || compound.classes.some(isSet)) asked.set(id, null);
      else asked.set(id, [...(known ?? []), compound]);
    }
  return asked;
}

/** Null for one that says neither a tag nor a class, or that is not plain. */
function compoundOf(before: string, after: string): Compound | null {
  const plain = `${before}${after}`.replace(/\[[^[\]]*\]|::?[\w-]+/g, '');
  const [, tag = '', classes = ''] = /^([a-z][\w-]*)?((?:\.[\w-]+)*)$/.exec(plain) ?? [];
  if (before.includes(')') || tag + classes === '') return null;
  return { tag: tag || null, classes: classes.split('.').slice(1) };
}

const CLASS = ' class="';

/** The name and the class of the element whose tag a mark stands in. */
function elementAt(text: string, at: number): readonly [name: string, classes: string] {
  const tag = text.slice(text.lastIndexOf('<', at) + 1, text.indexOf('>', at));
  const own = tag.indexOf(CLASS) + CLASS.length;
  const classes = own < CLASS.length ? '' : tag.slice(own, tag.indexOf('"', own));
  return [tag.slice(0, tag.indexOf(' ')), classes];
}

function meets({ tag, classes }: Compound, name: string, own: string): boolean {
  if (tag !== null && tag !== name) return false;
  const names = own.split(/\s+/);
  return classes.every((each) => names.includes(each));
}

/** For the texts of one site: its style sheets number the marks; a mark that no style names goes. */
export function shortScopes(
  sheets: readonly string[],
  scripts: readonly string[] = [],
): (text: string) => string {
  const isSet = (name: string) => scripts.some((text) => new RegExp(`\\b${name}\\b`).test(text));
  const asked = askedBy(sheets, isSet);
  const short = new Map([...asked.keys()].map((id, at) => [id, `data-s${at.toString(36)}`]));
  const isMet = once(
    (id: string, name: string, classes: string) =>
      asked.get(id)?.some((each) => meets(each, name, classes)) ?? true,
    (id, name, classes) => `${id} ${name} ${classes}`,
  );
  return (text) =>
    text.replace(MARK, (_mark, space: string, id: string, at: number) => {
      const mark = short.get(id);
      if (mark === undefined) return '';
      // In a style sheet nothing stands before it.
      const isKept = space === '' || asked.get(id) === null || isMet(id, ...elementAt(text, at));
      return isKept ? space + mark : '';
    });
}
