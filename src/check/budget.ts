/** Within one budget row: what was used, what was given, and what the words beside them say. */
import { type Budget, budget } from '../dataset/budget.ts';
import type { Data } from '../dataset/data.ts';
import { placeOf } from '../dataset/place.ts';
import { subjectOf } from '../dataset/subject.ts';
import { money } from '../format.ts';
import { type Problem, problem, type Subject } from '../problem/problem.ts';

/** “đã sử dụng hết”, but not “không sử dụng hết”, “chưa sử dụng hết”, “chưa thể sử dụng hết”. */
const ALL_USED = /(?<!(?:không|chưa)(?: được| thể| kịp)? )(?:đã )?sử dụng hết/iu;

export const budgetSubject = (row: Budget): Subject => subjectOf(budget, row);

export function checkBudget(data: Data): Problem[] {
  return data.budget.flatMap(checkRow);
}

function checkRow(row: Budget): Problem[] {
  const { allocated, used } = row;
  if (typeof allocated !== 'number' || typeof used !== 'number') return [];
  const subject = budgetSubject(row);
  const facts = { used: money(used), allocated: money(allocated) };
  // What is left of money is no reason for more of it.
  if (used > allocated && (!row.note || /còn (?:dư|lại)|chưa (?:sử dụng|chi)/i.test(row.note)))
    return [problem('used-over-allocated', placeOf(row, 'used'), facts, subject)];
  if (row.reason && used >= allocated && used > 0) {
    const said = { ...facts, words: row.reason, reason: true };
    return [problem('note-contradicts', placeOf(row, 'used'), said, subject)];
  }
  const words = ALL_USED.exec([row.asPrinted, row.note].join('; '))?.[0];
  if (!words || used >= allocated) return [];
  return [problem('note-contradicts', placeOf(row, 'used'), { ...facts, words }, subject)];
}
