/** `Ngân sách trung ương`, `Nguồn địa phương`: whose money it is. */
import { plainWords } from '../../table/fold.ts';

const FUND =
  /^(?:(?:nguon|von|kinh phi|tu) )*(?:ngan sach|nstw|nsdp|nsnn|vien tro|xa hoi hoa|(?<=^(?:nguon|von|kinh phi) )(?:trung uong|dia phuong|khac|oda|tai tro|vay|doi ung))\b/;

/** Whether words begin as a fund does, and may say more. */
export const namesFund = (words: string): boolean => FUND.test(plainWords(words));

const WHOSE =
  /^(?: (?:nha nuoc|trung uong|dia phuong|cap|tinh|thanh pho|huyen|xa|phuong|tw|ns\w\w))*$/;

/** Whether they are one, and nothing besides: “Nguồn khác” and “Kinh phí …” may be what is paid for. */
export function isFund(words: string): boolean {
  const plain = plainWords(words);
  return /^(?!kinh|.*khac$)/.test(plain) && WHOSE.test(plain.replace(FUND, ''));
}
