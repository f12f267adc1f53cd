/**
 * Words of a title that neither its table nor the way in which offices name their reports accounts for: “SỐ TRẺ SINH RA
 * NHẸ CÂN” of a table of all births. What narrows figures cannot be listed; what does not, can. The name of a report
 * goes on in other words, “phục vụ xây dựng nông thôn mới”: these narrow where they stand next to what is counted.
 */
import { withAncestors } from '../../dataset/ancestors.ts';
import { plainWords, tidy } from '../../table/fold.ts';
import { moneyFactor } from '../cell/money-unit.ts';
import { withoutNumber } from '../cell/part-mark.ts';
import { isSignature } from '../cell/signature.ts';
import { unitsNamed } from './named.ts';
import type { Titled } from './titled.ts';

/** Words of which offices make the titles of their reports, none of which narrows what figures are of. */
const WORDS = [
  // What it is.
  'bao cao|bc|ket qua|so lieu|so sanh|so ket|so luong|so nguoi|so luot|so|tong hop|tong so|tong cong|tong ket|tong|tap hop|thong ke|tinh hinh|tinh trang|thuc trang|bien dong|hoat dong|dien bien|danh sach|danh muc|danh gia|chuyen de|nhanh|dot xuat|tom tat|thanh tich|thi dua',
  'bieu mau|bieu|bang|phu luc|mau|ban|kem|noi dung|phan|muc|stt|dvt|don vi|cot|dong|ghi chu|vi du|cach|huong dan|ty le %(?= $)|o|de trong|chua co so|doi chieu|thong tin|dien tu|yeu cau',
  'chi tieu|chi tiet|chi so|chi|chu yeu|co ban|co so|chuyen nganh|dinh ky|chinh thuc|chung|day du|linh vuc|kinh te|xa hoi|kt xh|mat can bang|kiem soat|quy mo|co cau dan so|chat luong|mo hinh|pho bien|tinh hinh moi|hanh chinh moi|moi sinh|huong ung',
  'cong tac vien|cong tac|dan so|ke hoach hoa|ke hoach|gia dinh|khhgd|dskhhgd|ds|skss|cssk|csskss|phat trien|suc khoe|sinh san|cham soc|truyen thong|giao duc|gioi tinh|chuyen doi hanh vi|dich vu|bo may|mang luoi|tuyen truyen|van dong|ba me tre em|ba me va tre em|ngoai khoa|cung cap|phuong tien|pttt|bptt',
  // Whose it is.
  'tung|cac|toan|tat ca|thanh pho|tp|tinh|huyen|xa|phuong|thi tran|thi xa|dac khu|dia ban|dia phuong|dia gioi|khu vuc|khu pho|pham vi|truc thuoc|thuoc|hanh chinh|cap|thon|xom|ap|to dan pho|truong hoc|truong|hop nhat|sau khi sap xep|sau sap xep|moi sap xep|sau sap nhap|sau khi sap nhap|chinh quyen',
  'uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|tram|y te(?! thon)|ttyt|tyt|syt|trung tam|chi cuc|tong cuc|cuc|ban chi dao|phong|nganh|co quan|to chuc|van phong|chinh phu|bo|nhan dan|ky hop|khoa [ivx]+',
  // What joins words.
  'theo gioi tinh|theo gioi|theo khu vuc|theo do tuoi|theo nhom tuoi|theo dan toc|theo thu tu|theo hinh thuc|theo loai|theo doi|theo|chia|phan theo|thanh thi nong thon|thanh thi va nong thon|nam va nu|trai gai',
  'tren dia ban|tren co so|tren toan|tren cac|tren thanh pho|tren pham vi|cua|tai|ve|va|voi|cho|trong|tu|den|het|do|qua|duoc|da|co|la|nhu sau|nham|de|gom|bao gom|lien|dat|gan|hoan thanh|vuot|giua|lay|khi|nay',
  // When it was.
  'nam|thang|quy|ky|giai doan|nien do|ca|ngay|dau nam|tu dau|dau ky|cuoi|hang|thoi diem|thoi gian|thoi ky|nua|hien nay|hien tai|cung ky|mot nam|mot so|sau thang|sau khi|ba thang|chin thang|tang giam so voi|tang so voi|giam so voi|ky hop thu|nam truoc|ky truoc|luy ke|cong don|tiep theo|toi',
  // What was done.
  'thuc hien|doi voi|nguoi dan|kho bac|chuong trinh|de an|du an|dau tu|nhiem vu|giai phap|phuong huong|dinh huong|muc tieu|quan ly|trien khai|phuc vu|phoi hop|hop|giao ban|xay dung|cong viec|viec|phan tich|phan anh|va du bao|du kien|cap nhat|ra soat|tham dinh|kiem tra|giam sat|bo sung|dieu chinh|chinh sua|phe duyet|cong khai|dam bao|chuan hoa|lien quan|dinh kem|viet nam|the gioi|nong thon moi|va lao dong|ben vung|chot|vung co muc sinh cao|vung co muc sinh thap|muc sinh thay the|trinh do|thu thap|nhan(?! vien)',
  'dao tao|boi duong|tap huan|mo(?=(?: cac)? lop)|mo(?= khoa)|lop|khoa|nghiep vu|chuyen mon|nang cao|nang luc|nhu cau|can bo(?! y te)(?! tram)|vien chuc(?! y te)|nhan vien(?! y te)|nguoi lam|doi ngu|ctv|lam|nguon nhan luc|nhan luc|hoc vien|hoc|vi tri viec lam|chuc danh|nghe nghiep',
  'kinh phi|khong tu chu|tu chu|ngan sach|nha nuoc|giao|su dung|quyet toan|du toan|giai ngan|thuc chi|thu chi|nguon|su nghiep|trieu|nghin|von|hang muc|phan bo|thanh toan|tai chinh',
  'muc sinh|sinh ra|sinh con|sinh de|sinh|con|tre em|tre|nguoi|luot|cuoc',
  // How it was sent.
  'dot|nhap|du lieu|kho du lieu|phan mem|he thong|mis|truc tuyen|lan|gui|nop|lap|ghi|dung|ap dung|danh cho|kinh gui|file|excel|cong bo|trang|xuat|in',
].flatMap((each) => each.split('|'));

