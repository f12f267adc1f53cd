/** How the parts of a workbook name each other. */
import type { Part } from './zip.ts';

const SHEET = /<(?:[^\s<>:]{1,40}:)?sheet(?=[\s/>])([^<]*)/gi;
const RELATION = /<(?:[^\s<>:]{1,40}:)?Relationship(?=[\s/>])([^<]*)/gi;
const ATTRIBUTE = /\s([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Whether a workbook names each of its sheets once, and in one way. The library reads a sheet as
 * often as it is named, and understands more spellings of a name than XML has.
 */
export const isOnceEach = (parts: readonly Part[]): boolean =>
  parts.every(({ name, bytes }) => {
    // Which part is the workbook, another part says: sheets are named in no other.
    if (!/\.rels$/i.test(name)) return areUnlike(valuesOf(bytes, SHEET, /^(?:.*:)?id$/i));
    const targets = valuesOf(bytes, RELATION, /^target$/i)?.map((target) =>
      target.toLowerCase().replace(/^\/?(?:xl\/)?/, ''),
    );
    return areUnlike(targets) && (targets?.every(isPlain) ?? false);
  });

const areUnlike = (all: readonly string[] | undefined): boolean =>
  all !== undefined && new Set(all).size === all.length;

/** The one value under a name in each of the tags; undefined where one is written in another way. */
function valuesOf(bytes: Uint8Array, tags: RegExp, name: RegExp): string[] | undefined {
  const all: string[] = [];
  for (const [, tag = ''] of new TextDecoder().decode(bytes).matchAll(tags)) {
    const attributes = [...tag.matchAll(ATTRIBUTE)];
    const [value, ...more] = attributes.filter(([, key = '']) => name.test(key));
    const isWhole = /^\/?>?$/.test(tag.replace(ATTRIBUTE, '').replace(/\s+/g, ''));
    const isOdd = attributes.some(([, key = '']) => /^id_/i.test(key));
    if (!isWhole || isOdd || !value || more.length > 0) return undefined;
    all.push(value[2] ?? value[3] ?? '');
  }
  return all;
}

/** No steps and signs by which the same part has other names. */
const isPlain = (target: string): boolean => !/xl\/|[\\&]|\/\/|(?<!^\.)\.\/|\/$/.test(target);
