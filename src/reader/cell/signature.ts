/** Where the names of those who made or signed a table may stand: these words are never told. */
import { plainWords } from '../../table/fold.ts';

/** How the cells of a signature block begin: offices, signing, the place and day, “Nơi nhận”. */
const OFFICE =
  /^(?:nguoi (?:lap|ky|bao cao|tong hop|duyet|kiem tra|phu trach)|lap bieu|(?:pho )?(?:thu truong|giam doc|chu tich|truong (?:phong|tram|ban)|chi cuc truong|cuc truong|vu truong)|chanh van phong|ke toan|can bo (?:lap|phu trach|tong hop)|noi nhan|luu vt|da ky|ky ten|ky ghi ro|ky dong dau|ghi ro ho ten|(?:tm|kt|tl|tuq|q) (?:uy|chu|giam|thu|truong|chi|cuc|bo)|xac nhan cua)(?: |$)/;
/** With a comma behind the place: “Tính đến ngày …” is none. */
const DAY = /^(?:[^,\d]+, *)?ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*$/iu;
/** “Hoa Ban, tháng 12/2025”: a place, and when a report of the year is made. */
const MONTH = /^(?!Xã |Phường )(?:\p{Lu}\p{Ll}+ ?){1,4}, *tháng 12[\s\d/]*(?:năm[\s\d]*)?$/u;

/** Whether a row is of a signature block. */
export function isSignature(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const start = cell.slice(0, LONGEST).normalize('NFC').trim();
    return start !== '' && (OFFICE.test(plainWords(start)) || DAY.test(start) || MONTH.test(start));
  });
}

/** A cell of a signature block begins with its words. */
const LONGEST = 100;

/** `II.`, `A)`, `1.2`: the number of a heading. */
const NUMBER = /^\s*(?:[IVXLC]+|[A-ZĐ]|[\d.]+)(?:[.):/-]|\s)\s*/u;
const PLACE = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố|thôn|tổ)\s/iu;
const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*\.?\s+\p{Lu}[\p{L}\p{M}]*/u;

/** Whether words may hold a person's name: two words with capitals, but for the name of a place. */
export function mayNamePerson(text: string): boolean {
  const words = text.normalize('NFC').replace(NUMBER, '');
  return !PLACE.test(words) && CAPITALS.test(words);
}
