/** Numbers as people write them: groups of digits with dots, dashes, spaces or brackets between. */
import type { Part } from './searched.ts';

export interface Group extends Part {
  readonly digits: string;
  /** What stands between it and the group before: nothing for the first. */
  readonly parting: string;
}

const RUN = /\d+(?:[ ._/()-]{1,3}\d+)*/g;
const GROUP = /([^\d]*)(\d+)/g;

/** The runs of groups in a text. A tab, a semicolon or a comma ends a run: they part cells. */
export function runs(text: string): Group[][] {
  return [...text.matchAll(RUN)].map((run) =>
    [...run[0].matchAll(GROUP)].map(([whole, parting = '', digits = ''], at, all) => {
      const from = run.index + (all[at]?.index ?? 0) + whole.length - digits.length;
      return { digits, parting: at === 0 ? '' : parting, from, to: from + digits.length };
    }),
  );
}

export const digitsOf = (groups: readonly Group[]): string =>
  groups.map(({ digits }) => digits).join('');

/** Groups that stand together, and may be one number. */
export interface Window extends Part {
  readonly groups: readonly Group[];
  readonly digits: string;
  /** What stands between it and the next groups of its run; null at the run's ends. */
  readonly partings: readonly [before: string | null, after: string | null];
}

/** Groups of one number: no more than these, and no more digits. */
const MOST_GROUPS = 6;
const MOST_DIGITS = 20;

/** The longest windows first that pass a test, none within another. */
export function windows(run: readonly Group[], test: (window: Window) => boolean): Window[] {
  const found: Window[] = [];
  for (let at = 0; at < run.length; ) {
    const window = longest(run, at, test);
    if (window) found.push(window);
    at += window ? window.groups.length : 1;
  }
  return found;
}

function longest(
  run: readonly Group[],
  at: number,
  test: (window: Window) => boolean,
): Window | undefined {
  for (let length = Math.min(MOST_GROUPS, run.length - at); length > 0; length -= 1) {
    const window = windowOf(run, at, at + length);
    if (window.digits.length <= MOST_DIGITS && test(window)) return window;
  }
  return undefined;
}

function windowOf(run: readonly Group[], start: number, end: number): Window {
  const groups = run.slice(start, end);
  return {
    groups,
    digits: digitsOf(groups),
    from: groups[0]?.from ?? 0,
    to: groups.at(-1)?.to ?? 0,
    partings: [start === 0 ? null : (groups[0]?.parting ?? ''), run[end]?.parting ?? null],
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
