/** A number of a workbook as its cell shows it. */
import { twoDigits } from '../format/two-digits.ts';
import { decimalsOf } from '../format.ts';
import type { NumberFormat } from './number-format.ts';

/** A binary fraction as the spreadsheet shows it, in fifteen digits. */
export const exact = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

const DECIMALS = 10;

/** A number in words, exact, with a comma and no groups: `2,50`, `07543`, `85%`. */
export function numberText(value: number, { decimals, digits, percent }: NumberFormat): string {
  const places = Math.min(DECIMALS, Math.max(decimals ?? 0, decimalsOf(value)));
  const [whole = '', rest] = Math.abs(value).toFixed(places).split('.');
  const padded = whole.padStart(digits, '0') + (rest === undefined ? '' : `,${rest}`);
  return `${value < 0 ? '-' : ''}${padded}${percent ? '%' : ''}`;
}

const DAY = 86_400_000;

/** 2025 in a cell that shows the year of a day is the 2025th day: 1905. */
export const isYearAsDay = (value: number, { shows }: NumberFormat): boolean =>
  shows.year && !shows.day && !shows.month && value >= 1900 && value <= 2100;

/** A day as `31/12/2025`; of a format without the day only what it shows; a time of day after it. */
export function timeText(serial: number, { kind, shows }: NumberFormat, date1904: boolean): string {
  // 1900 was no leap year, but spreadsheets count one.
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const moment = new Date(start + Math.round(serial * 86_400) * 1_000);
  if (!(serial >= 0) || !(moment.getUTCFullYear() <= 9999)) return '####';
  const [day, month] = [twoDigits(moment.getUTCDate()), twoDigits(moment.getUTCMonth() + 1)];
  const year = String(moment.getUTCFullYear());
  const hours = `${twoDigits(moment.getUTCHours())}:${twoDigits(moment.getUTCMinutes())}`;
  if (kind === 'time') return hours;
  if (!shows.day)
    return [shows.month ? month : '', shows.year ? year : ''].filter(Boolean).join('/');
  return `${day}/${month}/${year}${moment.getTime() % DAY === 0 ? '' : ` ${hours}`}`;
}
