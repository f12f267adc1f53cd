/** What words claim of the figures beside them: that they are planned, preliminary, of a part of a year, of a hamlet. */
import { daysOf, isWithinYear } from '../../dataset/period.ts';
import { plainWords, tidy } from '../../table/fold.ts';
import { partOfYear, partsInFull } from '../../table/period-cell.ts';
import { wordsOf } from '../../table/unit-words.ts';
import { isGroup } from '../cell/group-column.ts';
import { hamletIn } from '../cell/hamlet.ts';
import { isSignature } from '../cell/signature.ts';
import { partNamed } from './named.ts';

export interface Claim {
  readonly says:
    | ('plan' | 'estimate' | 'preliminary')
    | ('part' | 'years' | 'mean' | 'change' | 'place' | 'group')
    | ('incomplete' | 'example');
  /** What claims it. */
  readonly word: string;
}

const PLAN =
  /(?<!\b(?:phong|ban|so|tai chinh|vuot|so voi) )\bke hoach(?! hoa\b)|\bdu kien\b|(?<!\b(?:thong ke|phan tich|cong tac|va) )\bdu bao\b|\b(?:du|khai) toan\b|\bdu tru\b|\b(?:nhu cau|phan bo)(?: su dung)? kinh phi\b|\bchi tieu (?:giao|phan dau|ke hoach|de ra|dang ky)\b|\b(?:giao|phan bo|de xuat|dang ky) chi tieu\b|\bnhu cau (?:nam|bo sung)\b|\bde nghi (?:cap|giao)\b|\bcam ket thuc hien\b|\blay theo (?:chi tieu|ke hoach)\b|\b(?:phuong an|lo trinh|du tinh)\b|\bhdnd(?: \S+){0,2} giao\b|^(?:(?:phuong|dinh) huong|nhiem vu nam|chuong trinh cong tac nam)\b|\bcan dat\b|^(?:bieu |bang )?muc tieu\b|^(?:dang ky(?= .)|de (?:nghi|xuat|ra(?= .)))(?: (?:nam|bo sung|dieu chinh|kinh phi|\d{4}))*$|^(?:\d+ |dang ky )?phan dau\b|^(?:plan|forecast)\b/;
/** Words before a plan that make it a paper, or what became of it. */
const RESULT =
  /\b(?:ket qua|thuc hien|so ket|tong ket|danh gia|tinh hinh|bao cao|kem theo|can cu|theo|thuoc|cua|phuc vu xay dung)\b/;

/** What became of a plan that is a paper: “Kế hoạch 579/KH-TTYT … - kết quả năm 2025”. */
const REPORTED =
  /^ke hoach (?:so )?\d+ kh\b(?:(?!\bva\b|\bco so\b).)* ket qua (?:thuc hien )?(?:nam|quy|\d+ thang)\b/;

/** What stands behind the first of some words; '' where none of them does. */
function behind(words: string, pattern: RegExp): string {
  const found = pattern.exec(words);
  return found ? words.slice(found.index + found[0].length) : '';
}

/** A paper that comes with what it assigns: “Kèm theo … giao chỉ tiêu”. */
const isAssigned = (words: string): boolean =>
  /\b(?:chi tieu|ke hoach|du toan)\b/.test(behind(behind(words, /\bkem theo\b/), /\bgiao\b/));

const ESTIMATE = /(?<!\b(?:quy|cong|hiep|mong|uoc) )\buoc(?: tinh| thuc hien| th| dat)?\b/;

function isClaimed(words: string, pattern: RegExp): boolean {
  const at = words.search(pattern);
  return at >= 0 && !RESULT.test(words.slice(0, at));
}

/** Whether plain words are of those who are to be trained: “Danh sách cộng tác viên chưa được bồi dưỡng”. */
export const untrainedIn = (words: string): boolean =>
  isClaimed(words, /\b(?:chua(?: duoc)?|nhu cau) (?:dao tao|boi duong|tap huan)\b/);

/** Whether plain words are of those who ask to be trained: “Nhu cầu đăng ký 2026”. */
export const askedIn = (words: string): boolean =>
  isClaimed(words, /(?<!\b(?:trinh do|va) )\b(?:nhu cau|dang ky)\b/);

