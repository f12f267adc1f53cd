/** Words of places that are none of a table's own: “CẢ NƯỚC”, “Các phường còn lại”, “XÃ BÌNH MINH” that no catalogue knows. */
import { plainWords } from '../../table/fold.ts';
import { bareName, withoutOffice } from '../../table/unit-words.ts';
import { withoutNumber } from '../cell/part-mark.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import { wholeIn } from '../cell/whole-unit.ts';
import { unitsNamed } from './named.ts';

/** Words before a place that change nothing of what it is. */
const BEFORE =
  /^(?:(?:biểu|bảng|số liệu|kết quả|báo cáo|thống kê|tổng hợp|tổng|cộng|số|chung|của|cho|tại|trên) )+/iu;
const MANY =
  /^(?:ca nuoc|toan quoc|(?:phan )?chung$|(?:khoi|cap(?! xa)) (?:xa|phuong|thanh pho|tinh|huyen)|cum \d|vung [a-z]|(?:binh quan|trung binh)(?: cua)? (?:chung|cac|moi|\d+ (?:to|thon|xom))|cac (?:xa|phuong|tinh|huyen|don vi|dia phuong)(?!.* (?:gui|nop|bao cao)\b)|\d+ (?:xa|phuong|don vi)(?=$| nam \d| \d+ (?:xa|phuong)| phuong))\b/;
const ONE = /^(?:xã(?! HỘI)|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố) \p{Lu}/u;

/** Whether words are of more than a unit, or of all of another kind; a unit above others may be all of them. */
export function isOfMany(unit: string, words: string): boolean {
  const text = placeIn(words);
  const [kind] = bareName(unit);
  const isAbove = !/^(?:xã|phường|thị trấn|đặc khu)$/.test(kind);
  return (wholeIn(text) ?? kind) !== kind || (!isAbove && MANY.test(plainWords(text)));
}

/** Whether words begin with a unit that is in no catalogue. */
export function isUnknownUnit(around: Surroundings, words: string): boolean {
  const text = placeIn(words);
  const [first = ''] = /^\p{L}+(?: (?:xã|trấn|khu|phố)(?= ))?/iu.exec(text) ?? [];
  const isOne = ONE.test(first.toLowerCase() + text.slice(first.length));
  return isOne && unitsNamed(around, words).length === 0;
}

export const COMMUNE = /^(?:xã(?! hội)|phường|thị trấn|đặc khu) /iu;

/** Whether words are the office of a commune that is in no catalogue, above the figures of one that is. */
export function isOtherCommune(around: Surroundings, own: string, words: string): boolean {
  const place = withoutOffice(words);
  const isOne = place !== words && [own, place].every((each) => COMMUNE.test(each));
  return isOne && isUnknownUnit(around, place);
}

const placeIn = (words: string): string => withoutNumber(words).replace(BEFORE, '');