// The longer first: “phương hướng” is no ward.
const USUAL = new RegExp(
  `(?<= )(?:${WORDS.toSorted((a, b) => b.length - a.length).join('|')})(?= )`,
  'g',
);

/** Those of them that are counted: what stands next to them says which. */
const COUNTED =
  /^(?:muc sinh|sinh(?: ra| con| de)?|con|tre(?: em)?|nguoi|luot|dan so|so (?:lieu|nguoi|luot)|cong tac vien|ctv|dia ban|pham vi)$/;
/** Places, whose names have two words: the first may be usual, as of “Nam Định”. */
const PLACE =
  /^(?:thon|xom|ap|ban|to dan pho|khu (?:pho|vuc)|xa|phuong|thi (?:tran|xa)|thanh pho|tp|tinh|huyen)$/;
/** Those behind which all words say of whom or where. */
const OPENING = /^(?:cua|tai|cho|thuoc|trong|theo|doi voi)$/;
/** What figures are of wherever it stands. */
const NARROWING =
  /(?<= )(?:be|phu nu|ba me|tre vi thanh nien|dieu tra|khai sinh|dang ky|tu vong|nhe can|(?:can )?ngheo|dan toc|dtts|dong bao|(?:ton|cong) giao|tam (?:tru|vang)|thuong tru|(?:noi|ngoai) thanh|cong nhan|con (?:lai|thieu|thu)|rieng|ngoai tru|triet san|dat vong|bao cao su|pha thai|(?:di|nhap) cu|di tat|thieu thang|can nang|nha tro|tan mau|tang(?! cuong| truong| giam| so voi)|giam(?! sat| doc| dinh| so voi))(?= )/g;
