/** A day of the year, or of every month, as a deadline names it; a spreadsheet makes a date of it. */

export interface DueDay {
  readonly day: number;
  /** Null every month. */
  readonly month: number | null;
}

const DUE = /^(\d{1,2})(?:\/(\d{1,2})(?:\/\d{4})?)?$/;

/** In a leap year, so that 29/02 is a day. */
const lastOf = (month: number): number => new Date(Date.UTC(2024, month, 0)).getUTCDate();

/** The day as written; null where there is no such day. */
export function readDue(text: string): DueDay | null {
  const [, day, month] = DUE.exec(text.trim()) ?? [];
  if (day === undefined) return null;
  const read = { day: Number(day), month: month === undefined ? null : Number(month) };
  const isMonth = read.month === null || (read.month >= 1 && read.month <= 12);
  const most = read.month === null ? 31 : lastOf(read.month);
  return isMonth && read.day >= 1 && read.day <= most ? read : null;
}
