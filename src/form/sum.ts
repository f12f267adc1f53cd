/** A box of a unit above others that reports no figure itself: what the units below it make together. */
import type { Figure } from '../format.ts';
import { type Count, countBelow } from '../model/count.ts';
import type { FactRow } from '../model/fact.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { BoxAddress } from './filled-form.ts';
import { figureIn, sourceRows } from './source-row.ts';
import type { Filler } from './spread.ts';

export interface BoxSum {
  readonly value: number;
  readonly decimals: number;
  /** The units whose figures are in it, and those that give none. */
  readonly count: Count;
  readonly rows: readonly FactRow[];
}

/** Columns of counts and money; a share, and a figure that may be either of two things, is in no sum. */
const ADDED: readonly string[] = ['value', 'eligible', 'trained', 'demand', 'allocated', 'used'];

/** Null where the figures must not be added up, or no unit below gives one. */
export function sumOf({ model }: Filler, unit: Unit, of: BoxAddress): BoxSum | null {
  if (!ADDED.includes(of.figure) || !isAdded(model.data.indicator, of)) return null;
  const rowsOf = ({ code }: Unit) =>
    sourceRows(model.data, { ...of, unit: code }).filter((row) => isExact(row, of.figure));
  const count = countBelow(model.units, unit, of.period, (each) => rowsOf(each).length > 0);
  const rows = count.some.flatMap(rowsOf);
  if (rows.length === 0) return null;
  const value = rows.reduce((sum, row) => sum + Number(figureIn(row, of.figure)), 0);
  const decimals = Math.max(...rows.map((row) => (of.figure === 'value' ? row.decimals : 0)));
  return { value: Number(value.toFixed(decimals)), decimals, count, rows };
}

type Indicators = readonly { readonly code: string; readonly aggregation: string | null }[];

const isAdded = (indicators: Indicators, { table, item }: BoxAddress): boolean =>
  table !== 'so-lieu' || indicators.find(({ code }) => code === item)?.aggregation === 'cộng';

/** A number that is exactly so: “khoảng”, “trên” and ranges are in no sum. */
function isExact(row: FactRow, figure: string): boolean {
  const value: Figure = figureIn(row, figure);
  const isPlain = !('bound' in row) || (row.bound === '=' && row.upper === 'not-reported');
  return typeof value === 'number' && isPlain;
}