/** A title that counts itself may have no word more. */
const OF_COUNT =
  /^(?:(?:bieu|bang|phu luc|mau) )?(?:so(?! (?:lieu|luong|ket)(?: |$))|t[yi] (?:le|suat|so|trong)|muc|dan so|sinh|tre|be|phu nu|ba me|nguoi|cap vo chong|ho|cong tac vien|ctv|co cau|quy mo|mat do|xep hang|thu hang|binh quan)(?= |$)/;

/** What begins a title of figures; other words above a table are those of its office, its paper, or a note. */
const TITLE =
  /^(?:bieu|bang|phu luc|bao cao|ket qua|so|thong ke|tong hop|tinh hinh|danh sach|tong|t[yi] (?:le|suat|so|trong)|muc|dan so|kinh phi|chi (?:tieu|so)|cong tac|hoat dong|theo doi|quyet toan|dao tao|tap huan|boi duong|lop|sinh|tre|be|phu nu|ba me|nguoi|cap vo chong|ho|co cau|quy mo|mat do|xep hang|thu hang|binh quan)(?= |$)/;
/** Words of an office, a paper or its advice: names of their own may stand in them. */
const OTHERS =
  /^(?:(?:biểu|bảng|số liệu) (?:này(?! chỉ| không)|được|do|lấy(?! mẫu)|đã|sau khi|công bố|trích|thu thập)|sở|phòng|chi cục|trung tâm|trạm|bệnh viện|ban|bộ|ubnd|[uủ]ỷ? ban|h[oộ]i|đảng|huyện|tỉnh|thành phố|quận|thị xã|số (?:văn bản|hiệu|ký hiệu)|số ?:?\s?\d)(?!\p{L})|kèm theo|ban hành|căn cứ|thông tư|quyết định|nghị quyết|công văn|cộng hòa|độc lập|: ?\d/iu;
