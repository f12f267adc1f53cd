/** What a sentence says of the figure beside it: that it is of several years, or of a part of one. */
import { plainWords } from '../../table/fold.ts';
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
  /\b(?:den|toi)(?: (?:het|cuoi|ngay))* (?:t(?:hang)? ?(?!12)\d{1,2}|q(?:uy)? ?(?:i{1,3}|[1-3])|(?:sau|chin|\d{1,2}) thang)\b|\b(?:sau|chin|(?!12)\d{1,2}) thang (?:dau |cuoi )?nam\b|^(?:trong )?(?:sau|chin|(?!12)\d{1,2}) thang\b(?! tuoi)/;

/** Whether words tell a figure as it stands in a cell, “45.000.000 đồng” of 45000000. */
export function tells(words: string, figure: string): boolean {
  const joined = (text: string) => text.replace(/(?<=\d)[.\s](?=\d{3}(?!\d))/g, '');
  const own = joined(figure.trim());
  return (
    /\d/.test(own) &&
    joined(words)
      .split(/[^\d.,]+|[.,](?!\d)/)
      .includes(own)
  );
}

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

const partIn = (words: string): string | null => writtenIn(words, WITHIN) ?? untilDay(words);

/** Whether words are of money that was asked for, and nobody has given yet: “Mức xã trình, chưa được phê duyệt”. */
export const askedTold = (words: string): boolean =>
  /^(?!.*\bquyet toan\b)(?:.*\b(?:chua|cho)(?: \w+){0,3} duyet\b|(?:muc|so|kinh phi)(?: xa| phuong| tram| don vi)? trinh\b)/.test(
    plainWords(words),
  );
