/** A cell of words to the value that its column declares, or a fault. References are resolved elsewhere. */

import { type Column, choicesOf } from '../../dataset/column.ts';
import { nameKey, plainKey, tidy } from '../../table/fold.ts';
import { isSpreadsheetError } from '../../table/number-cell.ts';
import {
  isSerial,
  type PeriodFault,
  readDate,
  readPeriod,
  readYear,
  type Sureness,
  yearOfDay,
} from '../../table/period-cell.ts';
import { Fault } from './fault.ts';
import { moneyFactor, moneyUnit } from './money-unit.ts';
import { SIGNS } from './no-figure.ts';
import { refusal } from './refusal.ts';
import { markup, unsafe, withoutNames } from './unsafe.ts';

export interface TextReading {
  /** Null for a blank cell. */
  readonly value: unknown;
  /** How sure a period says that its figures are. */
  readonly status: Sureness;
  readonly warning: Fault | null;
}

const words = (
  value: unknown,
  status: Sureness = null,
  warning: Fault | null = null,
): TextReading => ({
  value,
  status,
  warning,
});
const BLANK = words(null);

const wrong = (
  reading: { readonly code?: PeriodFault; readonly meant: string | null },
  written: string,
  isYear = false,
): Fault => {
  const suggestion = reading.meant ?? undefined;
  const facts = { suggestion, serial: isSerial(written), year: isYear };
  return new Fault(reading.code ?? 'date-invalid', facts);
};

/** A day under the header “Năm” that is the year which a spreadsheet made a date of; null for any other. */
export function yearAsDay({ kind }: Column, header: string, { value }: TextReading): Fault | null {
  if (kind !== 'period' || typeof value !== 'string' || plainKey(header) !== 'nam') return null;
  const suggestion = yearOfDay(value);
  return suggestion === null ? null : new Fault('year-invalid', { suggestion, day: true });
}

/** Texts, choices, periods, years and dates, as far as the column accepts them. */
export function readWords(column: Column, text: string): TextReading | Fault {
  const reading = meant(column, tidy(text));
  // What a blank means is the column's to say.
  if (reading instanceof Fault || reading.value === null) return reading;
  return refusal(column, reading.value) ?? reading;
}

/** What a text says in a column of such a kind. */
function meant(column: Column, written: string): TextReading | Fault {
  if (written === '') return BLANK;
  if (isSpreadsheetError(written)) return new Fault('spreadsheet-error');
  switch (column.kind) {
    case 'choice':
      return words(chosen(choicesOf(column), written));
    case 'references': {
      const kept = safe(written, column.required);
      if (kept instanceof Fault) return kept;
      return { ...kept, value: Object.freeze(kept.value.split('|').map(tidy).filter(Boolean)) };
    }
    case 'period': {
      const reading = readPeriod(written);
      return 'period' in reading ? words(reading.period, reading.status) : wrong(reading, written);
    }
    case 'year': {
      const reading = readYear(written);
      return 'year' in reading ? words(Number(reading.year)) : wrong(reading, written, true);
    }
    case 'date': {
      const reading = readDate(written);
      return 'iso' in reading ? words(reading.iso) : wrong(reading, written);
    }
    default:
      return safe(written, column.required);
  }
}

/** A text as it may be published, with what is odd about it. */
function safe(
  written: string,
  isName: boolean,
): (TextReading & { readonly value: string }) | Fault {
  const fault = unsafe(written);
  if (fault) return fault;
  const kept = withoutNames(written, isName);
  const warning = kept === null ? markup(written) : new Fault('personal-name');
  return { value: kept ?? written, status: null, warning };
}

/** The choice that a text is but for its spelling, “Tr.đ” for “triệu đồng”; the text itself where it is none. */
function chosen(choices: readonly string[], written: string): string {
  const key = nameKey(written);
  // “hàng tháng”, “1 tháng/lần” are each month, “tối thiểu” is “≥”.
  const bare = written.replace(/^(?:h[àằ]ng|mỗi|1) | ?\/ ?lần$/gi, '');
  const factor = moneyFactor(written) ?? moneyFactor(`${written} đồng`);
  const money = factor && nameKey(moneyUnit(factor));
  const keys = [key, nameKey(bare), money, SIGNS.get(written.toLowerCase())];
  const isOne = (choice: string) => keys.includes(nameKey(choice));
  // “Giải pháp” is one of “giải pháp, đề xuất”.
  const found = choices.find(isOne) ?? choices.find((each) => each.split(', ').some(isOne));
  return found ?? written;
}
