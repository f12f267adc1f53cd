/** How many problems there are, and of what. */
import { number } from '../format.ts';
import type { Code } from './catalogue.ts';
import { countOf, isOpen, type Problem } from './problem.ts';

export interface Summary {
  readonly ok: boolean;
  readonly files: number;
  readonly rows: number;
  /** Whether rows and tables were compared; errors of reading keep them from it. */
  readonly compared: boolean;
  readonly errors: number;
  /** Those that still ask for a second look. */
  readonly warnings: number;
  /** Those that a body has explained. */
  readonly acknowledged: number;
  /** What was left out as a whole: nothing of it is published, beside no figure. */
  readonly unread: { readonly files: number; readonly sheets: number };
}

const UNREAD: ReadonlySet<Code> = new Set(['not-read', 'file-name', 'sheet-skipped']);

/** Whether a problem says that a file or a sheet was left out. */
export const isUnread = ({ code }: Problem): boolean => UNREAD.has(code);

export function summarise(
  problems: readonly Problem[],
  { files, rows, compared }: Pick<Summary, 'files' | 'rows' | 'compared'>,
): Summary {
  const counts = countProblems(problems);
  return { ok: counts.errors === 0, files, rows, compared, ...counts };
}

export function countProblems(
  problems: readonly Problem[],
): Pick<Summary, 'errors' | 'warnings' | 'acknowledged' | 'unread'> {
  const unread = problems.filter(isUnread);
  const read = problems.filter((each) => !isUnread(each));
  const errors = countOf(read.filter((each) => each.severity === 'error'));
  const warnings = countOf(read.filter(isOpen));
  const sheets = countOf(unread.filter(({ sheet }) => sheet !== null));
  return {
    ...{ errors, warnings, acknowledged: countOf(read) - errors - warnings },
    unread: { files: countOf(unread) - sheets, sheets },
  };
}

const NOT_COMPARED =
  'Các phép đối chiếu giữa các dòng và các bảng chưa chạy; sẽ chạy khi các lỗi trên đã được sửa.';

/** The summary, whether the data may be published, and what has not been looked at yet. */
export const summaryLines = (summary: Summary): readonly string[] => [
  summaryLine(summary),
  ...(summary.compared ? [] : [NOT_COMPARED]),
  ...unreadLine(summary),
];

function unreadLine({ unread: { files, sheets } }: Summary): string[] {
  const left = [
    files > 0 ? `${number(files)} tệp` : '',
    sheets > 0 ? `${number(sheets)} biểu của sổ tính` : '',
  ];
  const words = left.filter(Boolean).join(' và ');
  return words === '' ? [] : [`${words} KHÔNG được đọc: số liệu trong đó không có trên trang.`];
}

function summaryLine({ files, rows, errors, warnings, acknowledged }: Summary): string {
  const read = `Đã đọc ${number(files)} tệp, ${number(rows)} dòng số liệu`;
  const known = acknowledged > 0 ? `, ${number(acknowledged)} điểm đã ghi nhận` : '';
  if (errors > 0)
    return `${read}: ${number(errors)} lỗi phải sửa, ${number(warnings)} điểm cần xem${known}. Chưa thể công bố.`;
  return warnings > 0
    ? `${read}: không có lỗi, ${number(warnings)} điểm cần xem (được công bố bên cạnh số liệu)${known}.`
    : `${read}: không có lỗi${known}.`;
}
