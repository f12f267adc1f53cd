/** What numbers a column accepts, read from its schema: for dictionaries and other formats. */
import * as z from 'zod/mini';
import type { Column } from './column.ts';

export interface NumberRange {
  readonly isWhole: boolean;
  /** Null where there is no least. */
  readonly least: number | null;
  readonly most: number | null;
}

/** The numbers of a column; null for a column of words. */
export function numberRange({ schema }: Column): NumberRange | null {
  const { anyOf = [], ...own } = z.toJSONSchema(schema);
  const number = [own, ...anyOf].find(({ type }) => type === 'integer' || type === 'number');
  if (number === undefined) return null;
  return {
    isWhole: number.type === 'integer',
    least: bound(number.minimum),
    most: bound(number.maximum),
  };
}

/** Beyond what a computer counts exactly nobody has set a bound. */
const bound = (value: number | undefined): number | null =>
  value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value;
