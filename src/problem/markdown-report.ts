/** Problems as a comment or summary of a merge request: totals, and a table for each file, folded. */
import { capital, number } from '../format.ts';
import { acknowledgedInWords } from './acknowledged.ts';
import { withoutControls } from './control.ts';
import { countOf, messageWithPlaces, type Problem, placeInFile } from './problem.ts';
import { countProblems, type Summary, summaryLines, unreadInWords } from './summary.ts';

/** A comment may have 65.536 characters. */
const MOST = 60_000;
const MOST_FILES = 100;
const MOST_ROWS = 50;
const LONGEST_CELL = 400;

export function markdownReport(problems: readonly Problem[], summary: Summary): string {
  const files = [...Map.groupBy(problems, (each) => each.file)].map(([file, found]) => {
    return { file, found, counts: countProblems(found) };
  });
  // What must be mended comes first.
  const ordered = files.sort((a, b) => Number(b.counts.errors > 0) - Number(a.counts.errors > 0));
  const verdict = summary.ok ? 'có thể công bố' : 'chưa thể công bố';
  const parts = [`## Kiểm tra số liệu: ${verdict}`, ...summaryLines(summary), ...totals(ordered)];
  let length = parts.join('\n\n').length;
  const details = ordered.map(detailsOf).filter((text) => {
    length += text.length;
    return length <= MOST;
  });
  const left = ordered.length - details.length;
  const more = `Chi tiết của ${number(left)} tệp khác: chạy \`npm run validate\`.`;
  return `${[...parts, ...details, ...(left > 0 ? [more] : [])].join('\n\n')}\n`;
}

interface FileProblems {
  readonly file: string;
  readonly found: readonly Problem[];
  readonly counts: ReturnType<typeof countProblems>;
}

function totals(files: readonly FileProblems[]): string[] {
  if (files.length === 0) return [];
  const rows = files
    .slice(0, MOST_FILES)
    .map(({ file, counts: { errors, warnings, acknowledged } }) =>
      tableRow([text(file), number(errors), number(warnings), number(acknowledged)]),
    );
  const left = files.length - rows.length;
  const head = [
    tableRow(['Tệp', 'Lỗi phải sửa', 'Điểm cần xem', 'Đã ghi nhận']),
    tableRow([':--', '--:', '--:', '--:']),
  ];
  return [[...head, ...rows].join('\n'), ...(left > 0 ? [`… và ${number(left)} tệp khác.`] : [])];
}

function detailsOf({ file, found, counts }: FileProblems): string {
  const { errors, warnings, acknowledged, unread } = counts;
  const left = unreadInWords(unread);
  const count = [
    errors > 0 ? `${number(errors)} lỗi phải sửa` : '',
    warnings > 0 ? `${number(warnings)} điểm cần xem` : '',
    acknowledged > 0 ? `${number(acknowledged)} điểm đã ghi nhận` : '',
    left && `không đọc ${left}`,
  ].filter(Boolean);
  const rank = (each: Problem) => (each.severity === 'error' ? 0 : each.acknowledged ? 2 : 1);
  const rows = found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_ROWS);
  const more = countOf(found) - rows.length;
  return [
    `<details${errors > 0 ? ' open' : ''}>`,
    `<summary>${markup(file)}: ${count.join(', ')}</summary>`,
    '',
    tableRow(['Mức', 'Chỗ', 'Nội dung', 'Cách sửa']),
    tableRow([':--', ':--', ':--', ':--']),
    ...rows.map(rowOf),
    '',
    ...(more > 0 ? [`… và ${number(more)} chỗ khác.`, ''] : []),
    '</details>',
  ].join('\n');
}

function rowOf(each: Problem): string {
  const { code, severity, acknowledged, remedy } = each;
  const level = acknowledged ? 'Đã ghi nhận' : severity === 'error' ? '**LỖI**' : 'Nhắc';
  return tableRow([
    `${level} \`${code}\``,
    text(capital(placeInFile(each).join(', ')) || 'Cả tệp'),
    text(messageWithPlaces(each)),
    text(acknowledged ? acknowledgedInWords(acknowledged) : capital(remedy)),
  ]);
}

/** A row of a table, of cells that are escaped already. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Words of a file as words: no markup, no table's edge, nobody called by @name. */
export function text(words: string): string {
  return markup(words)
    .replace(/[\\`*_[\]|~#$]/g, '\\$&')
    .replaceAll('@', '<span>@</span>');
}

/** The same inside HTML, where Markdown has no say. */
function markup(words: string): string {
  const cut = words.length > LONGEST_CELL ? `${words.slice(0, LONGEST_CELL)}…` : words;
  return withoutControls(cut.replace(/\s+/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
