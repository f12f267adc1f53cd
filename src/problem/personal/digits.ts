/** Numbers as people write them: groups of digits with dots, dashes, spaces or brackets between. */
import type { Part } from './searched.ts';

export interface Group extends Part {
  readonly digits: string;
  /** What stands between it and the group before: nothing for the first. */
  readonly parting: string;
}

/** Groups that stand together, and may be one number. */
export interface Window extends Part {
  readonly groups: readonly Group[];
  readonly digits: string;
  /** What stands between it and the next groups of its run; null at the run's ends. */
  readonly partings: readonly [before: string | null, after: string | null];
}

/** Groups with nothing else between. A tab, a semicolon or a comma ends a run: they part cells. */
interface Run {
  readonly groups: readonly Group[];
  /** The digits of all groups, and where those of each begin among them; of none, where they end. */
  readonly digits: string;
  readonly starts: readonly number[];
}

const RUN = /\d+(?:[ ._/()-]{1,3}\d+)*/g;
const GROUP = /([^\d]{0,3})(\d+)/g;

/** Groups and digits of one number: no more than these, and no fewer. */
const MOST_GROUPS = 6;
const MOST_DIGITS = 20;
const FEWEST_DIGITS = 6;

/** The numbers in a text that pass a test: the longest that begin at a group, none within another. */
export function numbers(text: string, test: (window: Window) => boolean): Window[] {
  const found: Window[] = [];
  for (const { 0: whole, index } of text.matchAll(RUN)) {
    if (whole.length < FEWEST_DIGITS) continue;
    const run = runOf(whole, index);
    for (let at = 0; at < run.groups.length; ) {
      const window = longest(run, at, test);
      if (window) found.push(window);
      at += window ? window.groups.length : 1;
    }
  }
  return found;
}

function runOf(text: string, start: number): Run {
  const groups: Group[] = [];
  const starts = [0];
  for (const { 0: whole, 1: parting = '', 2: digits = '', index } of text.matchAll(GROUP)) {
    const from = start + index + whole.length - digits.length;
    groups.push({ digits, parting, from, to: from + digits.length });
    starts.push((starts.at(-1) ?? 0) + digits.length);
  }
  return { groups, starts, digits: text.replace(/\D+/g, '') };
}

function longest(run: Run, at: number, test: (window: Window) => boolean): Window | undefined {
  for (let end = Math.min(at + MOST_GROUPS, run.groups.length); end > at; end -= 1) {
    const count = (run.starts[end] ?? 0) - (run.starts[at] ?? 0);
    if (count > MOST_DIGITS) continue;
    if (count < FEWEST_DIGITS) return undefined;
    const window = windowOf(run, at, end);
    if (test(window)) return window;
  }
  return undefined;
}

function windowOf({ groups: all, digits, starts }: Run, start: number, end: number): Window {
  const groups = all.slice(start, end);
  return {
    groups,
    digits: digits.slice(starts[start], starts[end]),
    from: groups[0]?.from ?? 0,
    to: groups.at(-1)?.to ?? 0,
    partings: [start === 0 ? null : (groups[0]?.parting ?? ''), all[end]?.parting ?? null],
  };
}

/** Whether it is all of its run. */
export const isWhole = ({ partings }: Window): boolean => partings.every((each) => each === null);

/** Whether its groups hold together more than with those around: else it is of a list of figures. */
export const standsApart = ({ groups, partings }: Window): boolean =>
  groups.slice(1).every(({ parting }) => !partings.includes(parting));

/** Whether its groups are parted in one way. */
export const isEven = ({ groups }: Window): boolean =>
  groups.slice(2).every(({ parting }) => parting === groups[1]?.parting);

/** `1.234.567`, `84 912 345 678`: an amount, as far as its digits tell. */
export const isAmount = ({ groups }: Pick<Window, 'groups'>): boolean =>
  groups.length > 1 &&
  /^[1-9]\d{0,2}$/.test(groups[0]?.digits ?? '') &&
  groups.slice(1).every(({ digits, parting }) => /^\d{3}$/.test(digits) && /^[. ]$/.test(parting));

/** `2021-2025`, `12/2024`: years among the groups. */
export const hasYear = ({ groups }: Window): boolean =>
  groups.length > 1 && groups.some(({ digits }) => /^(?:19|20)\d\d$/.test(digits));

const UNITS = 'đồng|đ|vnđ|vnd|người|triệu|tr|tỷ|tỉ|nghìn|ngàn|lượt|trẻ|ca|hộ|cặp|căn|cái|%';
const UNIT = new RegExp(`^ ?(?:${UNITS})(?![\\p{L}\\d])`, 'iu');

/** Whether a unit follows: then it is a figure. */
export const isCounted = (text: string, { to }: Part): boolean =>
  UNIT.test(text.slice(to, to + 12));

/** `0,0912345678`, `0912345678.5`: digits of a decimal number. */
export const isOfDecimal = (text: string, { from, to }: Part): boolean =>
  /\d[.,]$/.test(text.slice(Math.max(0, from - 2), from)) || /^[.,]\d/.test(text.slice(to, to + 2));

/** The text before a part: as much as a label and a few words take. */
export const before = (text: string, { from }: Part, length = 40): string =>
  text.slice(Math.max(0, from - length), from);
