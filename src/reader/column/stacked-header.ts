/** A header of several rows, one above the other, of which each says a part: “Thực hiện” over 2023 and 2024. */
import { isWholeYear } from '../../dataset/period.ts';
import { tidy } from '../../table/fold.ts';
import { isPartOfYear, partOfYear } from '../../table/period-cell.ts';
import { isGroup } from '../cell/group-column.ts';
import { facetsOf, isWide, joined, type Meaning } from '../cell/meaning.ts';
import { withoutMoney } from '../cell/money-unit.ts';
import { isRelative, relativePeriod } from '../cell/relative-time.ts';
import { wholeIn } from '../cell/whole-unit.ts';
import { isComparison } from '../head/form-header.ts';
import { type Head, meaningOf } from '../head/head.ts';
import type { Headers } from '../head/header.ts';
import { isIndicator, isOfParts, isUnit } from './over-row.ts';

/** How sure the figures of a time are. */
const STATUS = /^(?:chính thức|sơ bộ)$/i;

/** The rows of a header from top to bottom, and how far a cell of them reaches to the right. */
export interface HeaderStack {
  readonly rows: readonly (readonly string[])[];
  /** The last column that a cell covers; null where nothing tells, as in a text file. */
  readonly reach: (row: number, column: number) => number | null;
  /** The columns of figures, whose heads may stand over several years. */
  readonly figures: readonly string[];
  /** The year that is said above, of which they may be parts: “Quý I”. */
  readonly year: string | null;
  /** Whether words change nothing of the figures below them. */
  readonly isHarmless: (words: string, below: string) => boolean;
  /** Whether an indicator is counted, so that those below “Trong đó” are parts of it. */
  readonly isCount: (indicator: string) => boolean;
}

interface Stack extends HeaderStack {
  /** The cells of all rows. */
  readonly all: readonly string[];
}

/** The heads of all columns; null where it is not certain what one of the upper cells says, and of what. */
export function stackedHeads(headers: Headers, rows: HeaderStack): readonly Head[] | null {
  const stack = { ...rows, all: rows.rows.flat() };
  const lower = (stack.rows.at(-1) ?? []).map(tidy);
  const uppers = stack.rows.slice(0, -1).map((_, at) => spread(headers, stack, at));
  if (uppers.includes(null)) return null;
  const width = Math.max(...stack.rows.map((cells) => cells.length));
  const heads: Head[] = [];
  /** The column that those below “Trong đó” are parts of. */
  let whole: Head | undefined;
  for (let at = 0; at < width; at += 1) {
    const above = uppers.map((cells) => cells?.[at] ?? '');
    whole = above.some(isOfParts) ? (whole ?? heads.at(-1)) : undefined;
    const head = headOf(headers, stack, [...above, lower[at] ?? ''], whole);
    if (head === null) return null;
    heads.push(head);
  }
  return isEven(heads) && isCovered(headers, stack, uppers, heads) ? heads : null;
}

/** One of the cells that stand over each other at the head of a column. */
interface Part {
  readonly words: string;
  readonly found: Head['found'];
  /** The unit of money that it says of what stands below it: “Kinh phí (triệu đồng)”. */
  readonly factor: number | null;
  /** Whether it says no more of these figures. */
  readonly isIdle: boolean;
}

function partsOf(
  headers: Headers,
  stack: Stack,
  cells: readonly string[],
  parted: Meaning | null,
): Part[] {
  const isLast = (at: number) => at === cells.length - 1 || cells.at(-1) === '';
  return cells.map((cell, at) => {
    if (parted && !isLast(at) && isOfParts(cell))
      return { words: cell, found: parted, factor: null, isIdle: false };
    const money = isLast(at) ? { words: cell, factor: null } : withoutMoney(cell);
    // Of a part the whole stands beside it.
    const found = headers.findIn(money.words, parted ? [...stack.all, 'tổng số'] : stack.all);
    const saysGroup = meaningOf(found)?.breakdown != null;
    const below = isLast(at) || saysGroup ? [] : [...cells.slice(at + 1), parted?.indicator];
    const isHarmless = below.some((each) => each && stack.isHarmless(cell, each));
    return { ...money, found, isIdle: cell === '' || STATUS.test(cell) || isHarmless };
  });
}