/** Whether plain words say that figures were planned, or are expected. */
export function plannedIn(words: string): 'plan' | 'estimate' | null {
  if (isAssigned(words) || (isClaimed(words, PLAN) && !REPORTED.test(words))) return 'plan';
  return isClaimed(words, ESTIMATE) || /\bva uoc\b/.test(words) ? 'estimate' : null;
}

/** Money that nobody has given yet. */
export const ASKED =
  /\b(?:nhu cau|de nghi|de xuat|phuong an|du tru|du kien|dang ky|chua (?:duoc )?(?:giao|phe|duyet)|(?<!\b(?:to|da|ke|quy|lo|qua) )trinh (?:tham dinh|(?:phe )?duyet))\b/;

/** Words of money that was spent, and of what it is spent on, before the plan that it is of. */
const SPENT =
  /\b(?:quyet toan|giai ngan|thuc chi|(?:da|va)(?: kinh phi| da)? (?:su dung|thuc hien|chi))\b/;
const isSpent = (words: string): boolean =>
  SPENT.test(words) ||
  /\b(?:toan|ke hoach)\b/.test(behind(words, /\b(?:su dung|so voi|so sanh)\b/));

/** What `plannedIn` says where there is money: a programme that money is of may be called “Kế hoạch 520”. */
export function plannedMoney(words: string): 'plan' | 'estimate' | null {
  const plain = words
    .replace(/(?<=.)\bke hoach (?:so )?(?!(?:19|20)\d\d\b)\d{2,}\b/, '')
    .replace(/^bao cao (?=du |khai |nhu )/, '');
  const says = plannedIn(plain);
  return says === 'plan' && isSpent(plain) ? null : says;
}

/** The word by which plain words claim a plan. */
export const planWord = (words: string): string => PLAN.exec(words)?.[0] ?? words;

export const PRELIMINARY =
  /(?<!đánh giá )sơ bộ|tạm tính|chưa (?:có số liệu )?(?:chính thức|kiểm tra|đối chiếu|chốt)|(?:chưa|chờ)(?: \p{L}+){0,5} (?:thẩm định|duyệt|xác nhận)|dự thảo|preliminary/iu;
const MEAN =
  /(?:bình quân|trung bình|tính|cho)(?: theo| cho| của)?(?: một| 1| mỗi| h[àằ]ng)? (?:tháng|quý|tuần|ngày)(?! ?\d)|mỗi (?:tháng|quý|tuần|ngày)|bình quân (?:đầu người|(?:một|1|mỗi) (?!con|phụ nữ|bà mẹ))|(?<=\p{L})(?<!ngày|tháng|quý) ?\/ ?(?:tháng|quý|tuần|ngày)/iu;
/** What came and went, or how much more or less it is: “So với cùng kỳ”, “Số giảm trong năm”. */
export const CHANGE =
  /\b(?:tang|giam|chenh lech)(?: (?:tang|giam))? so voi\b|^(?:tang giam|tang|giam)(?! cuong| sinh\b) .*\bso voi\b|^(?:(?:[ivx\d]{1,3}|bieu|bang|so|lieu|muc|ket|qua|phu luc) )*(?:chenh lech|tang giam$|so (?:sanh )?(?:voi )?cung ky|tang (?:them|len)\b|(?:con thieu|tang|giam|(?:nghi|thoi) viec)(?: moi)?(?: trong nam)?(?: \d{4})?$|muc tang\b)/;
/** More years than one, added up. */
const YEARS =
  /\b\d{1,2} nam \d{4} (?:den )?(?:nam )?\d{4}\b|^(?:(?:[ivx\d]{1,3}|bieu|bang|ket qua|so lieu|kinh phi|thuc hien|tong hop|luy ke|phu luc) )*(?:thoi ky|giai doan|tu nam|luy ke tu(?: nam)?) \d{4}\b.*\b\d{4}$|^(?:(?:luy ke|tong|binh quan) )*(?:so (?!lieu)|dan so ).*\b(?:giai doan|thoi ky|tu(?: nam)?) \d{4}(?: den)?(?: nam)? \d{4}$/;
const SUM =
  /\b(?:cong don|luy ke) (?:cac nam|\d{4} \d{4}|tu (?:nam )?\d{4}|(?:tu dau|ca|trong)? ?(?:giai doan|nhiem ky)|[2-9] nam)\b/;
