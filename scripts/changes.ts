/** npm run changes -- --before DIR [--data DIR]: what a merge request changes, as Markdown. Exit 0, 1 or 2 (usage). */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Changes, changesOf, type FigureChange } from '../src/desk/changes.ts';
import type { Preview } from '../src/exhibit/preview.ts';
import { number, placeInSentence } from '../src/format.ts';
import { tableRow, text } from '../src/problem/markdown-report.ts';
import { messageWithPlaces, type Problem } from '../src/problem/problem.ts';
import { type Reading, read } from '../src/read/read.ts';
import { refuseClock } from './clock.ts';
import { command, Refusal } from './refusal.ts';
import { writeReport } from './report-file.ts';
import type { Speech } from './validate.ts';

const USAGE =
  'Cách dùng: npm run changes -- --before THƯ_MỤC_TRƯỚC [--data THƯ_MỤC] [--output TỆP]';

/** More of one kind is counted: a summary is read in a minute. */
const MOST = 100;

function asked(args: string[]) {
  const path = { type: 'string' } as const;
  try {
    const options = { before: path, data: { ...path, default: 'data' }, output: path };
    const { before, data, output } = parseArgs({ args, options }).values;
    if (before !== undefined) return { before, data, output };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Refusal(2, USAGE);
}

/** Says what differs between two data folders; 1 where the later one has errors. */
export function changes(args: string[], { stdout }: Speech): 0 | 1 {
  const { before, data, output } = asked(args);
  refuseClock();
  const [was, is] = [readingOf(before), readingOf(data)];
  const report = changesReport(changesOf(was, is), is.data === null);
  if (output === undefined) stdout.write(report);
  else writeReport(output, report);
  return is.data === null ? 1 : 0;
}

function readingOf(folder: string): Reading {
  const reading = read(folder);
  if (!reading) throw new Refusal(2, `Không đọc được thư mục “${folder}”.\n${USAGE}`);
  return reading;
}

function changesReport({ fresh, gone, figures, previews }: Changes, isBroken: boolean): string {
  const parts = [
    '## Số liệu thay đổi',
    ...findings('Lỗi và điểm cần xem mới có', fresh),
    ...findings('Lỗi và điểm cần xem không còn', gone),
    ...(isBroken
      ? ['Số và trang thay đổi thế nào chỉ biết được khi các lỗi đã được sửa.']
      : [...figureTable(figures), ...previews.units.map(pageOf)]),
  ];
  if (previews.more > 0) parts.push(`… và trang của ${number(previews.more)} đơn vị khác.`);
  return `${parts.join('\n\n')}\n`;
}

function findings(heading: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const lines = problems.slice(0, MOST).map((each) => {
    const mark = each.severity === 'error' ? 'Lỗi' : 'Cần xem';
    const row = each.row === null ? '' : `, dòng ${each.row}`;
    return `- ${mark}, ${text(each.file)}${row}: ${text(messageWithPlaces(each))}`;
  });
  return [`### ${heading} (${number(problems.length)})`, [...lines, ...left(problems)].join('\n')];
}

const left = (all: readonly unknown[]): string[] =>
  all.length > MOST ? [`… và ${number(all.length - MOST)} dòng khác.`] : [];

function figureTable(figures: readonly FigureChange[]): string[] {
  if (figures.length === 0) return ['Không có số nào thay đổi.'];
  const cell = (value: string | null) =>
    value === null ? 'chưa có dòng' : value === '' ? 'để trống' : text(value);
  const rows = figures
    .slice(0, MOST)
    .map(({ table, unit, item, time, column, from, to }) =>
      tableRow([
        ...[table, unit, item, time, column].map(text),
        cell(from),
        to === null ? 'không còn dòng' : cell(to),
      ]),
    );
  const head = ['Bảng', 'Đơn vị', 'Nội dung', 'Kỳ', 'Cột', 'Trước', 'Sau'];
  const rule = head.map((_, at) => (at > 4 ? '--:' : ':--'));
  return [
    `### Số thay đổi (${number(figures.length)})`,
    [tableRow(head), tableRow(rule), ...rows].join('\n'),
    ...left(figures),
  ];
}

/** The page of a unit as it would be, where its scorecard or its first words change. */
function pageOf({ name, heading, headingNow, rows, turns }: Preview): string {
  const changed = rows.filter(({ change }) => change !== 'same');
  const lines = [
    ...(headingNow === null ? [] : [`- Câu mở đầu: “${text(headingNow)}” → “${text(heading)}”`]),
    ...turns.map(({ target, from, to }) => `- Mục tiêu ${text(target)}: ${from} → ${to}`),
    ...changed.map(({ name: of, figure, figureNow, change }) =>
      change === 'new'
        ? `- ${text(of)}: mới, ${text(figure)}`
        : `- ${text(of)}: ${text(figureNow)} → ${change === 'gone' ? 'không còn' : text(figure)}`,
    ),
  ];
  const same = ['- Câu mở đầu và bảng điểm không thay đổi.'];
  const all = lines.length > 0 ? lines : same;
  return [`### Trang của ${text(placeInSentence(name))}`, all.join('\n')].join('\n\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => changes(process.argv.slice(2), process));
