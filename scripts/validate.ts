/** npm run validate -- [--data DIR] [--format text|json]: checks a data folder. Exit 0, 1 (errors) or 2 (usage). */
import { parseArgs } from 'node:util';
import { jsonReport } from '../src/problem/json-report.ts';
import { summarise } from '../src/problem/summary.ts';
import { textReport } from '../src/problem/text-report.ts';
import { read } from '../src/read/read.ts';

const USAGE = 'Cách dùng: npm run validate -- [--data THƯ_MỤC] [--format text|json]';

function options(): { data: string; format: string } | null {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string', default: 'data' },
        format: { type: 'string', default: 'text' },
      },
    });
    return ['text', 'json'].includes(values.format) ? values : null;
  } catch {
    return null;
  }
}

function main(): number {
  const asked = options();
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const reading = read(asked.data);
  if (!reading) {
    console.error(`Không đọc được thư mục «${asked.data}».\n${USAGE}`);
    return 2;
  }
  const summary = summarise(reading.problems, reading);
  const quoteOf = (file: string, row: number) => reading.quotes.get(`${file}:${row}`);
  process.stdout.write(
    asked.format === 'json'
      ? jsonReport(reading.problems, summary)
      : textReport(reading.problems, summary, quoteOf),
  );
  return summary.ok ? 0 : 1;
}

process.exitCode = main();
