/** The figure of an indicator that is only marked. */
import type { Figure } from '../../format.ts';
import type { NumberReading } from '../../table/number-cell.ts';
import { Fault } from './fault.ts';

/** Beside X, it has 0 for no. */
export function markOf(
  reading: Exclude<NumberReading, { kind: 'fault' }>,
  text: string,
): Figure | Fault {
  if (reading.kind === 'number' && reading.value === 0) return 0;
  return new Fault('not-in-list', { value: text.trim(), list: 'X, 0, -, hoặc để trống' });
}
