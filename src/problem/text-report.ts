/** Problems as an officer reads them in a terminal. */
import { number } from '../format.ts';
import { columnIndex, type Problem } from './problem.ts';
import type { Summary } from './summary.ts';

/** A row as it stands in its file. */
export type QuoteOf = (
  file: string,
  row: number,
) => { readonly text: string; readonly delimiter: string } | undefined;

/** How many problems of one code and column of a file are shown in full. */
const SHOWN = 3;

/** The whole report, grouped by file, repeats folded, with a summary as last line. */
export function textReport(
  problems: readonly Problem[],
  summary: Summary,
  quoteOf: QuoteOf,
): string {
  const files = [...Map.groupBy(problems, (each) => each.file)].map(([file, found]) =>
    [file, '─'.repeat(file.length), ...folded(found, quoteOf)].join('\n'),
  );
  const report = `${[...files, summaryLine(summary)].join('\n\n')}\n`;
  return report.replace(CONTROLS, '\ufffd');
}

/** A cell of a file must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function folded(problems: readonly Problem[], quoteOf: QuoteOf): string[] {
  const groups = Map.groupBy(problems, (each) => `${each.code}|${each.column}`);
  return [...groups.values()].flatMap((group) => {
    const shown = group.slice(0, SHOWN).map((each) => inFull(each, quoteOf));
    const rest = group.length - SHOWN;
    return rest > 0
      ? [...shown, `     … và ${number(rest)} chỗ khác cùng loại (${rowsOf(group.slice(SHOWN))})`]
      : shown;
  });
}

function rowsOf(problems: readonly Problem[]): string {
  const rows = problems.flatMap((each) => each.row ?? []);
  return rows.length > 10 ? `dòng ${rows.slice(0, 10).join(', ')} …` : `dòng ${rows.join(', ')}`;
}

function inFull(each: Problem, quoteOf: QuoteOf): string {
  const where = [
    each.file,
    each.row === null ? null : `dòng ${each.row}`,
    each.column === null ? null : `cột ${each.column}${each.header ? ` «${each.header}»` : ''}`,
  ];
  const head = `${each.severity === 'error' ? 'LỖI ' : 'NHẮC'}  ${each.code}   ${where.filter(Boolean).join(' · ')}`;
  const remedy = `Cách sửa: ${each.remedy}`;
  return [head, ...marked(each, quoteOf), each.message, remedy].join('\n     ');
}

const WINDOW = 100;

/** The row as it stands, with the cell underlined where it can be found. */
function marked(each: Problem, quoteOf: QuoteOf): string[] {
  const quote = each.row === null ? undefined : quoteOf(each.file, each.row);
  if (!quote || quote.text.trim() === '') return [];
  const written = quote.text.normalize('NFC');
  const value = each.value ?? '';
  const at = placeInRow(written, quote.delimiter, columnIndex(each.column), value);
  const whole = written.replaceAll('\t', ' ');
  const from = at > WINDOW - 30 ? at - 40 : 0;
  const cut = whole.length > from + WINDOW ? '…' : '';
  const line = `${from > 0 ? '…' : ''}${whole.slice(from, from + WINDOW)}${cut}`;
  if (at < 0) return [line];
  const pad = ' '.repeat(at - from + (from > 0 ? 1 : 0));
  return [line, pad + '^'.repeat(Math.max(1, Math.min(value.length, WINDOW - (at - from))))];
}

/** Where a value stands in the cell of a row; -1 where it cannot be found there. */
function placeInRow(text: string, delimiter: string, column: number, value: string): number {
  if (column < 0 || value === '') return -1;
  const [start, end] = cellBounds(text, delimiter, column);
  const at = text.slice(start, end).indexOf(value);
  return at < 0 ? -1 : start + at;
}

/** A cell's first character and the one behind its last; a delimiter in quotes separates nothing. */
function cellBounds(text: string, delimiter: string, column: number): readonly [number, number] {
  let start = 0;
  let cell = 0;
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') inQuotes = !inQuotes;
    if (text[at] !== delimiter || inQuotes) continue;
    if (cell === column) return [start, at];
    cell += 1;
    start = at + 1;
  }
  return cell === column ? [start, text.length] : [0, 0];
}

function summaryLine({ files, rows, errors, warnings }: Summary): string {
  const read = `Đã đọc ${number(files)} tệp, ${number(rows)} dòng số liệu`;
  if (errors > 0)
    return `${read}: ${number(errors)} lỗi phải sửa, ${number(warnings)} điểm cần xem. Chưa thể công bố.`;
  return warnings > 0
    ? `${read}: không có lỗi, ${number(warnings)} điểm cần xem (được công bố bên cạnh số liệu).`
    : `${read}: không có lỗi.`;
}
