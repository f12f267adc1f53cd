/** What was taken from a filled form as a CSV of the table that it belongs to. */

import type { Data } from '../dataset/data.ts';
import { TABLES } from '../dataset/form-layout.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { csvOf } from '../format/csv-text.ts';
import { formNumber } from '../format/form-number.ts';
import { capital, shortPeriod } from '../format.ts';
import type { TakenBox } from './take.ts';

type FactTable = 'so-lieu' | 'dao-tao' | 'kinh-phi';

/** The columns that say of what a row is, and those that a box may fill, by their keys. */
const COLUMNS: Readonly<Record<FactTable, { of: readonly string[]; figures: readonly string[] }>> =
  {
    'so-lieu': { of: ['unit', 'indicator', 'period'], figures: ['value'] },
    'dao-tao': {
      of: ['unit', 'audience', 'course', 'asOf'],
      figures: ['eligible', 'trained', 'percent', 'demand'],
    },
    'kinh-phi': { of: ['unit', 'period', 'line'], figures: ['allocated', 'used', 'printed'] },
  };

/** A row for each thing, unit and period of which something was taken, in the order of the form. */
export function takenCsv(
  data: Data,
  table: FactTable,
  taken: readonly TakenBox[],
  source: string,
): string {
  const { of, figures } = COLUMNS[table];
  const used = figures.filter((key) => taken.some(({ address }) => address.figure === key));
  const hasWords = taken.some(({ reading }) => reading.kind === 'printed');
  const extra = hasWords ? ['asPrinted'] : [];
  const header = [...of, ...used, 'source', ...extra].map((key) => headerOf(table, key));
  const rows = [
    ...Map.groupBy(taken, ({ address: { unit, item, period } }) => `${unit}|${item}|${period}`),
  ];
  const lines = rows.flatMap(([, boxes]) => {
    const [first] = boxes;
    if (!first) return [];
    const cells = of.map((key) => labelOf(data, first, key));
    const words = boxes.find(({ reading }) => reading.kind === 'printed')?.text ?? '';
    return [
      [...cells, ...used.map((key) => figureOf(boxes, key)), source, ...(hasWords ? [words] : [])],
    ];
  });
  return csvOf([header, ...lines]);
}

function headerOf(table: FactTable, key: string): string {
  const column = TABLES[table].columns[key];
  if (!column) throw new Error(key);
  return column.kind === 'money' ? `${column.header} (đồng)` : column.header;
}

function labelOf({ course }: Data, { address }: TakenBox, key: string): string {
  switch (key) {
    case 'unit':
      return officialCode(address.unit);
    case 'period':
    case 'asOf':
      return capital(shortPeriod(address.period)).replace('–', '-');
    case 'audience':
      return course.find(({ code }) => code === address.item)?.audience ?? '';
    default:
      return address.item;
  }
}

function figureOf(boxes: readonly TakenBox[], key: string): string {
  const reading = boxes.find(({ address }) => address.figure === key)?.reading;
  return reading?.kind === 'figure' ? formNumber(reading.value, '3', reading.decimals) : '';
}
