/** Where a result stands beside a target: the distance, and no judgement. */
import { capital, difference, NBSP, number, withUnit } from '../format.ts';
import type { Standing } from '../model/standing.ts';
import type { Target } from '../model/target.ts';
import { figure, printed, type Sentence, say } from './sentence.ts';
import { compared } from './target.ts';
import { inPeriod, softness } from './when.ts';

/** `2,03 (năm 2024), thấp hơn 0,07`; null where no result is known. */
export function standingInWords(standing: Standing | null): Sentence | null {
  if (!standing) return null;
  const result = resultInWords(standing);
  if (typeof standing.target.value !== 'number') return say`${result}; không có mức để so`;
  if (standing.level === null) return result;
  return say`${result}, ${distance(standing, standing.level)}`;
}

function resultInWords({ point, indicator }: Standing): Sentence {
  const { row, value, year } = point;
  const isCensus = row.status === 'tổng điều tra';
  const when = `${isCensus ? 'tổng điều tra ' : ''}${inPeriod(String(year))}`;
  const unit = indicator.measure === '%' ? '%' : null;
  const plain = number(value, row.decimals);
  const level = unit ? withUnit(plain, unit) : plain;
  const words = row.bound === '=' ? level : capital(compared(row.bound, level));
  return say`${printed(words)} (${[when, softness(row)].filter(Boolean).join(', ')})`;
}

/** That a result is the level itself, and that a strict comparison asks for more or less. */
export function equalTo({ comparator }: Pick<Target, 'comparator'>): string {
  if (comparator === '>') return 'bằng mức này, chưa vượt';
  return comparator === '<' ? 'bằng mức này, chưa thấp hơn' : 'bằng mức này';
}

function distance({ point, indicator, target }: Standing, level: number): Sentence {
  const decimals = Math.max(point.row.decimals, target.decimals);
  const gap = difference(point.value, level, decimals);
  if (gap === 0)
    return typeof target.upper === 'number' ? say`trong khoảng này` : say`${equalTo(target)}`;
  const size = number(Math.abs(gap), decimals);
  const words = indicator.measure === '%' ? `${size}${NBSP}điểm phần trăm` : size;
  return say`${gap < 0 ? 'thấp' : 'cao'} hơn ${figure(words)}`;
}
