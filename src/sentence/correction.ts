/** What a corrected figure replaced: what was there, who said the new one, when, and why. */
import {
  date,
  figure,
  list,
  NBSP,
  number,
  period,
  placeInSentence,
  statusMark,
} from '../format.ts';
import type { Correction } from '../model/correction.ts';
import type { Model } from '../model/model.ts';
import type { Unit } from '../model/unit-tree.ts';
import { type Sentence, say, figure as setOff } from './sentence.ts';

/** `749 (sơ bộ)`; of a row of several figures each with the head of its column. */
export function wasInWords({ before, changed }: Correction): string {
  const status = statusMark(before.status as string | null);
  const words = changed.map(({ header, was }) =>
    changed.length > 1
      ? `${header}: ${figure(was, before.decimals)}`
      : figure(was, before.decimals),
  );
  return `${list(words)}${status ? ` (${status})` : ''}`;
}

/** The same of the new figures. */
export function isInWords({ row, changed }: Correction): string {
  const words = changed.map(({ header, is }) =>
    changed.length > 1 ? `${header}: ${figure(is, row.decimals)}` : figure(is, row.decimals),
  );
  return list(words);
}

/** The reason that the new row gives, and the day of its document; that none is given is said. */
export function reasonInWords(model: Model, { row }: Correction): string {
  const day = model.document(row.source)?.date;
  return [row.note ?? 'Văn bản không nêu lý do.', day ? `Văn bản ngày ${date(day)}.` : '']
    .filter(Boolean)
    .join(' ');
}

/** `Thay số 749 (sơ bộ) của năm 2024.` */
export const replacedInWords = (found: readonly Correction[]): string =>
  found.map((each) => `Thay số ${wasInWords(each)} đã báo cáo.`).join(' ');

/** The period of a corrected fact. */
export const correctedPeriod = ({ row }: Correction): string =>
  period('asOf' in row ? row.asOf : row.period);

/** What a corrected fact is of: an indicator with its group, a course, a line of money. */
export function correctedItem({ data }: Model, { row }: Correction): string {
  const named = (all: readonly { readonly code: string; readonly name: string }[], code: string) =>
    all.find((each) => each.code === code)?.name ?? code;
  if ('indicator' in row) {
    const name = named(data.indicator, row.indicator);
    return row.breakdown === null ? name : `${name}: ${row.breakdown}`;
  }
  return 'course' in row ? named(data.course, row.course) : named(data.budgetLine, row.line);
}

/** `3 số của xã Sơn Hải đã được thay bằng số mới`. */
export const correctionsHeading = (all: readonly Correction[], unit: Unit): Sentence =>
  say`${setOff(`${number(all.length)}${NBSP}số`)} của ${placeInSentence(unit.name)} đã được thay bằng số mới`;
