/**
 * The search index as it travels: the 13.000 communes of the country, the former ones too, in 90 kB. What groups
 * of numbered units share stands once; codes are steps from one to the next. The browser unpacks it.
 */
import type { SearchGroup } from './search-group.ts';

/** A group whose entries are numbered units, in the order of their codes. */
export interface PackedGroup extends Omit<SearchGroup, 'entries' | 'after' | 'kind'> {
  /** What each name begins with: `Xã `. */
  readonly prefix: string;
  /** What each page's file ends with, behind the code: `-den-2025`. */
  readonly suffix: string;
  /** How many digits a code has. */
  readonly digits: number;
  /** Without the prefix, between `|`. */
  readonly names: string;
  /** Each less the one before it. */
  readonly steps: readonly number[];
  /** Whoever followed: the number of their pages less the unit's own; 0 for one alone that has the same. */
  readonly after: readonly (number | readonly number[])[];
}

export type Packed = PackedGroup | SearchGroup;

/** The groups, packed where they are of numbered units. */
export const packed = (groups: readonly SearchGroup[]): readonly Packed[] =>
  groups.flatMap((group): readonly Packed[] => {
    const parts = Map.groupBy(
      rowsOf(group),
      ({ code, page }) => `${code.length} ${page.slice(code.length)}`,
    );
    const all = [...parts.values()].map((rows) => packedRows(group, rows));
    return all.every((each) => each !== null) ? all : [group];
  });

interface Row {
  readonly name: string;
  readonly page: string;
  readonly code: string;
  readonly others: readonly string[];
  readonly next: readonly string[];
}

const rowsOf = ({ entries, after = [] }: SearchGroup): readonly Row[] =>
  entries.map(([name, page, code, ...others], at) => {
    return { name, page, code, others, next: after[at] ?? [] };
  });

/** Null where some row is none of a numbered unit. */
function packedRows(group: SearchGroup, some: readonly Row[]): PackedGroup | null {
  const { entries: _entries, after: _after, kind, ...shared } = group;
  const [first] = some;
  if (!first) return null;
  const prefix = first.name.slice(0, kind);
  const suffix = first.page.slice(first.code.length);
  const digits = first.code.length;
  const isNumber = (text: string) => text.length === digits && /^\d+$/.test(text);
  const rows = some.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const isFit = rows.every(
    ({ name, page, code, others, next }) =>
      name.startsWith(prefix) &&
      !name.includes('|') &&
      isNumber(code) &&
      page === code + suffix &&
      others.length === 0 &&
      next.every(isNumber),
  );
  if (!isFit) return null;
  const numbers = rows.map(({ code }) => Number(code));
  return {
    ...shared,
    prefix,
    suffix,
    digits,
    names: rows.map(({ name }) => name.slice(prefix.length)).join('|'),
    steps: numbers.map((number, at) => number - (numbers[at - 1] ?? 0)),
    after: rows.some(({ next }) => next.length > 0)
      ? rows.map(({ next }, at) => short(next.map((page) => Number(page) - (numbers[at] ?? 0))))
      : [],
  };
}

const short = (all: readonly number[]): number | readonly number[] =>
  all.length === 1 ? (all[0] ?? 0) : all;
