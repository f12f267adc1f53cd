/** What words say of how much figures cover: not all of their unit, or others with it. */
import { plainWords } from '../../table/fold.ts';
import { LOOSE, NAMED } from '../cell/hamlet.ts';

/** Whose figures words are beside: of several units, of a commune, of one above communes. */
export type Own = 'several' | 'commune' | 'above';

const plain = (names: string): string => names.split('|').map(plainWords).join('|');
const [HAMLETS, OTHERS] = [plain(NAMED), plain(LOOSE)];

/** Parts that were not counted, or that alone were: “chưa có báo cáo của thôn Đông”, “mới tổng hợp được 7/16 thôn”. */
function lacking(places: string, counted: string): RegExp {
  const parts = `(?:${places}|${OTHERS}${counted})`;
  const many = `(?:\\d+|mot so|hai|ba|vai|nhieu|cac) ${parts}\\b(?! nao| (?:co|dat|khong|duoc) (?!so|bao))`;
  const one = `(?:(?:${places}) (?:so )?(?!(?:nao|truong|co|dat|va|to|ban|xom)\\b)\\w+|(?:${OTHERS}) (?:so )?\\d+|khu cong nghiep)`;
  // “phần địa bàn nhập về từ 01/7/2025”.
  const joined =
    '(?:(?:phan|vung) )*(?:dia ban|dan cu|dan so|khu vuc|thon|xom)(?: moi)? (?:moi )?(?:nhap|sap nhap|chuyen) ';
  const sent = '(?:nop|gui|bao cao|tong hop|cap nhat|thong ke|so(?: lieu|$))';
  return new RegExp(
    [
      `\\b(?:(?:chua|khong|moi(?: chi)?|chi(?: moi)?)(?: (?:co|nhan|duoc|du|bao|tong|cap|thong))* (?:so(?: lieu)?|bao cao|hop|nhat|ke|gom|tinh)|thieu)(?: (?:duoc|cua|tu|o|tai|so|lieu|bao|cao|kinh phi|tre|cong tac vien|ctv|hoc vien|\\d+(?= \\d)))* (?:${many}|${one}|${joined})`,
      `\\b(?:${many}|${one})(?: \\w+){0,2}? (?:(?:van|hien|con|nay) )*(?:(?:chua|khong)(?: (?:kip|co|duoc))* ${sent}|se (?:(?:co|duoc|gui|nop|bao cao|so lieu|so|cap nhat|bo sung) )+(?:bo sung|sau)\\b)`,
      `^\\d+ \\d+ ${parts}$|\\b\\d+ \\d+ ${parts} (?:(?:co|da|moi) )*${sent}|^so (?:lieu |cua )*(?:${many}|${one})(?: \\w+)? chua co$`,
    ].join('|'),
  );
}

const LACKING: Readonly<Record<Own, RegExp>> = {
  several: lacking(HAMLETS, ''),
  commune: lacking(HAMLETS, '|don vi|tram|diem'),
  above: lacking(`${HAMLETS}|xa(?! hoi)|phuong|dac khu`, '|don vi|tram|dia phuong'),
};

/** Plain words, without parts that are all there are: “16/16 thôn”. */
export const coverWords = (words: string): string =>
  plainWords(words.replace(/(?<!\d)(\d+)\/\1(?!\d)/g, ''));

/** Whether such words say that a part of a unit is not counted. */
export const isLacking = (plain: string, own: Own): boolean => LACKING[own].test(plain);

/** Units that are one by now, or what they are compared with. */
const APART = /\b(?:sap nhap|hop nhat|sap xep|nhap vao|cu|truoc day|tam tru|nhat|thu|so voi)\b/;
/** A class of several communes has learners of each. */
const JOINT = /\b(?:lop|mo|hoc|to chuc|tap huan)(?: \w+){0,2} chung\b/;

const SEVERAL =
  /\b(?:cua|cho|tai|o|gom|ca|chung|cum|lien|voi|hop) (?:ca |chung |toan bo )?(?:0?[2-9]|[1-9]\d|hai|ba|bon) (?:xa(?! hoi)|phuong)\b/;

/** Whether words beside a commune's figures are of several: “thực hiện tại 4 xã”, “các xã Đồng Tiến, Hòa Bình”. */
export const isOfSeveral = (plain: string, own: string): boolean =>
  (SEVERAL.test(plain) ||
    /\b(?:cac|cum|lien|hai|ba|bon) (?:xa|phuong) (?:phuong )?$/.test(
      plain.slice(0, Math.max(0, plain.indexOf(own))),
    )) &&
  ![APART, JOINT].some((each) => each.test(plain));

const WITH =
  /\b(?:(?<!\b(?:khong|chua)(?: bao)? )(?:(?:gom|ke|tinh|gop|cong) (?:ca|chung|them|lan)|bao gom)|trong do co|gop|(?<!\blong )ghep)\b/;
/** Where one of the unit's own was, or came from. */
const AWAY = /\b(?:tai|o|tu|sang|ve|den|toi|do|theo|voi|tram|benh vien)\b.*/;

/** What words say is counted as well: “cong tac vien xa hoa binh”; '' where nothing. */
export function withIn(plain: string): string {
  const found = WITH.exec(plain);
  if (!found || APART.test(plain)) return '';
  const rest = found[0] === 'ghep' ? plain : plain.slice(found.index + found[0].length);
  return rest.replace(AWAY, '');
}