/** Below a unit, but for one that is named: “Phạm vi: 5/9 thôn”. */
const PLACE = /(?<=^phạm vi (\d+)\/)(?!\1 )\d+ \p{L}+/iu;
const INCOMPLETE =
  /chưa (?:đầy đủ|(?:có|đủ) số (?:liệu )?năm)|mới (?:có|thống kê|tổng hợp)|(?:không|chưa) (?:bao gồm|gồm|tính|kể)|(?<!\d)(\d+)\/(?!\1 )\d+ (?:thôn|xóm|bản|tổ|xã|phường|đơn vị|trạm)/i;
/** All of a year but for a part: “Chưa có số tháng 12”. */
const WITHOUT =
  /^(?:(?:con|so|lieu) )*(?:chua|thieu)(?: (?:co|du|tinh|tong hop|bao|gom|so|lieu|cua))* (?:(?:thang|quy) \w+|12 thang)(?: nam \d{4})?$/;

/** What is no report: `Ví dụ: …`, `Bản nháp`, “số liệu minh họa”. */
const EXAMPLE =
  /^(?:bản )?(?:ví dụ|nháp|minh h[oọ][aạ]|cũ)(?=$|[^\p{L}]*(?:$|:))|ví dụ minh h[oọ][aạ]|^(?:ghi )?(?:sai|nhầm)(?! số| lệch|\p{L})|(?<=số liệu )(?:ví dụ|mẫu|minh h[oọ][aạ]|giả định|tham khảo|cũ$|(?:năm|kỳ) trước$|cùng kỳ$)|(?:lấy|ghi|dùng lại|để nguyên)(?: (?:tạm|theo|bằng|con|của|mức|kết quả))* (?:số|mức|kết quả)(?: (?:liệu|của))* (?:năm|kỳ) (?:trước|ngoái)(?! để )|lấy bằng số (?:liệu )?năm/iu;

/** “Số trẻ sinh ra chỉ tính trẻ em gái”, “Số trẻ sinh ra ở hộ nghèo”. */
export const ONLY =
  /chỉ (?:tính|gồm) (?:(?:số|liệu|của|các|ca|trong|những|\d+) )*(?:trẻ|sinh|phụ|nữ|thai|sản|bà|đến|nam|hộ|người|cộng tác|viên|cán|tạm|thôn|tổ|xóm|khu) |(?<!(?:gồm|cả) )(?:(?:trẻ|số|ca) sinh(?: ra)?|(?:ca|số|đỡ) đẻ) tại (?:trạm|bệnh viện|cơ sở|nhà)|(?<!\p{L})(?:ở|của|thuộc|tại|trong) (?:(?:các|nhóm|phụ nữ|trẻ em|tuổi|người|đồng bào) )*(?:hộ (?:cận )?nghèo|dân tộc|vị thành)|tại các (?:xã|thôn) đặc biệt|khu vực (?:thành thị|nông thôn)(?!.*(?:thành thị|nông thôn))|dân số tạm trú/iu;

const placeIn = (text: string) => PLACE.exec(text)?.[0] ?? hamletIn(text);

/** The one group that words are of; null for any others. */
function groupNamed(text: string): string | null {
  const rest = text.replace(/^(?:(?:biểu|bảng|số|liệu|kết quả|báo cáo|của) )*/i, '');
  const group = rest.replace(/^(?:riêng|chỉ tính|chỉ gồm) (?:cho |của )?|,? năm \d{4}$/gi, '');
  const isOne =
    /^(?:riêng|chỉ (?!tiêu|số))/i.test(rest) ||
    ONLY.test(text) ||
    isGroup(group) ||
    /^(?:(?:đồng bào|người) dân tộc|(?:dân tộc|tôn giáo|diện|trường|bệnh viện|cơ sở) ?:|phạm vi(?: số liệu)? ?:(?! ?(?:toàn|(\d+)\/\1 ))|(?:nhóm(?: đối tượng)?|đối tượng) ?: ?(?:hộ|người(?! dân)|(?:phụ )?nữ|trẻ|vị thành))/i.test(
      group,
    );
  return isOne ? group : null;
}

/** What a pattern finds among the plain words of a text, as it is written there. */
export function writtenIn(text: string, pattern: RegExp): string | undefined {
  const plain = plainWords(text);
  const found = pattern.exec(plain);
  if (!found) return undefined;
  const before = wordsOf(plain.slice(0, found.index)).length;
  return wordsOf(text)
    .slice(before, before + wordsOf(found[0]).length)
    .join(' ');
}

type Found = readonly (readonly [Claim['says'], string | null | undefined])[];