/** `before` is the column that some cells part: “Trong đó”. */
function headOf(
  headers: Headers,
  stack: Stack,
  cells: readonly string[],
  before?: Head,
): Head | null {
  const parted = before && mayCover(stack, before.found) ? before : null;
  const words = cells.map((cell) => (parted && isOfParts(cell) ? parted.header : cell));
  const header = [...new Set(words.filter(Boolean))].join(' ');
  const below = cells.at(-1) ?? '';
  const isOfIndicator = isIndicator(headers, below);
  const of = parted && meaningOf(parted.found);
  // Of what nobody knows the parts are not known either.
  if (parted?.header && !of && !isUnit(headers, below) && wholeIn(parted.header) === null)
    return { header, found: null };
  // “Nữ” beside a rate is a part of what the rate is of.
  const isRate = !!of?.indicator && !stack.isCount(of.indicator);
  if (isRate && isGroup(below)) return null;
  const parts = partsOf(headers, stack, cells, of && { ...of, breakdown: null });
  let all: Meaning | null = null;
  /** A part of the year that stands below it: “Quý I” over 2023 and 2024. */
  let part = '';
  for (const [at, { words, found, isIdle }] of parts.entries()) {
    if (found === 'aside') return { header, found };
    // What compares is left out, whatever it compares; “%” over an indicator is its measure.
    if (found === null && !(isIdle && isOfIndicator) && isComparison(words, true))
      return { header: isComparison(words, false) ? words : header, found };
    if (isIdle) continue;
    const within: Meaning | null =
      all && found === null ? partOf(headers, stack, all, words) : null;
    // A part of a column of figures is none that may be left out.
    if (found === null && within === null && at === parts.length - 1)
      return all?.key ? null : { header, found };
    if (all === null && found === null && isPartOfYear(words)) {
      part = words;
      continue;
    }
    const base: Meaning | null = all && found && of ? withoutOwn(all, found) : all;
    const next: Meaning | null = within ?? (base && found ? joined(base, found) : found);
    if (next === null) return header === words ? { header, found } : null;
    all = next;
  }
  if (all === null) return part === '' ? { header, found: null } : null;
  const whole =
    part === '' ? all : partOf(headers, stack, { ...all, period: all.period ?? stack.year }, part);
  const said = (['sơ bộ', 'chính thức'] as const).find((each) =>
    cells.some((cell) => cell.toLowerCase() === each),
  );
  const found = whole && withMoney(headers, stack, whole, parts);
  return found && { header, found: { ...found, status: found.status ?? said ?? null } };
}

/** What a whole says of a part of it that has a name of its own: “Trong đó” over an indicator or a unit. */
const withoutOwn = (whole: Meaning, { indicator, unit }: Meaning): Meaning => ({
  ...whole,
  ...(indicator && { indicator: null, scale: null }),
  ...(unit && { unit: null }),
});

/** What a head means in the unit that is said over it; null for no figure, or one that is not counted in it. */
function withMoney(
  { dataset: { columns, figures } }: Headers,
  stack: Stack,
  found: Meaning,
  parts: readonly Part[],
): Meaning | null {
  if (isWide(found) && found.key !== '' && !stack.figures.includes(found.key)) return null;
  const factors = new Set([found, ...parts].flatMap(({ factor }) => factor ?? []));
  const [factor = null, other] = factors;
  if (factor === null) return found;
  const isMoney = columns[found.key || (figures[0] ?? '')]?.kind === 'money';
  return isMoney && other === undefined ? { ...found, factor } : null;
}

/** What words are below a time, “Quý I” below 2025, or an indicator, “con thứ 2” below births; null for others. */
function partOf(headers: Headers, stack: Stack, above: Meaning, words: string): Meaning | null {
  const base = above.period ?? '';
  const part = isWholeYear(base) ? partOfYear(words.replace(/^thực hiện /i, ''), base) : null;
  const period = part ?? relativePeriod(words, base);
  if (period !== null) return { ...above, period };
  const indicator = above.indicator && headers.partOf(above.indicator, words, stack.all);
  return indicator ? { ...above, indicator } : null;
}

