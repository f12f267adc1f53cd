/** A value of a row as a cell of a workbook. */
import { holdsFigures } from '../dataset/column.ts';
import { type Written, writtenText } from './csv.ts';
import type { Value } from './sheet-xml.ts';

/** A number, a year and a day as such; all else as it stands in a CSV. */
export function cellOf(written: Written, value: unknown, decimals: number): Value {
  const { column, names } = written;
  if (names) return writtenText(written, value, decimals);
  if (typeof value === 'number' && column.kind === 'year') return { year: value };
  if (typeof value === 'number' && holdsFigures(column)) {
    const isWhole = column.kind === 'count' || column.kind === 'money';
    return { number: value, decimals: isWhole ? 0 : decimals };
  }
  if (column.kind === 'period' && /^\d{4}$/.test(String(value))) return { year: Number(value) };
  const isDay = column.kind === 'period' || column.kind === 'date';
  if (isDay && /^\d{4}-\d\d-\d\d$/.test(String(value))) return { day: String(value) };
  return writtenText(written, value, decimals);
}
