/** How many of the units below meet a target of training. */
import { capital, NBSP, number } from '../format.ts';
import type { Shortfall } from '../model/shortfall.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { levelInWords } from './target.ts';

/** `Tuyến xã: 3 trong 10 đơn vị có đủ số đạt mức trên 80%, tính chung các lớp`. */
export function shortfallHeading({ target, rows }: Shortfall): Sentence {
  const audience = capital(target.audience ?? 'đào tạo');
  if (rows.length === 0) return say`${audience}: chưa đơn vị nào có số liệu`;
  const met = rows.filter(({ verdict }) => verdict === 'met').length;
  const judged = met + rows.filter(({ verdict }) => verdict === 'not-met').length;
  if (judged === 0) return say`${audience}: chưa đánh giá được đơn vị nào`;
  const level = levelInWords(target, '%') ?? '';
  return say`${audience}: ${figure(`${number(met)} trong ${number(judged)}${NBSP}đơn vị`)} có đủ số đạt mức ${level}, tính chung các lớp`;
}
