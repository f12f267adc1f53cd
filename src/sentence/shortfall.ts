/** How many of the units below meet a target of training. */
import { capital, NBSP, number } from '../format.ts';
import type { Shortfall } from '../model/shortfall.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { levelInWords } from './target.ts';

/** `Tuyến xã: 3 trong 10 đơn vị có số liệu đạt mức trên 80% ở mọi lớp`. */
export function shortfallHeading({ target, rows }: Shortfall): Sentence {
  const audience = capital(target.audience ?? 'đào tạo');
  if (rows.length === 0) return say`${audience}: chưa đơn vị nào có số liệu`;
  const met = rows.filter(({ verdict }) => verdict === 'met').length;
  const level = levelInWords(target, '%') ?? '';
  return say`${audience}: ${figure(`${number(met)} trong ${number(rows.length)}${NBSP}đơn vị`)} có số liệu đạt mức ${level} ở mọi lớp`;
}
