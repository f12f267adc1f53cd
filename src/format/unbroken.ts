/** Where a line of Vietnamese may not break: within a place's name, within a word of several syllables. */
import { NBSP } from '../format.ts';

/** One word to a reader, though its syllables are written apart. */
const WORDS = [
  'báo cáo',
  'cán bộ',
  'chỉ tiêu',
  'cộng tác viên',
  'dân số',
  'đào tạo',
  'kinh phí',
  'mang thai',
  'mục tiêu',
  'mức sinh',
  'phụ nữ',
  'sàng lọc',
  'số liệu',
  'số sơ bộ',
  'sơ sinh',
  'sử dụng',
  'thuộc diện',
  'trước sinh',
  'tuyến xã',
  'tỷ lệ',
  'xu hướng',
];

const KINDS = [
  '[Tt]ỉnh',
  '[Tt]hành phố',
  '[Tt]hị xã',
  '[Tt]hị trấn',
  '[Hh]uyện',
  '[Qq]uận',
  '[Xx]ã',
  '[Pp]hường',
  '[Đđ]ặc khu',
];

/** A heading on a phone has room for so many letters; in a longer name the word for its kind may stand alone. */
const LONGEST = 20;

const WORD = new RegExp(`(?<!\\p{L})(?:${WORDS.join('|')})(?!\\p{L})`, 'giu');

const PART = '(?:\\p{Lu}\\p{L}*|\\d+)(?![\\p{L}/.,]?\\d)';
const PLACE = new RegExp(`(?<!\\p{L})(${KINDS.join('|')}) (${PART}(?: ${PART})*)`, 'gu');

const whole = (words: string): string => words.replaceAll(' ', NBSP);

/** The text with spaces that do not break within names of places (`xã Mẫu 07`) and compounds (`mức sinh`). */
export const unbroken = (text: string): string =>
  text
    .replace(WORD, whole)
    .replace(PLACE, (place, kind: string, name: string) =>
      place.length > LONGEST ? `${whole(kind)} ${whole(name)}` : whole(place),
    );
