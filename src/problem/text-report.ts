/** Problems as an officer reads them in a terminal. */
import { number } from '../format.ts';
import { acknowledgedInWords } from './acknowledged.ts';
import { withoutControls } from './control.ts';
import { columnIndex, countOf, messageWithPlaces, type Problem, placeInFile } from './problem.ts';
import { placeInRow, type QuoteOf } from './quote.ts';
import { type Summary, summaryLines, unreadInWords } from './summary.ts';

export interface TextOptions {
  /** With the colours of a terminal. */
  readonly colour?: boolean;
  /** Every problem, where else repeats are folded. */
  readonly whole?: boolean;
}

/** How many problems of one code and column of a file are shown in full. */
const SHOWN = 3;

/** The whole report, grouped by file, repeats folded, with a summary at the end. */
export function textReport(
  problems: readonly Problem[],
  summary: Summary,
  quoteOf: QuoteOf,
  { colour = false, whole = false }: TextOptions = {},
): string {
  const paint = colour ? inColour : plainly;
  const shown = whole ? Number.POSITIVE_INFINITY : SHOWN;
  const print = (each: Problem) => inFull(each, quoteOf, paint);
  const files = [...Map.groupBy(problems, (each) => each.file)].map(([file, found]) =>
    [
      paint('file', file),
      paint('quiet', '─'.repeat(file.length)),
      ...folded(found, shown, print, paint),
    ].join('\n'),
  );
  return `${[...files, summaryText(summary, paint)].join('\n\n')}\n`;
}

type Style = 'file' | 'error' | 'warning' | 'good' | 'quiet' | 'plain';
type Paint = (style: Style, text: string) => string;

const SEQUENCES: Readonly<Record<Style, string>> = {
  file: '\u001b[1m',
  error: '\u001b[1;31m',
  warning: '\u001b[33m',
  good: '\u001b[32m',
  quiet: '\u001b[2m',
  plain: '',
};

const plainly: Paint = (_style, text) => withoutControls(text);

const inColour: Paint = (style, text) =>
  style === 'plain' ? plainly(style, text) : `${SEQUENCES[style]}${plainly(style, text)}\u001b[0m`;

/** The summary in the colour of its verdict. */
function summaryText(summary: Summary, paint: Paint): string {
  const verdict = summary.warnings > 0 || unreadInWords(summary.unread) ? 'warning' : 'good';
  const style = summary.ok ? verdict : 'error';
  return summaryLines(summary)
    .map((line) => paint(style, line))
    .join('\n');
}

/** What is open first; below it what a body has explained. */
function folded(
  problems: readonly Problem[],
  shown: number,
  print: (each: Problem) => string,
  paint: Paint,
): string[] {
  const ordered = [
    ...problems.filter((each) => each.acknowledged === null),
    ...problems.filter((each) => each.acknowledged !== null),
  ];
  const groups = Map.groupBy(ordered, (each) =>
    [
      each.code,
      each.sheet,
      each.column,
      each.acknowledged && acknowledgedInWords(each.acknowledged),
    ].join('|'),
  );
  return [...groups.values()].flatMap((group) => {
    const rest = group.slice(shown);
    const first = group.slice(0, shown).map(print);
    const left = countOf(group) - first.length;
    if (left === 0) return first;
    const more = `… và ${number(left)} chỗ khác cùng loại${rowsOf(rest)}`;
    return [...first, `     ${paint('quiet', more)}`];
  });
}

function rowsOf(problems: readonly Problem[]): string {
  const rows = problems.flatMap((each) => each.row ?? []);
  if (rows.length === 0) return '';
  return rows.length > 10
    ? ` (dòng ${rows.slice(0, 10).join(', ')} …)`
    : ` (dòng ${rows.join(', ')})`;
}

function inFull(each: Problem, quoteOf: QuoteOf, paint: Paint): string {
  const { severity, acknowledged } = each;
  const style = acknowledged ? 'quiet' : severity;
  const label = acknowledged ? 'ĐÃ GHI NHẬN' : severity === 'error' ? 'LỖI ' : 'NHẮC';
  const where = [each.file, ...placeInFile(each)].join(' · ');
  const marks = acknowledged ? [] : marked(each, quoteOf);
  return [
    `${paint(style, `${label}  ${each.code}`)}   ${paint('plain', where)}`,
    ...marks.map((line, at) => paint(at === 0 ? 'plain' : style, line)),
    paint('plain', messageWithPlaces(each)),
    paint('plain', acknowledged ? acknowledgedInWords(acknowledged) : `Cách sửa: ${each.remedy}`),
  ].join('\n     ');
}

const WINDOW = 100;

/** The row as it stands, with the cell underlined where it can be found. */
function marked(each: Problem, quoteOf: QuoteOf): string[] {
  const quote = each.row === null ? undefined : quoteOf(each.file, each.row, each.sheet);
  if (!quote || quote.text.trim() === '') return [];
  const written = { ...quote, text: quote.text.normalize('NFC') };
  const value = each.value ?? '';
  const at = placeInRow(written, columnIndex(each.column), value);
  const whole = written.text.replaceAll('\t', ' ');
  const from = at > WINDOW - 30 ? at - 40 : 0;
  const cut = whole.length > from + WINDOW ? '…' : '';
  const line = `${from > 0 ? '…' : ''}${whole.slice(from, from + WINDOW)}${cut}`;
  if (at < 0) return [line];
  const pad = ' '.repeat(at - from + (from > 0 ? 1 : 0));
  return [line, pad + '^'.repeat(Math.max(1, Math.min(value.length, WINDOW - (at - from))))];
}
