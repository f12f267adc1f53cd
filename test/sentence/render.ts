/** A sentence as tests compare it: plain text, its no-break spaces written as `_`. */
import { plain, type Sentence } from '../../src/sentence/sentence.ts';

/** What no sentence may hold, whatever the data. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a double space', /[ \u00a0]{2}/],
  ['a value that code forgot', /undefined|NaN|null|Infinity|\[object|not-reported|no-data/],
  ['a decimal point', /\d\.\d(?!\d\d)/],
  ['a space before a mark', /[ \u00a0][.,;:!?%]/],
  ['two marks', /[.,;:]{2}/],
  [
    'a space that may break after a number',
    /\d (trẻ|người|lớp|đồng|con|lượt|mục|nội dung|chỉ tiêu|khoản|mức|đơn vị|điểm|dòng|văn bản)/,
  ],
  ['the same word twice', /(?:^|[ \u00a0])(\p{L}+)[ \u00a0]\1(?![\p{L}])/iu],
  ['praise, blame or a plea', /vui lòng|!|khả quan|yếu kém|tích cực|đáng mừng|\bchỉ đạt\b/i],
  ['«Năm» for five', /^Năm[ \u00a0](?!\d{4})/],
];

/** The text with `_` for no-break spaces; throws when it holds what no sentence may. */
export function text(sentence: Sentence | string | null): string {
  const words = typeof sentence === 'string' ? sentence : plain(sentence ?? []);
  for (const [fault, pattern] of FAULTS)
    if (pattern.test(words)) throw new Error(`${fault}: ${words}`);
  if (words !== '' && !/^[\p{Lu}\d]/u.test(words)) throw new Error(`no capital: ${words}`);
  return words.replaceAll('\u00a0', '_');
}
