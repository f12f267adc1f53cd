/** Problems for programs. */
import { messageWithPlaces, type Problem } from './problem.ts';
import type { Summary } from './summary.ts';

/** One JSON document; keys that do not apply to a problem are null. */
export function jsonReport(problems: readonly Problem[], summary: Summary): string {
  const listed = problems.map((each) => ({
    code: each.code,
    severity: each.severity,
    file: each.file,
    sheet: each.sheet,
    row: each.row,
    line: each.line,
    column: each.column,
    header: each.header,
    value: each.value,
    message: messageWithPlaces(each),
    remedy: each.remedy,
    acknowledged: each.acknowledged,
    unlisted: each.unlisted,
  }));
  return `${JSON.stringify({ ...summary, problems: listed }, null, 2)}\n`;
}
