/** A cell of an OpenDocument workbook by its attributes and its words, as the same cell of Excel would be. */
import { isSpreadsheetError } from './number-cell.ts';
import { GENERAL } from './open-styles.ts';
import type { RawCell } from './sheet.ts';
import { attribute, decoded } from './xml-tag.ts';

export type OpenCell = Omit<RawCell, 'row' | 'column'>;

/** How values are shown that no style speaks of. */
const SHOWN: Readonly<Record<string, string>> = {
  ...{ percentage: `${GENERAL}%`, date: 'dd/mm/yyyy', time: 'h:s' },
};
/** As much of a formula as a message shows. */
const LONGEST_FORMULA = 200;

/** Null for a cell that holds nothing. */
export function openCell(tag: string, words: string, format: string): OpenCell | null {
  const type = attribute(tag, 'office:value-type') ?? '';
  const formula = attribute(tag, 'table:formula');
  const isError =
    isSpreadsheetError(words.trim()) || attribute(tag, 'calcext:value-type') === 'error';
  // Some programs write a 0 beside an error, and each language has its own words for some.
  if (isError) return told('error', isSpreadsheetError(words.trim()) ? words : '#VALUE!');
  const value = numberIn(type, tag);
  if (!Number.isNaN(value)) {
    const own = format === GENERAL ? (SHOWN[type] ?? GENERAL) : format;
    return { kind: 'number', value, text: words, format: own };
  }
  if (type === 'boolean')
    return told('boolean', (attribute(tag, 'office:boolean-value') ?? words).toUpperCase());
  if (formula !== undefined && type !== 'string')
    return told('formula', inExcel(decoded(formula)).slice(0, LONGEST_FORMULA));
  const text = decoded(attribute(tag, 'office:string-value') ?? '') || words;
  return text === '' ? null : told('text', text);
}

const told = (kind: RawCell['kind'], text: string): OpenCell => {
  return { kind, value: text, text, format: GENERAL };
};

/** NaN of a value that is no number, and where none is stored. */
function numberIn(type: string, tag: string): number {
  if (type === 'date') return serialOf(attribute(tag, 'office:date-value') ?? '');
  if (type === 'time') return partOfDay(attribute(tag, 'office:time-value') ?? '');
  const value = /^(?:float|percentage|currency)$/.test(type) ? attribute(tag, 'office:value') : '';
  return value?.trim() ? Number(value) : Number.NaN;
}

const DAY = 86_400_000;
/** Days count from here, as Excel counts them: with a 29 February 1900. */
const FIRST = Date.UTC(1899, 11, 30);

function serialOf(value: string): number {
  const [, date = '', time = ''] = /^(\d{4}-\d\d-\d\d)(T[\d:]{8}(?:\.\d{1,3})?)?/.exec(value) ?? [];
  const days = (Date.parse(time === '' ? date : `${date}${time}Z`) - FIRST) / DAY;
  return days < 61 ? days - 1 : days;
}

function partOfDay(duration: string): number {
  const found = /^PT(\d{1,9})H(\d\d?)M(\d\d?(?:\.\d+)?)S$/.exec(duration);
  const [hours = Number.NaN, minutes = 0, seconds = 0] = (found ?? []).slice(1).map(Number);
  return (hours + minutes / 60 + seconds / 3600) / 24;
}

/** `of:=SUM([.A1:.B1];2)` as `=SUM(A1:B1,2)`. */
const inExcel = (formula: string): string =>
  formula
    .replace(/^\w+:(?==)/, '')
    .replace(/\[([^[\]]*)\]/g, (_, place: string) => place.replace(/(^|:)\./g, '$1'))
    .replaceAll(';', ',');