/** A paper of work to do, whose name follows. */
const PROGRAMME =
  /(?:kế hoạch|chương trình|đề án|dự án|chiến lược|chỉ thị|hội nghị|hội thi|tháng hành động)(?= \S).{0,150}?(?=,? (?:năm|giai đoạn|quý|\d+ tháng|tháng) [\dIV]|[;:(]|$)/giu;
/** The units above one that is named. */
const ABOVE = /(?:,| -| –)? (?:huyện|tỉnh|quận|thị xã|thành phố|tp\.?) \S+(?: [^\s,.]+)?/giu;

/** “Con thứ hai” is “con thứ 2”. */
const DIGITS: Readonly<Record<string, string>> = { hai: '2', ba: '3' };

/** The first words of a title that nothing accounts for, of a name the first that narrow; undefined where all are. */
export function strangeWords(table: Titled, words: string, isName: boolean): string | undefined {
  const text = withoutNumber(tidy(words))
    .replace(/^\((.*)\)$/, '$1')
    .replace(/(?:đvt|đơn vị)[^,;]*$/iu, (unit) => (moneyFactor(unit) === null ? unit : ''));
  const { words: said } = table.rowsSay;
  const isTitle = TITLE.test(plainWords(text)) && !OTHERS.test(text) && !isSignature([text]);
  if (said.length === 0 || !(isName || isTitle)) return undefined;
  const named = unitsNamed(table.around, text).flat();
  const isSaid = saidBy([...said, ...named].flatMap((each) => namesOf(table, each)));
  const rest = text.replace(PROGRAMME, ' ').replace(named.length > 0 ? ABOVE : /^$/, ' ');
  const isOfCount = table.dataset.name !== 'so-lieu' || OF_COUNT.test(plainWords(text));
  return firstStrange(rest, isSaid, isName ? null : isOfCount);
}

/** A usual word as a mark for each syllable: of what is counted, of a place, of what opens who or where, or of none of these. */
const marked = (usual: string): string =>
  (COUNTED.test(usual) ? '+' : PLACE.test(usual) ? '@' : OPENING.test(usual) ? '>' : '-').repeat(
    usual.split(' ').length,
  );

/** How many words behind it are its own. */
const reach = ([mark]: string): number => (mark === '@' ? 2 : mark === '+' ? 1 : 0);

/** What begins no phrase, as “đề” begins “đề nghị”. */
const LINK =
  /^(?:và|với|về|có|là|được|đã|do|qua|từ|đến|hết|của|tại|cho|trong|theo|số|các|năm|gồm|zzz)$/iu;

/** The first word that neither is usual nor said, and narrows; of a title that counts itself any, of a name, which is null, none that only stands beside others. */
function firstStrange(
  words: string,
  isSaid: (word: string) => boolean,
  isOfCount: boolean | null,
): string | undefined {
  const parts = words.replace(/;|\((?=\p{L}{2})|(?<= )[-–](?= )/gu, ' zzz ');
  // Without accents “bé nam” is of a year.
  const sexed = parts.replace(/(?<=trẻ |bé |con )nam(?! và)(?!\p{L})/giu, 'trai');
  const tokens = ` ${plainWords(sexed)} `
    .replace(NARROWING, (found) => found.replace(/\S+/g, '!$&'))
    .replace(USUAL, marked)
    .split(' ');
  let [left, run, isOpen, at, size] = [0, 0, false, 0, 0];
  for (const token of tokens.filter(Boolean)) {
    const isMark = /^[-+@>]/.test(token);
    const before = size;
    size = isMark ? token.length : 1;
    at += size;
    const word = token.replace('!', '');
    if (/^\d{4}$|^zzz$/.test(word)) isOpen = false;
    if (/^(?:\d.*|[ivx]*|[a-z]|%|zzz)$/.test(word)) continue;
    isOpen ||= token.startsWith('>');
    const isKnown = isMark || isSaid(word);
    const narrows = isOfCount || (isOfCount === false && (isOpen || left > 0));
    if (!isKnown && (narrows || token !== word)) return phraseAt(parts, at - 1, before);
    // What the table says is a word of two syllables.
    run = isKnown && !isMark ? run + 1 : 0;
    left = Math.max(left - 1, run > 1 ? 1 : reach(token));
  }
  return undefined;
}

/** The phrase that has one of some syllables; of how many those before it are one word. */
function phraseAt(parts: string, at: number, before: number): string {
  const all = [...parts.matchAll(/[\p{L}\p{M}\p{N}%]+/gu)];
  const isBegun = before === 1 && !LINK.test(all[at - 1]?.[0] ?? '');
  return parts
    .slice(all[isBegun ? at - 1 : at]?.index, all[at + 12]?.index)
    .replace(/ zzz.*| (?:năm|quý|tháng) .*|[:,()].*/giu, '')
    .trim();
}

/** Whether a word is one of some names, or of their first letters: “SLTS” of “sàng lọc trước sinh”. */
function saidBy(names: readonly string[]): (word: string) => boolean {
  const all = names.map(plainWords);
  const own = new Set(all.flatMap((each) => each.split(' ')));
  const initials = all.map((each) => each.replace(/(\p{L})\p{L}* ?/gu, '$1')).join(' ');
  return (word) =>
    own.has(word) || own.has(DIGITS[word] ?? word) || (word.length > 2 && initials.includes(word));
}

/** What a cell says, and where that is a code, all that it is called; of a unit those above it too. */
const namesOf = ({ around }: Titled, cell: string): readonly string[] => {
  const code = tidy(cell);
  const all = [...around.catalogues].flatMap(([name, each]) =>
    (each.has(code) && name === 'don-vi' ? withAncestors(around, code) : [code]).flatMap((one) =>
      each.namesOf(one),
    ),
  );
  return [code, ...all];
};
