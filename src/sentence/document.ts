/** What is said of the documents: how many, and how many of them figures are taken from. */

import { isUnsigned } from '../format/document.ts';
import { date, NBSP, number } from '../format.ts';
import type { Model, Source } from '../model/model.ts';
import type { Programme } from '../model/programme.ts';
import { figure, type Sentence, say } from './sentence.ts';

/** `Đề án 520: 12 văn bản, 2 văn bản có số liệu trên trang`. */
export function programmeHeading({ name, documents }: Programme, cited: Model['cited']): Sentence {
  const some = documents.filter((each) => cited.includes(each)).length;
  const all = figure(`${number(documents.length)}${NBSP}văn bản`);
  const start = name ? say`${name}: ${all}` : say`${all} không ghi thuộc chương trình nào`;
  return some > 0
    ? say`${start}, ${figure(`${number(some)}${NBSP}văn bản`)} có số liệu trên trang`
    : say`${start}, chỉ được dẫn tới`;
}

/** Number and day as printed; of what is not printed that it is not: `Chưa ghi số, ngày. Ngày như in: “…”.` */
export function signsInWords(document: Source['document']): string {
  const { number: printed, datePrinted, date: day, state } = document;
  const dayPrinted = datePrinted ?? (day && date(day));
  const isOpen = isUnsigned(document);
  return [
    isOpen && 'Chưa ghi số, ngày.',
    printed ? `Số, ký hiệu như in: “${printed}”.` : !isOpen && 'Không in số, ký hiệu.',
    dayPrinted ? `Ngày như in: “${dayPrinted}”.` : !isOpen && 'Không in ngày.',
    state && `Tình trạng: ${state}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
