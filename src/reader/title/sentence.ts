/** What a sentence says its figures are, where they are not what was done: a quota, another's rate, all of an office. */
import { plainWords } from '../../table/fold.ts';
import { UNDONE } from './claim.ts';
import { tells } from './told-figure.ts';

/** The figures that a sentence is of. */
interface Beside {
  readonly kind: 'count' | 'learners' | 'money';
  /** Of a commune alone. */
  readonly isCommune: boolean;
  readonly times: readonly string[];
  /** Those in its row; none for a sentence that is of all rows. */
  readonly figures: readonly string[];
}

type Says = 'plan' | 'undone' | 'other' | 'incomplete';

/** Some of them, of whom alone it may be told. */
const SOME =
  /\b(?<!\bca )(?:\d+|mot so|vai|nhung) (?:\w+ ){0,2}?(?:nguoi|cong tac vien|ctv|vien chuc|can bo|hoc vien|dong chi|truong hop|lop|khoan)\b/;
export const isOfSome = (plain: string): boolean => SOME.test(plain);
/** “Chưa chi cho lớp nào”. */
const NONE = /\bchua (?:\w+ ){1,5}?(?:nao|gi)\b(?! khac)/;
/** “Lớp hoãn sang tháng 3/2026”, “tháng 3/2026 mới bế giảng”. */
const LATER =
  /\b(?:hoan|doi|lui)(?: \w+){0,2}? (?:sang|den|toi)\b|\bchuyen sang (?:nam|quy|thang)\b|\bmoi (?:be giang|khai giang|mo|to chuc|ket thuc|hoc|hoan thanh|cap chung)\b/;
/** “Lớp chưa khai giảng”. */
const UNHELD =
  /\b(?:lop|khoa)(?: \w+){0,2}? chua(?: duoc| the| kip)? (?:mo|khai giang|to chuc|trien khai)\b/;
/** “Mới có chủ trương, chưa có quyết định phân bổ”. */
const UNGIVEN =
  /\bmoi co chu truong\b|\bchua(?: co)? (?:quyet dinh|van ban|thong bao)(?: \w+){0,2}? (?:phan bo|giao|cap)\b(?! (?:bo sung|them))/;
const RESULT_LATER =
  /\bket qua (?:(?:se|duoc|thuc hien) )*(?:bo sung|cap nhat|bao cao|co|gui) sau\b(?! \d)/;
const QUOTA = /định (?:biên|mức)|biên chế|chỉ tiêu/iu;
const ACTUAL = /(?<!\p{L})thực (?:tế |hiện )?(?=có )/iu;
/** “9 là biên chế toàn Trạm Y tế”; what is paid from such money is the programme’s. */
const OF_OFFICE =
  /(?:^|\b(?:la|gom|gop) )(?:bien che|nhan (?:luc|su)|kinh phi|so(?: lieu| nguoi)?) (?:(?:chung|cua) )*(?:toan|ca|chung)(?: cua)? (?:tram|co quan|nganh|trung tam|ubnd)\b/;
/** “Lấy theo mức chung của toàn thành phố”. */
const OF_ABOVE =
  /(?<!khong )\b(?:lay|muon)(?: (?:tam|theo|bang))* (?:muc|t[yi] (?:le|suat|so)|so(?: lieu)? (?:chung|binh quan))(?: (?:chung|binh quan|trung binh|cua|toan|ca))+ (?:thanh pho|tinh|huyen|vung|nuoc)\b/;
/** “11 cộng tác viên, còn lại là chi hội trưởng”. */
const WITH_OTHERS =
  /\b\d+ (?:cong tac vien|ctv)(?: dan so)? (?:(?:so|phan|nguoi) )?con lai (?:la|gom|thuoc) (?!(?:\w+ )?(?:cong tac vien|ctv)\b)/;
/** “Các biện pháp khác chưa thống kê”. */
const PARTLY =
  /\b(?:cac|nhung) (?!(?:xa|phuong|tinh|dia|don|noi|nganh|nam|thang|quy|ky|chi|lop|khoa|hang|bieu|muc)\b)\w+(?: \w+){0,2}? (?:khac|con lai) (?:(?:van|hien|con|thi) )*(?:chua|khong (?:kip|co|duoc))(?: (?:kip|co|duoc))* (?:thong ke|tong hop|tinh|bao cao|so lieu|cap nhat)\b/;

/** What a sentence says so; null for any other. */
export function saidBy(words: string, beside: Beside): Says | null {
  const plain = plainWords(words);
  const { kind, isCommune, figures } = beside;
  if (PARTLY.test(plain)) return 'incomplete';
  if (isCommune && (OF_OFFICE.test(plain) || (kind === 'count' && OF_ABOVE.test(plain))))
    return 'other';
  if (kind === 'learners' && WITH_OTHERS.test(plain)) return 'other';
  if (RESULT_LATER.test(plain)) return 'plan';
  if (kind === 'money' && UNGIVEN.test(plain)) return 'undone';
  // Of all rows some may be none, of which it says why.
  if (figures.length === 0) return null;
  if (kind !== 'money' && isOfQuota(words, figures)) return 'plan';
  const isLater =
    kind === 'learners' &&
    (UNHELD.test(plain) || (LATER.test(plain) && isAfter(plain, beside.times)));
  return !isOfSome(plain) && (isLater || (NONE.test(plain) && UNDONE.test(plain)))
    ? 'undone'
    : null;
}

/** Whether words are of a quota, of which they count others than the figures beside them: “Theo định biên, thực có 14”. */
function isOfQuota(words: string, figures: readonly string[]): boolean {
  const [quota = '', actual = ''] = words.replace(/(?<![\d.,])0+(?=\d)/g, '').split(ACTUAL);
  const isCounted = /\d/.test(actual) && !actual.includes('%');
  return QUOTA.test(quota) && isCounted && !figures.some((each) => tells(actual, each));
}

const isAfter = (plain: string, times: readonly string[]): boolean =>
  times.length > 0 &&
  (plain.match(/\b20\d\d\b/g) ?? []).some((year) => times.every((each) => each.slice(0, 4) < year));
