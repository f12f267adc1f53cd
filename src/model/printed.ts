/** Figures of a form that does not say whether they were allocated or used: shown, never summed. */
import type { Budget } from '../dataset/budget.ts';
import type { BudgetLine } from '../dataset/budget-line.ts';
import type { Data } from '../dataset/data.ts';
import { byEnd } from './period.ts';

export interface Printed {
  readonly periods: readonly string[];
  readonly lines: readonly { readonly line: BudgetLine; readonly rows: readonly Budget[] }[];
}

/** The form as a table of lines by periods; null when no row is of that kind. */
export function printedOf(data: Data): Printed | null {
  const rows = data.budget.filter(
    (row) => row.allocated === 'not-reported' && row.used === 'not-reported',
  );
  if (rows.length === 0) return null;
  const byLine = Map.groupBy(rows, (row) => row.line);
  const lines = data.budgetLine.flatMap((line) => {
    const own = byLine.get(line.code);
    return own ? [{ line, rows: own }] : [];
  });
  // Spans of years stand before the years, the longest first, as in the form.
  const isSpan = (period: string) => Number(period.includes('/'));
  const inOrder = (a: string, b: string) => (isSpan(a) ? byEnd(b, a) : byEnd(a, b));
  const periods = [...new Set(rows.map((row) => row.period))];
  return { periods: periods.toSorted((a, b) => isSpan(b) - isSpan(a) || inOrder(a, b)), lines };
}