/** The words of an upper row over every column that they cover; null where a workbook covers only some. */
function spread(headers: Headers, stack: Stack, at: number): readonly string[] | null {
  const cells = (stack.rows[at] ?? []).map(tidy);
  const below = (stack.rows.at(-1) ?? []).map(tidy);
  const isOpen = (words: string) => mayCover(stack, headers.findIn(words, stack.all));
  const spreads: string[] = [];
  let [words, last] = ['', -1];
  for (let column = 0; column < Math.max(cells.length, below.length); column += 1) {
    const own = cells[column] ?? '';
    const lower = below[column] ?? '';
    if (own !== '') {
      words = own;
      last = stack.reach(at, column) ?? (isOpen(own) ? Infinity : column);
    }
    const isBelow = own === '' && words !== '' && lower !== '' && isOpen(lower);
    if (isBelow && column > last && isOpen(words)) return null;
    spreads.push(own !== '' ? own : isBelow && column <= last ? words : '');
  }
  return spreads;
}

/** Whether a head may go on in others, or be below one: of figures, or with words that are not known. */
const mayCover = ({ figures }: HeaderStack, found: Meaning | 'aside' | null): boolean =>
  found === null || (found !== 'aside' && (isWide(found) || figures.includes(found.key)));

/** Whether all groups have the same columns: “Nam” over 2024 beside “Nữ” over 2025 is no breakdown. */
function isEven(heads: readonly Head[]): boolean {
  const parted = heads.flatMap(({ found }) => meaningOf(found) ?? []);
  const groups = Map.groupBy(parted, ({ breakdown }) => breakdown || null);
  groups.delete(null);
  const columns = [...groups.values()].map((group) =>
    group
      .map((each) => facetsOf({ ...each, breakdown: null }))
      .sort()
      .join('\n'),
  );
  return new Set(columns).size <= 1;
}

/** Whether words say of results of a year, whole as they are, that they are none, or not yet certain. */
const isMark = (headers: Headers, words: string): boolean =>
  isPartOfYear(words) ||
  STATUS.test(words) ||
  (meaningOf(headers.find(words))?.holds ?? 'result') !== 'result';

/**
 * Where no cells are merged, a blank cell may be covered by the mark before it or by none. What marks
 * cover is certain where others stand beside them, or the heads of all other columns, and years go up;
 * what a part of a year does, where another covers the same indicators.
 */
function isCovered(
  headers: Headers,
  stack: Stack,
  uppers: readonly (readonly string[] | null)[],
  heads: readonly Head[],
): boolean {
  const lower = stack.rows.at(-1) ?? [];
  return uppers.every((cells, row) => {
    if (stack.reach(row, 0) !== null) return true;
    const all = heads.flatMap(({ found }, at) => {
      const [meant, words] = [meaningOf(found), cells?.[at]];
      const isOwn = tidy(stack.rows[row]?.[at] ?? '') !== '';
      return meant && isWide(meant) && words ? [{ ...meant, words, isOwn }] : [];
    });
    const isTold =
      all.filter(({ isOwn }) => isOwn).length > 1 ||
      lower.every((cell, at) => tidy(cell) === '' || cells?.[at]);
    const isCertain = all.every(({ words, isOwn, unit, indicator, period }, at) => {
      const before = all[at - 1];
      const isSame = before?.unit === unit && before.indicator === indicator;
      if (isOwn || !isSame || before.period === period || !isMark(headers, words)) return true;
      return isTold && (before.period ?? '') < (period ?? '');
    });
    const parts = Map.groupBy(
      all.filter(({ words, indicator }) => indicator && isPartOfYear(words)),
      ({ words }) => words,
    );
    const same = [...parts.values()].map((span) => span.map(({ indicator }) => indicator).join());
    return isCertain && parts.size !== 1 && new Set(same).size < 2;
  });
}

/**
 * Whether a row goes on in the row below it, whose cells stand only where the upper says nothing,
 * or something of figures: “Năm 2024” over “Kế hoạch” and “Thực hiện”.
 */
export function goesOn(headers: Headers, stack: HeaderStack): boolean {
  const [upper = [], lower = []] = stack.rows;
  const filled = lower.flatMap((cell, at) => (tidy(cell) === '' ? [] : [at]));
  const heads = stackedHeads(headers, stack);
  const isOfFigures = (at: number) => {
    const found = heads?.[at]?.found ?? null;
    const words = lower[at] ?? '';
    if (found !== null) return mayCover(stack, found);
    return isComparison(words, true) || isPartOfYear(words) || isRelative(words);
  };
  const [first = 0, ...more] = filled;
  const isPart = isGroup(lower[first] ?? '') && isOfParts(upper[first] ?? '');
  return (more.length > 0 || isPart) && filled.every(isOfFigures) && heads !== null;
}
