/** What a header means: a column of the dataset, or what of a figure is a column here. */
import type { Across } from '../../dataset/dataset.ts';
import type { Sureness } from '../../table/period-cell.ts';
import type { Scale } from './scale.ts';

/** What a column of a form holds: what was done, what is expected, what was planned or assigned. */
export type Holds = 'result' | 'estimate' | 'plan' | 'assigned';

/** What figures may have as columns in place of a column of their own. */
const FACETS = ['period', 'indicator', 'unit', 'breakdown', 'holds'] as const;

/** A header's meaning: a column of the dataset, or a period, an indicator or a unit that is a column here. */
export interface Meaning {
  /** The column; '' for what is a column here, until the file says which figure it holds. */
  readonly key: string;
  /** A column of names beside or instead of codes. */
  readonly isName: boolean;
  /** Đồng in one of the column's money unit; null where it is not said. */
  readonly factor: number | null;
  /** The power of ten in which the column's figures are counted. */
  readonly scale: Scale | null;
  readonly period: string | null;
  readonly status: Sureness;
  readonly indicator: string | null;
  readonly unit: string | null;
  /** A group of what is counted; '' for the whole of them. */
  readonly breakdown: string | null;
  readonly holds: Holds | null;
}

/** A column of the file whose header is known. */
export interface Slot extends Meaning {
  readonly index: number;
  readonly letter: string;
  readonly header: string;
  /** Whether it is open what it is of: its rows are none. */
  readonly isOpen?: boolean;
  /** Whether its head has a slip. */
  readonly isSlip?: boolean;
}

export const meaning = (key: string, isName = false): Meaning => ({
  ...{ key, isName, factor: null, scale: null, status: null },
  ...{ period: null, indicator: null, unit: null, breakdown: null, holds: null },
});

/** Whether what a column of the dataset holds may be columns here. */
export const isAcross = (key: string): key is Across =>
  key === 'period' || key === 'indicator' || key === 'unit' || key === 'breakdown';

/**
 * Whether columns say it of their own figures, whatever is said above: “Quý I” without a year of its
 * own is part of the one that is said.
 */
export const saysItself = (
  slots: readonly (Meaning & Pick<Slot, 'header'>)[],
  key: string,
): boolean =>
  slots.some(
    (slot) =>
      slot.key === key ||
      (isAcross(key) && slot[key] !== null && (key !== 'period' || /\d{4}/.test(slot.header))),
  );

/** Whether a column says something of its figures that others have in a column of its own. */
export const isWide = (each: Meaning): boolean => FACETS.some((facet) => each[facet] !== null);

/** All that a column says of its figures, as a text to compare. */
export const facetsOf = (each: Pick<Meaning, (typeof FACETS)[number]>): string =>
  FACETS.map((facet) => each[facet]).join('|');

/** What is planned is no result, whoever planned it. */
export const isPlan = ({ holds }: Meaning): boolean => holds === 'plan' || holds === 'assigned';

/** Whether a table has what was wanted beside what was done, of which a column may say the share. */
export const isOfWanted = (slots: readonly Slot[]): boolean =>
  slots.some(isPlan) ||
  ['allocated', 'used'].every((key) => slots.some((slot) => slot.key === key));

/** Whether a column stands beside one of results: of what was planned, or of a group of them. */
export const isBesideResult = (each: Meaning): boolean =>
  isPlan(each) ||
  (each.breakdown !== null &&
    FACETS.every((facet) => facet === 'breakdown' || each[facet] === null));

/** What two headers one above the other say together; null where they say two things of one kind. */
export function joined(one: Meaning, other: Meaning): Meaning | null {
  const isSame = (a: unknown, b: unknown) => a === null || b === null || a === b;
  if (!FACETS.every((facet) => isSame(one[facet], other[facet]))) return null;
  if (!isSame(one.key || null, other.key || null)) return null;
  return {
    key: one.key || other.key,
    isName: one.isName || other.isName,
    factor: one.factor ?? other.factor,
    scale: one.scale ?? other.scale,
    status: one.status ?? other.status,
    period: one.period ?? other.period,
    indicator: one.indicator ?? other.indicator,
    unit: one.unit ?? other.unit,
    breakdown: one.breakdown ?? other.breakdown,
    holds: one.holds ?? other.holds,
  };
}
