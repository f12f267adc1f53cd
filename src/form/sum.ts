/** A box of a unit above others that reports no figure itself: what the units below it make together. */
import type { Figure } from '../format.ts';
import { type Count, countBelow } from '../model/count.ts';
import type { FactRow } from '../model/fact.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { BoxAddress } from './filled-form.ts';
import { figureIn, sourceRows } from './source-row.ts';
import type { Filler } from './spread.ts';

export interface BoxSum {
  /** Null where units are missing without whom nothing may be added up. */
  readonly value: number | null;
  readonly decimals: number;
  /** The units whose figures are in it, and those that give none. */
  readonly count: Count;
  readonly rows: readonly FactRow[];
}

/** Columns of counts and money; a share, and a figure that may be either of two things, is in no sum. */
const ADDED: readonly string[] = ['value', 'eligible', 'trained', 'demand', 'allocated', 'used'];

/**
 * Whether a sum may be of some of the units, as long as it names the others: coverage of training is, of the units
 * with figures. Any other that lacks a unit is no figure of the whole.
 */
const mayBePartial = ({ table, figure }: BoxAddress): boolean =>
  table === 'dao-tao' && (figure === 'trained' || figure === 'eligible');

/** Null where the figures must not be added up, or no unit below gives one. */
export function sumOf({ model }: Filler, unit: Unit, of: BoxAddress): BoxSum | null {
  if (!ADDED.includes(of.figure) || !isAdded(model.data.indicator, of)) return null;
  const rowsOf = ({ code }: Unit) =>
    sourceRows(model.data, { ...of, unit: code }).filter((row) => isExact(row, of.figure));
  const count = countBelow(model.units, unit, of.period, (each) => rowsOf(each).length > 0);
  const rows = count.some.flatMap(rowsOf);
  if (rows.length === 0) return null;
  if (count.others.length > 0 && !mayBePartial(of))
    return { value: null, decimals: 0, count, rows };
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
