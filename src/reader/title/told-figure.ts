/** What a sentence says of the figure beside it: that it is of several years or a part of one, of other things, or planned. */
import { plainWords } from '../../table/fold.ts';
import { partsInFull } from '../../table/period-cell.ts';
import { untilDay, writtenIn } from './claim.ts';

/** Years together: “cho hai năm 2025 và 2026”, “giao chung cho hai năm”. */
const TOGETHER =
  /\b(?:hai|ba|bon|\d{1,2}|cac) nam (?:(?:la|tu|gom|nam) )?\d{4} (?:(?:va|den|toi|nam) )*\d{4}\b|\b(?:chung|gop|tong|cong|don|luy ke)(?: (?:cho|cua|ca|so))* (?:hai|ba|bon|[2-5]) nam\b|\b(?:cho|cua|trong|gom|ca|giao) (?:nam )?\d{4} va (?:nam )?\d{4}\b/;
/** Those that open a sentence, which may be of a paper. */
const OVER =
  /^(?:(?:trong|tu|giai doan|thoi ky|nam|ca|so|lieu|cua) )*\d{4} (?:(?:va|den|toi|nam) )*\d{4}\b(?!.*\b(?:theo|ke hoach|chuong trinh|de an|nghi quyet|quyet dinh)\b)/;
/** Before years that are those of a paper, or of what a figure is compared with. */
const ASIDE =
  /\b(?:ke hoach|chuong trinh|de an|nghi quyet|quyet dinh|theo|so voi|so sanh|binh quan|muc tieu|nhiem ky|tang|giam|deu|bang)\b/;

const WITHIN =
  /\b(?:den|toi)(?: (?:het|cuoi|ngay))* (?:thang (?!12)\d{1,2}|q(?:uy)? ?(?:i{1,3}|[1-3])|(?:sau|chin|\d{1,2}) thang)\b|\b(?:sau|chin|(?!12)\d{1,2}) thang (?:dau |cuoi )?nam\b|^(?:trong )?(?:sau|chin|(?!12)\d{1,2}) thang\b(?! tuoi)/;

/** Without the marks between thousands. */
const joined = (text: string) => text.replace(/(?<=\d)[.\s](?=\d{3}(?!\d))/g, '');

/** A figure as words tell it. */
const bare = (cell: string): string => joined(cell).replace('%', '').trim();

/** Where words tell a figure as it stands in a cell, “45.000.000 đồng” of 45000000: what stands before and behind it. */
function tellings(words: string, figure: string): (readonly [before: string, behind: string])[] {
  const [text, own] = [joined(words), bare(figure)];
  return [...text.matchAll(/\d+(?:[.,]+\d+)*/g)]
    .filter(([each]) => each === own)
    .map(({ index }) => [text.slice(0, index), text.slice(index + own.length)]);
}

/** Whether words tell it. */
export const tells = (words: string, figure: string): boolean => tellings(words, figure).length > 0;

/** The years of which words say that the figures beside them are, together. */
export function yearsTold(words: string, figures: readonly string[]): string | null {
  const plain = plainWords(words);
  const isTold = () => figures.some((each) => tells(words, each));
  const found = TOGETHER.exec(plain) ?? (OVER.test(plain) && isTold() ? OVER.exec(plain) : null);
  return found && !ASIDE.test(plain.slice(0, found.index)) && !/\bdeu\b/.test(plain)
    ? found[0]
    : null;
}

/** The part of a year for which words tell one of the figures. */
export function partTold(words: string, figures: readonly string[]): string | null {
  if (partIn(words) === null) return null;
  const clauses = words.split(/;|[.,] (?!(?:tính )?đến )/);
  const clause = clauses.find((each) => figures.some((figure) => tells(each, figure))) ?? '';
  const plain = plainWords(clause);
  return /\bca nam\b/.test(plain) || ASIDE.test(plain) ? null : partIn(clause);
}

const partIn = (words: string): string | null =>
  writtenIn(partsInFull(words), WITHIN) ?? untilDay(words);

/** What is counted right behind a number, beside people, and in place of a share of them. */
const SHARE = /^ ?(?:%|phần trăm)/iu;
const TURNS = /^ (?:hộ|lượt)(?!\p{L})/iu;
const HEADS =
  /^ (?:hộ|lượt|người|trẻ|cháu|em|bé|ca|bà mẹ|phụ nữ|(?:thai|sản) phụ|học sinh|trường hợp)(?!\p{L}| ?\/)/iu;
/** What is no figure of its own: of how much it changes, or how much of a plan it is. */
const COMPARED =
  /(?<!\p{L})(?:tăng|giảm|so với|hoàn thành|vượt|kế hoạch|chỉ tiêu|đạt 100|còn|chưa|thiếu)(?!\p{L})/iu;

