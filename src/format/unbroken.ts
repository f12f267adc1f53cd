/** Where a line of Vietnamese may not break: within a place's name, within a word of several syllables. */
import { NBSP } from '../format.ts';

/** One word to a reader, though its syllables are written apart, or with a hyphen. */
const WORDS = [
  'báo cáo',
  'bình quân',
  'bộ máy',
  'chỉ tiêu',
  'cán bộ',
  'cộng tác viên',
  'cụ thể',
  'dân số',
  'DS-KHHGĐ',
  'giai đoạn',
  'giải pháp',
  'hoạt động',
  'hằng năm',
  'kinh phí',
  'kế hoạch',
  'liên tục',
  'mang thai',
  'mục tiêu',
  'mức sinh',
  'nội dung',
  'phát hiện',
  'phần mềm',
  'phụ nữ',
  'sàng lọc',
  'sơ sinh',
  'số liệu',
  'số sơ bộ',
  'sử dụng',
  'thay thế',
  'thuộc diện',
  'thực hiện',
  'truyền thông',
  'trước sinh',
  'tuyến xã',
  'tỷ lệ',
  'tỷ suất',
  'UTF-8',
  'văn bản',
  'vận động',
  'xu hướng',
  'đào tạo',
  'đính chính',
  'đến hạn',
  'đề xuất',
  'đối chiếu',
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

/** A hyphen behind which no line breaks. */
const HYPHEN = '\u2011';
const whole = (words: string): string => words.replaceAll(' ', NBSP).replaceAll('-', HYPHEN);

/** The text with spaces and hyphens that do not break within names of places (`xã Mẫu 07`) and compounds (`mức sinh`). */
export const unbroken = (text: string): string =>
  text
    .replace(WORD, whole)
    .replace(PLACE, (place, kind: string, name: string) =>
      place.length > LONGEST ? `${whole(kind)} ${whole(name)}` : whole(place),
    );
