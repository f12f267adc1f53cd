/** The day on which one person was born, and the house where one lives. */
import { any, type Finder, type Found, matches } from './searched.ts';

const DAY = any(
  '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}',
  '\\d{1,2} tháng \\d{1,2},? năm \\d{4}',
);
const BORN = any('sinh(?: vào)?(?: ngày)?', 'ngày(?: tháng(?: năm)?)? sinh', 'n\\.?s|dob|s/n|sn');
const BIRTHDAY = new RegExp(`(?<![\\p{L}\\d])${BORN}[ :.]{0,3}(?<it>${DAY})`, 'giu');

/** Of those born in a year there are many; one person's year stands in brackets, behind a name or a comma. */
const YEAR = '(?<it>(?:19[2-9]\\d|200\\d))(?!\\d)';
const BIRTH_YEAR = new RegExp(
  [
    `(?:^|[(,;:-] ?|\\p{Lu}\\p{Ll}* )(?:[Ss]inh(?: năm)?|[Nn]ăm sinh)[ :]{1,3}${YEAR}`,
    `(?<![\\p{L}\\d])SN[ :.]{1,3}${YEAR.replace('it', 'sn')}`,
  ].join('|'),
  'gu',
);

/** Who is many: “Trẻ sinh ngày 01/4/2024”, “Mức sinh năm 1999”. */
const MANY = new RegExp(
  `${any(
    'trẻ|em|người|nữ|nam|mẹ|cháu|mức|suất|số|tổng|giảm|tăng|tỷ lệ|tỉ lệ|từ|đến|trước|sau|có|đã',
    'được|con|cặp|chỉ tiêu|kế hoạch',
  )} ?$`,
  'iu',
);

/** “Xã An Sinh ngày …”: the word is a syllable of a name. */
const OF_NAME = /(?:^|\s)\p{Lu}\p{Ll}* $/u;

const STREET = '(?:đường|phố|ngõ|ngách|hẻm|kiệt)';
const HOUSE = new RegExp(
  [
    '(?<![\\p{L}\\d])(?:số nhà|nhà số|so nha)[ :]{1,3}\\d{1,4}[A-Za-z]?(?:/\\d{1,4}){0,4}(?![\\d.,]*\\d)',
    `(?<![\\p{L}\\d])SN[ :]{1,2}\\d{1,3}[A-Za-z]?(?:/\\d{1,4}){0,4},? (?:tổ|thôn|xóm|khu|${STREET})`,
    `(?<![\\p{L}\\d/])(?:số )?\\d{1,4}[A-Za-z]?(?:/\\d{1,4}){0,4},? ${STREET} (?=\\p{Lu}|\\d)`,
    '(?<![\\p{L}\\d])(?:ngõ|ngách|hẻm|kiệt) (?:số )?\\d{1,4}(?:/\\d{1,4}){0,4}(?!\\d)',
  ].join('|'),
  'gu',
);

const UNIT = /^ ?(?:căn|nhà|hộ|ngôi|cái|người|km|m)(?!\p{L})/iu;

export const birthdays: Finder = (text) =>
  [...text.matchAll(BIRTHDAY), ...text.matchAll(BIRTH_YEAR)].flatMap((match): Found[] => {
    const { 0: whole, index, groups } = match;
    const it = groups?.it ?? groups?.sn ?? whole;
    const start = Math.max(0, whole.search(/(?:sinh|ngày|năm|n\.?s|dob|s\/n|sn)/iu));
    const near = text.slice(Math.max(0, index + start - 12), index + start);
    if (MANY.test(near) || (/^[SN]/.test(whole.slice(start)) && OF_NAME.test(near))) return [];
    const from = index + whole.lastIndexOf(it);
    return [{ form: 'ngày sinh', from, to: from + it.length }];
  });

export const houses: Finder = (text) =>
  matches(text, 'địa chỉ nhà', HOUSE).filter(({ to }) => !UNIT.test(text.slice(to, to + 10)));