/** Words that people are counted by in place of themselves, with no number of their own. */
const INSTEAD =
  /^(?:(?:day|la|tong|tinh|theo) )*(?:(?:so )?luot|so ho)\b(?! (?:[a-z]+ ){0,3}\d+(?: |$)(?!(?:\d+ )?tuoi))|\b(?:tinh|dem) (?:hai|ba|0?[23]) (?:lan|luot)\b/;
/** And births. */
const REGISTERED =
  /^so (?:tre|chau|truong hop)(?: duoc)?(?: dang ky)? khai sinh\b(?! (?:la )?\d)|(?<!\bkhong )\b(?:ke|gom|tinh|cong) ca(?: \w+){0,3} khai (?:sinh )?muon\b/;

/** Whether words tell a figure, or what is counted, as something else than its measure: “85 cháu” of a share. */
export function otherTold(words: string, figure: string, measure: string): boolean {
  const isOfPeople = /^(?:người|trẻ)$/.test(measure);
  const plain = plainWords(words);
  if (isOfPeople && (INSTEAD.test(plain) || (measure === 'trẻ' && REGISTERED.test(plain))))
    return !tellings(words, figure).some(([, behind]) => HEADS.test(behind) && !TURNS.test(behind));
  if (!measure || /[/‰]/.test(measure) || bare(figure) === '100') return false;
  const others = measure === '%' ? [HEADS] : isOfPeople ? [SHARE, TURNS] : [SHARE];
  const told = tellings(words, figure).filter(([before]) => !/(?:\/|thứ) ?$/iu.test(before));
  const isOther = ([before, behind]: readonly [string, string]) =>
    others.some((each) => each.test(behind)) &&
    !COMPARED.test(`${clauseBefore(before)}${behind.split(/[;,.)]/)[0]}`) &&
    !(measure === '%' && tells(words, '100'));
  return told.length > 0 && told.every(isOther);
}

/** The clause that words end in. */
const clauseBefore = (words: string): string => words.split(/[;,.(]/).at(-1) ?? '';

const GIVEN =
  /(?:chỉ tiêu|kế hoạch|giao|đăng ký|dự kiến)(?: (?:năm \d{4}|(?!năm |số \d)\p{L}+)){0,3}?:? (\d+(?:[.,]\d+)*)( ?%)?/giu;
const DONE =
  /(?<!\p{L})(?:(?:mới|đã|chỉ(?! tiêu))(?: \p{L}+){1,3}?|thực hiện|được|đạt|học):? (\d+(?:[.,]\d+)*)( ?%)?(?![\d/]| (?:lớp|khóa|buổi|đợt|triệu|nghìn|thôn|xã))/giu;

/** Whether words tell what a row has as done: “chỉ tiêu giao 80%, đạt 85%”. */
export const doneTold = (words: string, cells: readonly string[]): boolean =>
  [...joined(words).matchAll(DONE)].some(
    ([, figure = '', share]) => cells.map(bare).includes(figure) || (share && figure === '100'),
  );

/** What words call planned that a row has, where they tell another figure as done: “chỉ tiêu 14 người, mới học 9”. */
export function plannedTold(words: string, cells: readonly string[]): string | null {
  const text = joined(words);
  const row = cells.map(bare);
  const given = [...text.matchAll(GIVEN)].filter(([, figure = '']) => row.includes(figure));
  const done = [...text.matchAll(DONE)];
  const isAlike = given.some(([, , own]) => done.some(([, , share]) => !own === !share));
  return isAlike && !doneTold(words, cells) ? (given[0]?.[0] ?? null) : null;
}

/** Whether words are of money that was spent, and of nothing else: “Số đã thanh toán qua Kho bạc”. */
export const spentTold = (words: string): boolean =>
  /^(?:(?:day|la|so|tien|kinh phi) )+(?:da|thuc) (?:thanh toan|chi|su dung|giai ngan|quyet toan)(?: (?:qua|tai|voi|kho bac|nha nuoc|trong|den(?: het)?|ngay|thang|cuoi|nam|\d{1,4}))*$/.test(
    plainWords(joined(words).split(/[;,.(]/)[0] ?? ''),
  );

/** Whether words are of money that was asked for, and nobody has given yet: “Mức xã trình, chưa được phê duyệt”. */
export const askedTold = (words: string): boolean =>
  /^(?!.*\bquyet toan\b)(?:.*\b(?:chua|cho)(?: \w+){0,3} duyet\b|(?:muc|so|kinh phi)(?: xa| phuong| tram| don vi)? trinh\b)/.test(
    plainWords(words),
  );
