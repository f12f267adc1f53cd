/** A figure of a report as a row of the observations. */
import type { observation } from '../../src/dataset/observation.ts';
import { LAST_YEAR } from './city.ts';
import { REPORT } from './document.ts';
import type { Cells } from './table.ts';

export type Row = Cells<typeof observation>;

/** A reported figure: its cell, and what else stands in the row. */
export interface Said {
  readonly indicator: string;
  readonly value: string;
  readonly more?: Row;
}

/** All figures of the last year are preliminary. */
export function row(unit: string, year: number, { indicator, value, more = {} }: Said): Row {
  const status = year === LAST_YEAR ? 'sơ bộ' : '';
  return { unit, indicator, period: String(year), value, status, source: REPORT, ...more };
}