const claimsOf = (found: Found): readonly Claim[] =>
  found.flatMap(([says, word]) => (word ? [{ says, word }] : []));

/** What a title claims somewhere in its words, or with one of its clauses. */
export function claimsIn(words: string): readonly Claim[] {
  const text = tidy(words).replace(/^[([]|(?<![)\]:.])[)\]:.]+$/g, '');
  if (isSignature([text])) return [];
  const clauses = text.split(/[:;()]/).map(tidy);
  const plain = plainWords(text);
  // “Thôn: Đông”, “Tính đến: 30/9/2025”.
  const joined = text.replace(/ ?: ?/, ' ');
  return [
    ...clauses.flatMap((each) => claimOf(each) ?? []),
    ...claimsOf([
      ['part', partNamed(text) ?? untilDay(joined) ?? WITHOUT.exec(plain)?.[0]],
      ['preliminary', PRELIMINARY.exec(text)?.[0]],
      ['mean', MEAN.exec(text)?.[0]],
      ['change', CHANGE.exec(plain)?.[0]],
      ['years', (YEARS.exec(plain) ?? SUM.exec(plain))?.[0]],
      ['place', placeIn(joined)],
      ['group', groupNamed(text)],
      ['incomplete', INCOMPLETE.exec(text)?.[0]],
      ['example', EXAMPLE.exec(text)?.[0]],
    ]),
  ];
}

/** Whether a part of a year ends in another month than all parts that a table says: “6 tháng” is all up to the second quarter. */
export function isOtherPart(word: string, times: readonly string[]): boolean {
  const parts = times.filter(isWithinYear);
  const part = partOfYear(word, '2000');
  const isOne = part?.includes('-M');
  return (
    part !== null &&
    parts.length > 0 &&
    !parts.some((each) => lastMonth(each) === lastMonth(part) && !(isOne && each.includes('-Q')))
  );
}

const lastMonth = (period: string): string => daysOf(period)[1].slice(5, 7);

const UNTIL =
  /(?<=^|[\s(])(?:tính đến (?:thời điểm )?[\p{L} ]+ \(|(?:tính )?(?:đến|chốt|thời điểm(?: báo cáo)?:?)(?: hết| cuối)?(?: ngày)? )(?!31 ?(?:\D|tháng) ?12)\d{1,2}(?:\s*[/.-]\s*| tháng )\d{1,2}(?!\d| ?%)|từ đầu năm đến nay/iu;
/** From a day of a month to one of the same month of another year. */
const YEAR_LONG = /từ(?: ngày)? \d+\/(\d+)\/(\d{4}) đến(?: hết)?(?: ngày)? \d+\/\1\/(?!\2)/iu;

/** From another day than the first of a year. */
const SINCE =
  /(?<=^\(?|(?:liệu|tính|kể|kỳ|cáo|quả):? )từ(?: ngày)? (?!0?1\/0?1(?!\d))\d{1,2}\/\d{1,2}(?!\d)/iu;

/** A day within a year from or up to which figures are counted, as `đến 30/6`. */
export const untilDay = (text: string): string | null =>
  YEAR_LONG.test(text) ? null : ((UNTIL.exec(text) ?? SINCE.exec(text))?.[0] ?? null);

/** Words that change nothing of a claim that they surround: “Số liệu mới tính đến hết quý III năm 2025”. */
const FILLER =
  /^(?:(?:so|lieu|la|cua|moi|chi|tinh|tu|dau|cuoi|nam|den|het|ngay|ca|day|duoc|hien|cap|nhat|ket|qua|bao|cao|bc|bieu|thuc|su|dung|giao|theo|trong|lay|chot|co|nay|luy|ke|ky|giai|ngan|thanh|pho|kinh|phi|muc|ct|01|(?:19|20)\d\d)(?: |$))*$/;

const PARTS =
  /\b(?:(?:(?!12 )\d{1,2} thang|[1-3] quy|(?:sau|chin) thang)(?: cuoi nam)?|q(?:uy)? ?(?:i{1,3}|iv|[1-4])|^h[12]|(?<!den (?:het )?(?=.{5,6}12))thang ?\d{1,2}|nua (?:dau |cuoi )?nam)\b/;
/** A plan or an estimate where nothing else is said. */
const BARE_PLAN =
  /\b(?:(?<!\bthuc hien )kh(?:\d{4})?|dk(?= ?\d{4})(?:\d{4})?|chi tieu(?= (?:nam )?\d{4}$)|phan dau|(?:muc tieu|dinh huong|(?:dang ky )?nhu cau)(?: nam)?|giao|cam ket)\b/;

/** What words claim and nothing besides: a note, a heading, a line below a table; null for words that say more. */
export function claimOf(words: string): Claim | null {
  const text = tidy(words).replace(
    /^(?:[*([–+-]+|[IVX]+[.)]|[A-ZĐ\d][.)](?!\d))\s*|(?<![)\]:.])[)\]:.]+$/gu,
    '',
  );
  // “Số kế hoạch” and “Sở Kế hoạch” fold to the same.
  const told = partsInFull(text).replace(/số:? (?=kế hoạch)|\b\d{1,2}[/-]\d{1,2}(?!\d)/giu, '');
  const plain = plainWords(told);
  const alone = (found: string | null | undefined, of = plain) =>
    found && FILLER.test(plainWords(of.replace(found, ' '))) ? found : null;
  const planned = plannedIn(plain);
  const group = groupNamed(text) ?? '';
  const [first = null] = claimsOf([
    ['plan', alone(planned === 'plan' ? planWord(plain) : BARE_PLAN.exec(plain)?.[0])],
    [
      'estimate',
      alone(
        planned === 'estimate' ? ESTIMATE.exec(plain)?.[0] : /\buth(?:\d{4})?\b/.exec(plain)?.[0],
      ),
    ],
    [
      'part',
      alone(writtenIn(told, PARTS), told) ??
        alone(untilDay(text), text) ??
        WITHOUT.exec(plain)?.[0],
    ],
    ['preliminary', alone(PRELIMINARY.exec(text)?.[0], text)],
    ['mean', alone(MEAN.exec(text)?.[0], text)],
    // “Tổ 7” alone may be who wrote it.
    ['place', /^(?:thôn|xóm|ấp|tổ|khu) /i.test(text) ? null : alone(placeIn(text), text)],
    ['group', isGroup(group) ? group : null],
    ['example', EXAMPLE.exec(text)?.[0]],
    ['years', SUM.exec(plain)?.[0]],
  ]);
  return first;
}

