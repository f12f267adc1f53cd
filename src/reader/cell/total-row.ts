/** How forms name the row that adds up the others. */
import { nameKey, plainWords } from '../../table/fold.ts';

const WORDS = ['tổng', 'tổng cộng', 'cộng', 'tổng số', 'cộng chung'];
/** As they are, and typed without accents. */
const TOTALS = new Set([...WORDS.map(nameKey), ...WORDS.map(plainWords)]);

export function isTotal(cell: string): boolean {
  return cell.length < 20 && TOTALS.has(nameKey(cell.replace(/[:.…*]/g, '')));
}
