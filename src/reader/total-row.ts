/** How forms name the row that adds up the others. */
import { nameKey } from '../table/fold.ts';

const TOTALS = new Set(['tổng', 'tổng cộng', 'cộng', 'tổng số', 'cộng chung'].map(nameKey));

export function isTotal(cell: string): boolean {
  return cell.length < 20 && TOTALS.has(nameKey(cell.replace(/[:.…*]/g, '')));
}
