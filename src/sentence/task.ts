/** What the documents ask of whom, and by when. */
import { NBSP, number, placeInSentence } from '../format.ts';
import type { Task } from '../model/task.ts';
import type { Unit } from '../model/unit-tree.ts';
import { figure, type Sentence, say } from './sentence.ts';

/** `Văn bản của thành phố Đồng Nai nêu 11 nhiệm vụ, 5 nhiệm vụ có thời hạn`. */
export function tasksHeading(unit: Unit, tasks: readonly Task[]): Sentence {
  const dated = tasks.filter(({ due }) => due !== null).length;
  const all = figure(`${number(tasks.length)}${NBSP}nhiệm vụ`);
  const start = say`Văn bản của ${placeInSentence(unit.name)} nêu ${all}`;
  if (dated === 0) return say`${start}, không ghi thời hạn`;
  if (dated === tasks.length) return say`${start}, đều ghi thời hạn hoặc nhịp thực hiện`;
  return say`${start}, ${figure(`${number(dated)}${NBSP}nhiệm vụ`)} ghi thời hạn hoặc nhịp thực hiện`;
}

/** `2026–2030`, `2025`, `đến năm 2030`; null where the document names no years. */
export function yearsInWords({ from, to }: Pick<Task, 'from' | 'to'>): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `đến năm${NBSP}${to}`;
  if (to === null) return `từ năm${NBSP}${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}
