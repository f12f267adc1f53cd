/** What a spreadsheet's number format says of the number in its cell. */

export interface NumberFormat {
  readonly kind: 'number' | 'date' | 'time';
  /** The decimals that it shows; null where it leaves them to the number. */
  readonly decimals: number | null;
  /** The digits that it shows at least before the decimal mark: `00000` for a code. */
  readonly digits: number;
  readonly percent: boolean;
  /** The parts of a date that it shows. */
  readonly shows: { readonly day: boolean; readonly month: boolean; readonly year: boolean };
  /** Words beside the number (`0" triệu"`), where they may change what it says. */
  readonly words: { readonly before: string; readonly after: string };
  /** Whether it shows another number than the cell holds: thousands left out, digits added. */
  readonly disguises: boolean;
}

const known = new Map<string, NumberFormat>();

/** Reads a format code: `0.00`, `#,##0`, `dd/mm/yyyy`, `0%`. */
export function numberFormat(code: string): NumberFormat {
  let format = known.get(code);
  if (!format) {
    format = readFormat(code);
    if (known.size < 1_000) known.set(code, format);
  }
  return format;
}

/** A quoted or escaped piece, a bracket, a space as wide as a letter, a fill: all that is no placeholder. */
const LITERAL = /"([^"]*)"?|\\(.)|\[([^\]]*)\]?|_.|\*./gsu;

function readFormat(code: string): NumberFormat {
  const literals: string[] = [];
  const marked = code.replace(LITERAL, (_, quoted?: string, escaped?: string, inner?: string) => {
    const literal = quoted ?? escaped ?? (inner === undefined ? '' : ofBracket(inner));
    if (literal === null) return 'h';
    literals.push(literal);
    return '\u0001';
  });
  const section = marked.split(';', 1)[0] ?? '';
  const placeholders = section.replaceAll('\u0001', '').replace(/general/i, '');
  const [before, after] = around(section, literals);
  const words = { before: worded(before), after: worded(after) };
  const letters = placeholders.replace(/e[+-]/gi, '').replace(/am\/pm|a\/p/gi, 'h');
  const shows = { day: /d/i.test(letters), month: /m/i.test(letters), year: /[ye]/i.test(letters) };
  const isDate = shows.day || shows.year || /^m+$/i.test(letters.trim());
  const isTime = !isDate && /[hs]|m/i.test(letters);
  const scales = /[0#?],+(?![0#?,])/.test(placeholders);
  return {
    kind: isDate ? 'date' : isTime ? 'time' : 'number',
    decimals: decimalsShown(placeholders, section),
    digits: /^[^.]*/.exec(placeholders)?.[0].replace(/[^0]/g, '').length ?? 0,
    percent: placeholders.includes('%'),
    shows,
    words,
    disguises: scales || /\d/.test(before + after) || /%.*%/.test(placeholders),
  };
}

/** Of `[Red]`, `[$-42A]`, `[>100]` nothing is seen; of `[$₫-42A]` the sign; `[h]` counts hours (null). */
function ofBracket(inner: string): string | null {
  if (/^(h+|m+|s+)$/i.test(inner)) return null;
  return /^\$([^-]*)/.exec(inner)?.[1] ?? '';
}

/** What stands before the first digit of a section and after it. */
function around(section: string, literals: readonly string[]): [string, string] {
  const first = section.search(/[0#?]/);
  let at = 0;
  const sides: [string, string] = ['', ''];
  for (let index = 0; index < section.length; index += 1) {
    if (section[index] === '\u0001') sides[index < first ? 0 : 1] += literals[at++] ?? '';
    else if (/[$€£¥₫]/.test(section[index] ?? ''))
      sides[index < first ? 0 : 1] += section[index] ?? '';
  }
  return sides;
}

/** Words that say something of the number; đồng and punctuation say nothing new. */
function worded(literal: string): string {
  return /^[\s\p{P}]*(?:(?:₫|đ|vnđ|vnd)[\s\p{P}]*)?$/iu.test(literal) ? '' : literal;
}

function decimalsShown(placeholders: string, section: string): number | null {
  if (!/[0#?]/.test(placeholders) || /e[+-]|[/]/i.test(section)) return null;
  return /\.([0#?]*)/.exec(placeholders)?.[1]?.length ?? 0;
}
