/** The clock: the one place that asks what day it is. */

/** `DAN_SO_MO_TODAY` fixes the day, for tests and for builds that can be made again. */
const fixed = (): string | null => process.env.DAN_SO_MO_TODAY ?? null;

/** In Vietnam clocks are seven hours ahead, all the year. */
const AHEAD = 7 * 3_600_000;

/** Today in Vietnam, as `2026-11-22`. */
export const today = (day = fixed(), now = new Date()): string =>
  day ?? new Date(now.getTime() + AHEAD).toISOString().slice(0, 10);

/** No machine that runs this can have an earlier day, and hardly a later one. */
const EARLIEST = '2026-01-01';
const LATEST = '2060-01-01';

/** What is wrong with the day, as a sentence; null where nothing is. Figures “of the future” hang on it. */
export function clockFault(given = fixed(), now = new Date()): string | null {
  const day = today(given, now);
  if (!isDay(day)) return `DAN_SO_MO_TODAY là “${day}”, không phải một ngày viết như 2026-11-22.`;
  if (given !== null || (EARLIEST <= day && day < LATEST)) return null;
  const [year, month, date] = day.split('-');
  return `Đồng hồ của máy đang chỉ ngày ${date}/${month}/${year}. Chỉnh lại đồng hồ rồi chạy lại.`;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
