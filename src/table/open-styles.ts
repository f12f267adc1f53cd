/** The styles of an OpenDocument workbook: how a cell shows its number, as Excel would write it, and what is hidden. */
import { attribute, decoded, type Tag } from './xml-tag.ts';

interface Style {
  readonly parent: string;
  /** The format of its numbers. */
  readonly data: string;
  isHidden: boolean;
}

/** Which format another gives way to where the number is positive. */
const POSITIVE = /^value\(\)\s*&gt;/;
/** Styles that stand on each other. */
const DEEPEST = 10;
/** As long as a format may be in Excel. */
const LONGEST = 255;

export class OpenStyles {
  /** Those that the whole workbook has. */
  readonly #common: OpenStyles | null;
  readonly #styles = new Map<string, Style>();
  readonly #formats = new Map<string, string>();
  /** What a format says of positive numbers, another one does. */
  readonly #positive = new Map<string, string>();
  #style: Style | null = null;
  #format = '';

  constructor(common: OpenStyles | null = null) {
    this.#common = common;
  }

  see({ name, is, attributes, text }: Tag): void {
    const value = (key: string) => attribute(attributes, key) ?? '';
    const [prefix, own = ''] = name.split(':');
    if (is === 'close') return;
    if (name === 'style:style') this.#begin(value);
    else if (/^style:table-(?:\w+-)?properties$/.test(name) && this.#style)
      this.#style.isHidden ||= showsNothing(value);
    else if (name === 'style:map' && POSITIVE.test(value('style:condition')))
      this.#giveWay(value('style:apply-style-name'));
    else if (prefix === 'number' && own.endsWith('-style')) {
      this.#format = value('style:name');
      this.#formats.set(this.#format, own === 'percentage-style' ? PERCENT : '');
    } else if (prefix === 'number') this.#add(own, value, decoded(text));
  }

  #begin(value: (key: string) => string): void {
    const [parent, data] = [value('style:parent-style-name'), value('style:data-style-name')];
    this.#style = { parent, data, isHidden: false };
    this.#styles.set(`${value('style:family')} ${value('style:name')}`, this.#style);
  }

  /** The first of them: that of positive numbers stands before that of zero. */
  #giveWay(to: string): void {
    if (!this.#positive.has(this.#format)) this.#positive.set(this.#format, to);
  }

  #add(piece: string, value: (key: string) => string, words: string): void {
    const code = this.#formats.get(this.#format) ?? '';
    if (code.length > LONGEST) return;
    this.#formats.set(this.#format, code + pieceOf(piece, value, words, code.startsWith(PERCENT)));
  }

  /** How cells of a style show a number; `General` where no style says. */
  format(style: string, depth = 0): string {
    const own = this.#styles.get(`table-cell ${style}`);
    if (depth > DEEPEST) return GENERAL;
    if (!own) return this.#common?.format(style, depth + 1) ?? GENERAL;
    return this.code(own.data) ?? this.format(own.parent, depth + 1);
  }

  code(format: string): string | undefined {
    const shown = this.#positive.get(format) ?? format;
    return this.#formats.get(shown)?.replace(PERCENT, '') ?? this.#common?.code(format);
  }

  isHidden(family: 'table' | 'table-row' | 'table-column', style: string): boolean {
    const own = this.#styles.get(`${family} ${style}`);
    return own?.isHidden ?? this.#common?.isHidden(family, style) ?? false;
  }
}

export const GENERAL = 'General';
/** What the code of a percentage begins with, as long as it is made. */
const PERCENT = '\u0000';

const showsNothing = (value: (key: string) => string): boolean =>
  value('table:display') === 'false' ||
  [value('style:row-height'), value('style:column-width')].some((size) =>
    /^0(?:\.0+)?[a-z]*$/.test(size),
  );

/** What Excel writes for them; minutes alone would be months there, and a quarter, a week is no year. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ day: 'd', 'day-of-week': 'd', 'week-of-year': 'd', quarter: 'd', month: 'm' },
  ...{ year: 'yyyy', era: 'e', hours: 'h', minutes: 's', seconds: 's' },
  ...{ 'scientific-number': '0.E+0', fraction: '# ?/?', boolean: GENERAL, 'text-content': '@' },
};

function pieceOf(
  piece: string,
  value: (key: string) => string,
  words: string,
  isPercent: boolean,
): string {
  if (piece === 'number') return digitsOf(value);
  // The sign of an unknown currency, where it is left to the program.
  if (piece === 'currency-symbol') return `"${words || '¤'}"`;
  if (piece !== 'text' && piece !== 'embedded-text') return SIGNS[piece] ?? '';
  const quoted = `"${words.replaceAll('"', '')}"`;
  return isPercent ? quoted.replaceAll('%', '"%"') : quoted;
}

function digitsOf(value: (key: string) => string): string {
  const zeros = (key: string) => '0'.repeat(Math.min(20, Math.max(0, Number(value(key)) || 0)));
  const [whole, decimals] = [zeros('number:min-integer-digits'), zeros('number:decimal-places')];
  const isScaled = !['', '1'].includes(value('number:display-factor'));
  if (value('number:decimal-places') === '' && whole.length <= 1 && !isScaled) return GENERAL;
  return `${whole || '#'}${decimals && `.${decimals}`}${isScaled ? ',' : ''}`;
}
