/** What is told of a column whose header is not known. */
import { type Column, holdsFigures } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { unit } from '../../dataset/unit.ts';
import type { Cause } from '../../problem/catalogue.ts';
import { plainKey, plainWords, tidy } from '../../table/fold.ts';
import { isSpreadsheetError, readNumber } from '../../table/number-cell.ts';
import { isPartOfYear } from '../../table/period-cell.ts';
import { groupName, isGroup } from '../cell/group-column.ts';
import type { Slot } from '../cell/meaning.ts';
import { isCumulative, isRelative } from '../cell/relative-time.ts';
import { isPersonalHeader } from '../cell/unsafe.ts';
import type { Headers } from '../head/header.ts';
import type { Near } from '../head/near-header.ts';
import { type Parting, partingHeader } from '../head/parting-column.ts';
import { type PreambleValue, periodSaid } from '../title/preamble.ts';

/** What such a header may mean; `isNeeded` where the table lacks it. */
export interface Meant {
  readonly near: Near | null;
  readonly compares: boolean;
  readonly isNeeded: boolean;
}

/** The table in which it stands. */
export interface Beside {
  readonly dataset: Dataset;
  readonly headers: Headers;
  readonly slots: readonly Slot[];
  readonly preamble: readonly PreambleValue[];
}

type Strange =
  | 'spreadsheet-error'
  | 'personal-data'
  | 'ambiguous-name'
  | 'column-ignored-figures'
  | 'header-unknown'
  | 'column-ignored';

/** Whether a header says the half of what its figures are: “Nữ” without “Nam”, “Lũy kế” without a time. */
export const isHalfSaid = (headers: Headers, header: string): boolean =>
  (headers.hasGroups && isGroup(header)) || (headers.hasTimes && timeNeeded(header) !== null);

const SINCE_JANUARY =
  /^(?:(?:ket qua|thuc hien|luy ke) )*(\d{1,2}) thang(?: dau)?(?: nam)?(?: \d{4})?$/;

/** How many months a head is of that begin a year and are no period: ten of “Lũy kế” in October. */
function monthsOf(header: string, said: string | null): number | null {
  const month = isCumulative(header) ? /-M(\d\d)$/.exec(said ?? '') : null;
  const [, count] = month ?? SINCE_JANUARY.exec(plainWords(header)) ?? [];
  return count === undefined || [3, 6, 9, 12].includes(Number(count)) ? null : Number(count);
}

/** An example of the time that must be said for a header to be of one; null for any other header. */
const timeNeeded = (header: string): string | null =>
  isRelative(header) ? 'Quý II/2024' : isPartOfYear(header) ? '2024' : null;

export function strangeHeader(
  { dataset, headers, slots, preamble }: Beside,
  header: string,
  { near, compares, isNeeded }: Meant,
): Cause<Strange> & { readonly row: null } {
  const value = tidy(header);
  if (isSpreadsheetError(value)) return { code: 'spreadsheet-error', row: null, facts: { value } };
  if (headers.hasGroups && isGroup(header)) return dropped({ value, group: groupName(header) });
  const months = headers.hasTimes ? monthsOf(header, periodSaid(preamble)) : null;
  if (months !== null) return dropped({ value, months: String(months) });
  const time = headers.hasTimes ? timeNeeded(header) : null;
  if (time !== null) return dropped({ value, time });
  const codes = headers.unitsNamed(header).join(', ');
  const isSeveral = codes !== '';
  if (isSeveral)
    return { code: 'ambiguous-name', row: null, facts: { value, codes, dataset: unit.title } };
  if (isPersonalHeader(header)) return { code: 'personal-data', row: null, facts: {} };
  const facts = droppedFacts(dataset, slots, header);
  const isMeant = near !== null && (isNeeded || plainKey(header).length >= 6);
  const isYear = near?.isPeriod === true;
  const [year, ...others] = compares ? [] : yearDigits(header);
  if (year && !isMeant && !isYear && headers.hasTimes) {
    const years = others.length > 0 || SPAN.test(header);
    const own = claimed(header);
    const part = own.estimate ? undefined : untilMonth(header, year);
    return dropped({ ...facts, year: `Năm ${year}`, years, part, ...own });
  }
  if (isMeant || isYear)
    return {
      code: 'header-unknown',
      row: null,
      facts: { value: header, near: near?.header, words: near?.words },
    };
  // A row of data that ran into the header would be lost.
  if (!facts.years && readNumber(header).kind !== 'fault')
    return dropped({ ...facts, isNumber: true });
  const parts = partingHeader(dataset, slots, header);
  const parted = parts && partedFacts(dataset, slots, parts);
  // Beside a time of its own each row says whether it is within the other.
  return parted && !(parts === 'time' && parted.isThere)
    ? dropped({ ...facts, ...parted })
    : { code: 'column-ignored', row: null, facts };
}

/** Up to the end of which month of its year a head is, where that is a period: “Đến tháng 6 năm 2025”. */
function untilMonth(header: string, year: string): string | undefined {
  const [, month = ''] = /\bden (?:(?:het|cuoi) )*thang 0?([369])\b/.exec(plainWords(header)) ?? [];
  const part = { 3: 'Quý I/', 6: '6 tháng đầu năm ', 9: '9 tháng đầu năm ' }[month];
  return part && part + year;
}

/** The years that a head names. */
export const yearDigits = (header: string): readonly string[] =>
  header.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
/** `2024-25`, `2021 - nay`. */
const SPAN = /\d{4} ?[-–] ?(?:\d\d|nay)/;

/** A level to reach by a year, which is no plan of that year. */
const GOAL = /^(?:muc tieu|chi tieu|phan dau|ke hoach|du kien)\b.*\bden\b/;
const ESTIMATE = /\b(?:uoc|tam tinh|so bo)\b/;

/** What else than a result or a plan of its year a head may be of. */
function claimed(header: string) {
  const words = plainWords(header);
  return { goal: GOAL.test(words), estimate: ESTIMATE.test(words) };
}

/** Where indicators may be columns, what a column holds may be rows of its own; else figures that the table lacks. */
export function droppedFacts(
  { title, wide, columns }: Dataset,
  slots: readonly Slot[],
  value: string,
  first = value,
) {
  const isOpen = ([key, column]: [string, Column]) =>
    holdsFigures(column) && key !== 'upper' && !slots.some((slot) => slot.key === key);
  const own = Object.entries(columns).filter(isOpen);
  return {
    ...{ value, dataset: title, isRow: wide.includes('indicator') },
    own: own.map(([, { header }]) => header).join('” hay “'),
    // What targets have two columns for.
    years: 'from' in columns && /(?:19|20)\d\d/.test(value + first),
  };
}

const dropped = (facts: Cause<'column-ignored-figures'>['facts']) =>
  ({ code: 'column-ignored-figures', row: null, facts }) as const;

/** What is told of a column that parts the figures: by what, and where the table says that itself. */
export function partedFacts({ columns, time }: Dataset, slots: readonly Slot[], parts: Parting) {
  const key = parts === 'group' ? 'breakdown' : (time ?? '');
  const isThere = slots.some((slot) => slot.key === key);
  return { parts, into: columns[key]?.header, isThere };
}
