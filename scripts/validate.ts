/** npm run validate: checks a data folder and reports. Exit 0, 1 (errors; with --strict, open warnings too) or 2 (usage). */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { number } from '../src/format.ts';
import { githubReport } from '../src/problem/github-report.ts';
import { jsonReport } from '../src/problem/json-report.ts';
import { markdownReport } from '../src/problem/markdown-report.ts';
import { isOpen } from '../src/problem/problem.ts';
import { type QuoteOf, quoteKey } from '../src/problem/quote.ts';
import { type Summary, summarise, summaryLines } from '../src/problem/summary.ts';
import { textReport } from '../src/problem/text-report.ts';
import { type Reading, read } from '../src/read/read.ts';
import { refuseClock } from './clock.ts';
import { ofFiles, ownPaths } from './own-files.ts';
import { progress, type Terminal } from './progress.ts';
import { command, Refusal } from './refusal.ts';
import { writeReport } from './report-file.ts';

const USAGE =
  'Cách dùng: npm run validate -- [TỆP …] [--data THƯ_MỤC] [--format text|json|github|markdown] [--output TỆP] [--strict]';

const HELP = `Kiểm tra thư mục số liệu: nêu mọi lỗi và mọi điểm cần xem, kèm chỗ sai và cách sửa.

${USAGE}

  TỆP              chỉ nêu điều liên quan đến tệp ấy, đối chiếu với cả thư mục;
                   không ghi thì nêu của mọi tệp
  --data THƯ_MỤC   thư mục số liệu; mặc định là data
  --format DẠNG    dạng báo cáo:
                     text      để đọc (mặc định); chỗ lặp lại được gộp
                     json      cho máy đọc
                     github    chú thích cạnh dòng sai trong yêu cầu hợp nhất trên GitHub
                     markdown  bản tóm tắt cho yêu cầu hợp nhất
  --output TỆP     ghi báo cáo đầy đủ vào tệp; màn hình chỉ hiện một dòng tóm tắt
  --strict         điểm cần xem chưa được ghi nhận cũng bị coi là không đạt
  --help           in hướng dẫn này

Kết thúc với mã 0: không có lỗi; 1: có lỗi (với --strict: có lỗi hoặc điểm cần xem);
2: sai cách gọi, không đọc được thư mục hoặc không ghi được báo cáo.
Màu chỉ dùng khi in ra màn hình; đặt biến NO_COLOR=1 để bỏ màu.
`;

const FORMATS = ['text', 'json', 'github', 'markdown'] as const;

interface Options {
  /** All, where none is named. */
  readonly files: readonly string[];
  readonly data: string;
  readonly format: (typeof FORMATS)[number];
  readonly output: string | undefined;
  readonly strict: boolean;
  readonly help: boolean;
}

/** Where a command speaks: its report, and what went wrong. */
export interface Speech {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** Null where the command line is not understood. */
function options(args: string[]): Options | null {
  try {
    const { values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        data: { type: 'string', default: 'data' },
        format: { type: 'string', default: 'text' },
        output: { type: 'string' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { data, output, strict, help } = values;
    const format = FORMATS.find((each) => each === values.format);
    return format ? { files, data, format, output, strict, help } : null;
  } catch {
    return null;
  }
}

/** A report as it is asked for, in colour or not. */
type Shown = Options & { readonly colour: boolean };

function reportOf({ problems, quotes }: Reading, summary: Summary, asked: Shown): string {
  const quoteOf: QuoteOf = (...at) => quotes.get(quoteKey(...at));
  switch (asked.format) {
    case 'json':
      return jsonReport(problems, summary);
    case 'github':
      return githubReport(problems, summary, quoteOf, asked.data);
    case 'markdown':
      return markdownReport(problems, summary);
    case 'text': {
      const whole = asked.output !== undefined;
      return textReport(problems, summary, quoteOf, { colour: asked.colour, whole });
    }
  }
}

function readWithProgress({ data, files }: Options, to: Terminal) {
  const { watch, end } = progress(to);
  try {
    const own = ownPaths(data, files);
    const all = read(data, watch, own);
    return all && ofFiles(all, own);
  } finally {
    end();
  }
}

/** Runs the command with the words of its command line; the exit code. */
export function validate(args: string[], { stdout, stderr }: Speech): 0 | 1 | 2 {
  const asked = options(args);
  if (!asked) throw new Refusal(2, `${USAGE}\nThêm --help để xem hướng dẫn.`);
  if (asked.help) {
    stdout.write(HELP);
    return 0;
  }
  refuseClock();
  const found = readWithProgress(asked, stderr);
  if (!found) throw new Refusal(2, `Không đọc được thư mục “${asked.data}”.\n${USAGE}`);
  const { reading, otherErrors } = found;
  const summary = summarise(reading.problems, reading);
  const colour = asked.output === undefined && stdout.isTTY === true && !process.env.NO_COLOR;
  const report = reportOf(reading, summary, { ...asked, colour });
  if (asked.output === undefined) stdout.write(report);
  else {
    writeReport(asked.output, report);
    stdout.write(`${summaryLines(summary).join('\n')}\n`);
  }
  if (otherErrors > 0)
    stderr.write(`Các tệp khác còn ${number(otherErrors)} lỗi: chạy npm run validate để xem.\n`);
  if (!summary.ok) return 1;
  if (!asked.strict || !reading.problems.some(isOpen)) return 0;
  throw new Refusal(1, 'Không đạt: với --strict, mọi điểm cần xem phải được sửa hoặc ghi nhận.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(() => validate(process.argv.slice(2), process));
