/** npm run validate: checks a data folder and reports. Exit 0, 1 (errors; with --strict, open warnings too) or 2 (usage). */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { githubReport } from '../src/problem/github-report.ts';
import { jsonReport } from '../src/problem/json-report.ts';
import { markdownReport } from '../src/problem/markdown-report.ts';
import { type QuoteOf, quoteKey } from '../src/problem/quote.ts';
import { type Summary, summarise, summaryLines } from '../src/problem/summary.ts';
import { textReport } from '../src/problem/text-report.ts';
import { type Reading, read } from '../src/read/read.ts';
import { progress } from './progress.ts';

const USAGE =
  'Cách dùng: npm run validate -- [--data THƯ_MỤC] [--format text|json|github|markdown] [--output TỆP] [--strict]';

const HELP = `Kiểm tra thư mục số liệu: nêu mọi lỗi và mọi điểm cần xem, kèm chỗ sai và cách sửa.

${USAGE}

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
  readonly data: string;
  readonly format: (typeof FORMATS)[number];
  readonly output: string | undefined;
  readonly strict: boolean;
  readonly help: boolean;
}

/** Null where the command line is not understood. */
function options(): Options | null {
  try {
    const { values } = parseArgs({
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
    return format ? { data, format, output, strict, help } : null;
  } catch {
    return null;
  }
}

function reportOf({ problems, quotes }: Reading, summary: Summary, asked: Options): string {
  const quoteOf: QuoteOf = (...at) => quotes.get(quoteKey(...at));
  switch (asked.format) {
    case 'json':
      return jsonReport(problems, summary);
    case 'github':
      return githubReport(problems, summary, quoteOf, asked.data);
    case 'markdown':
      return markdownReport(problems, summary);
    case 'text': {
      const toFile = asked.output !== undefined;
      const colour = !toFile && process.stdout.isTTY === true && !process.env.NO_COLOR;
      return textReport(problems, summary, quoteOf, { colour, whole: toFile });
    }
  }
}

/** Whether the report could be written. */
function write(file: string, report: string): boolean {
  try {
    writeFileSync(file, report);
    return true;
  } catch (error) {
    console.error(`Không ghi được báo cáo vào “${file}”: ${(error as Error).message}`);
    return false;
  }
}

function readWithProgress(folder: string): Reading | null {
  const { watch, end } = progress(process.stderr);
  try {
    return read(folder, watch);
  } finally {
    end();
  }
}

function main(): 0 | 1 | 2 {
  const asked = options();
  if (!asked) {
    console.error(`${USAGE}\nThêm --help để xem hướng dẫn.`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const reading = readWithProgress(asked.data);
  if (!reading) {
    console.error(`Không đọc được thư mục “${asked.data}”.\n${USAGE}`);
    return 2;
  }
  const summary = summarise(reading.problems, reading);
  const report = reportOf(reading, summary, asked);
  if (asked.output === undefined) process.stdout.write(report);
  else if (!write(asked.output, report)) return 2;
  else console.log(summaryLines(summary).join('\n'));
  if (!summary.ok) return 1;
  if (!asked.strict || summary.warnings === 0) return 0;
  console.error('Không đạt: với --strict, mọi điểm cần xem phải được sửa hoặc ghi nhận.');
  return 1;
}

process.exitCode = main();
