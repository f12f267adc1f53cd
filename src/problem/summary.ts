/** How many problems there are, and of what. */
import { number } from '../format.ts';
import type { Code } from './catalogue.ts';
import { countOf, isOpen, type Problem } from './problem.ts';

export interface Summary {
  readonly ok: boolean;
  readonly files: number;
  readonly rows: number;
  /** Whether all rows and tables were compared; errors of reading keep them from it. */
  readonly compared: boolean;
  readonly errors: number;
  /** Those that still ask for a second look. */
  readonly warnings: number;
  /** Those that a body has explained. */
  readonly acknowledged: number;
  /** What was left out: nothing of it is published, beside no figure. */
  readonly unread: Unread;
}

/** Files, sheets, columns of a table and rows above its header. */
export type Unread = Readonly<Record<Part, number>>;

type Part = 'files' | 'sheets' | 'columns' | 'rows';

const UNREAD: Partial<Record<Code, Part>> = {
  'not-read': 'files',
  'file-name': 'files',
  'sheet-skipped': 'sheets',
  'column-ignored': 'columns',
  'row-above': 'rows',
};

const isWhole = (part: Part | undefined): boolean => part === 'files' || part === 'sheets';

/** Whether a problem says that a whole file or sheet was left out. */
export const isUnread = ({ code }: Problem): boolean => isWhole(UNREAD[code]);

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
  const parts = Map.groupBy(problems, ({ code }) => UNREAD[code]);
  const count = (part?: Part) => countOf(parts.get(part) ?? []);
  const read = parts.get(undefined) ?? [];
  const errors = countOf(read.filter((each) => each.severity === 'error'));
  const warnings = countOf(read.filter(isOpen));
  return {
    ...{ errors, warnings, acknowledged: count() - errors - warnings },
    unread: {
      ...{ files: count('files'), sheets: count('sheets') },
      ...{ columns: count('columns'), rows: count('rows') },
    },
  };
}

const NOT_COMPARED =
  'Các phép đối chiếu giữa các dòng và các bảng chưa chạy đủ; sẽ chạy hết khi các lỗi trên đã được sửa.';

/** The summary, whether the data may be published, and what has not been looked at yet. */
export const summaryLines = (summary: Summary): readonly string[] => [
  summaryLine(summary),
  ...(summary.compared ? [] : [NOT_COMPARED]),
  ...unreadLine(summary),
];

function unreadLine({ unread }: Summary): string[] {
  const words = unreadInWords(unread);
  return words === '' ? [] : [`${words} KHÔNG được đọc: nội dung trong đó không có trên trang.`];
}

/** `1 tệp, 2 cột và 1 dòng phía trên tiêu đề`; '' where all was read. */
export function unreadInWords({ files, sheets, columns, rows }: Unread): string {
  const left = [
    files > 0 ? `${number(files)} tệp` : '',
    sheets > 0 ? `${number(sheets)} biểu của sổ tính` : '',
    columns > 0 ? `${number(columns)} cột` : '',
    rows > 0 ? `${number(rows)} dòng phía trên tiêu đề` : '',
  ].filter(Boolean);
  return left.join(', ').replace(/, (?=[^,]*$)/, ' và ');
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