/** What the words that a text begins with claim: “Ước cả năm sinh 121 trẻ”. */
export function claimAtStart(words: string): Claim | null {
  const plain = plainWords(words);
  const says = plannedIn(plain);
  if (says === null) return null;
  const at = plain.search(says === 'plan' ? PLAN : ESTIMATE);
  return at >= 0 && FILLER.test(plain.slice(0, at).trim()) ? { says, word: planWord(plain) } : null;
}

/** What was not done, or given: “Số chưa được đào tạo”, “Lớp đăng ký mở”, “Đề nghị cấp”. */
export const UNDONE =
  /\b(?:chua|se|dang)(?: duoc| theo| di)* (?:dao tao|tap huan|to chuc|hoc|mo|trien khai|thuc hien|su dung(?! bien)|chi|giai ngan|cap|giao|(?:phe )?duyet)\b|\bdang ky\b(?! (?:ket hon|khai sinh))|^(?:(?:so|kinh phi|du toan) )*(?:de nghi|de xuat|du kien)\b/;

/** Whether words are of that and nothing besides: “Đã cử đi, chưa học”. */
export function isUndone(words: string): boolean {
  const plain = plainWords(words);
  return (
    UNDONE.test(plain) &&
    /^(?:(?:da|so|moi|dau|cu|di|hoc|to|chuc|mo|lop|xong|cap|giao|chua|duoc|chi|se|bo|sung|du|toan|de|nghi|duyet|phe|la|hoan|thanh|khoa|trong|nam|quy|i+|iv|\d+)(?: |$))*$/.test(
      plain.replace(UNDONE, 'da'),
    )
  );
}

/** The one year of which words say that figures are, and nothing besides: “Số liệu năm 2023”. */
export function yearOf(words: string): string | null {
  const plain = plainWords(words);
  const taken =
    /\b(?:lay|ghi|dung)(?: lai| tam| theo| bang| nhu)* (?:so|muc|ket qua)(?: lieu| thuc hien)?(?: cua)? nam (\d{4})\b/.exec(
      plain,
    )?.[1];
  const [year, ...more] = plain.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return taken ?? (year && more.length === 0 && FILLER.test(plain) ? year : null);
}
