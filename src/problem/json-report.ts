/** Problems for programs. */
import type { Problem } from './problem.ts';
import type { Summary } from './summary.ts';

/** One JSON document; keys that do not apply to a problem are null. */
export function jsonReport(problems: readonly Problem[], summary: Summary): string {
  const listed = problems.map(
    ({ code, severity, file, row, line, column, header, value, message, remedy }) => ({
      code,
      severity,
      file,
      row,
      line,
      column,
      header,
      value,
      message,
      remedy,
    }),
  );
  return `${JSON.stringify({ ...summary, problems: listed }, null, 2)}\n`;
}
