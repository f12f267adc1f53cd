/** The day of a document against the days and years that its number and its title name. */

import type { Data } from '../dataset/data.ts';
import { type Document, document } from '../dataset/document.ts';
import { twoDigits } from '../format/two-digits.ts';
import { date } from '../format.ts';
import type { Problem } from '../problem/problem.ts';
import { yearsNamed } from '../reader/title/named.ts';
import { fieldsDiffer } from './field.ts';

export const checkDocuments = (data: Data, today: string): Problem[] =>
  data.document.flatMap((row) => {
    if (row.date === null) return [];
    const key = COLUMNS.find((each) => isOther(row, each));
    const told = (other: string) => [fieldsDiffer(row, 'date', date(row.date as string), other)];
    if (key) return told(`“${document.columns[key].header}”: “${row[key]}”`);
    const isToCome = row.date > today && row.state !== 'dự thảo';
    return isToCome ? told(`hôm nay, ${date(today)}`) : [];
  });

const COLUMNS = ['number', 'numberPrinted', 'datePrinted', 'title'] as const;

/** `12/KH-UBND ngày 05/3/2025`, “ngày 05 tháng 3 năm 2025”. */
const DAY = /(?<!\d)(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?![\d/])/iu;
/** `53/2021/NQ-HĐND`. */
const YEAR = /\/((?:19|20)\d\d)\//;
/** What only a report of a time that is over is called, and not of what is to be reached. */
const RESULTS =
  /^(?:báo cáo )?(?:về )?(?:kết quả|tình hình|tổng kết|sơ kết)(?!.*(?:kế hoạch|chỉ tiêu|dự toán|nhu cầu|đến năm|giai đoạn|tầm nhìn))/iu;

/** Whether a document says there that it is of another day than its own. */
function isOther(row: Document, key: (typeof COLUMNS)[number]): boolean {
  const [words, day] = [row[key] ?? '', row.date ?? ''];
  const own = day.slice(0, 4);
  if (key === 'title') {
    const years = RESULTS.test(words) ? yearsNamed(words) : [];
    // At the end of a year the next one is made ready.
    return years.length > 0 && years.every((year) => Number(year) > Number(own) + 1);
  }
  const [, at = '', month = '', year = ''] = DAY.exec(words) ?? [];
  const named = year && [year, twoDigits(month), twoDigits(at)].join('-');
  return (named || day) !== day || (YEAR.exec(words)?.[1] ?? own) !== own;
}
