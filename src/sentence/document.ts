/** What is said of the documents: how many, and how many of them figures are taken from. */
import { NBSP, number } from '../format.ts';
import type { Model } from '../model/model.ts';
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
