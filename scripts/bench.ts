/** npm run bench -- validate [--rows N]: the reader against a bare papaparse walk over the same file. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { number } from '../src/format.ts';
import { read } from '../src/read/read.ts';
import { eachRecord } from '../src/table/table.ts';

const ROUNDS = 1;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '1000000' } },
});

/** Observations of many units under a copy of the real catalogues, none of them repeated. */
function writeSample(folder: string, rows: number): string {
  cpSync('data', folder, { recursive: true });
  const units = Math.ceil(rows / 200);
  const codes = Array.from({ length: units }, (_, at) => `B${String(at).padStart(6, '0')}`);
  writeFileSync(
    join(folder, 'don-vi.csv'),
    readFileSync('data/don-vi.csv', 'utf8') +
      codes.map((code) => `${code};Xã Đo ${code};xã;04;;;;có;\n`).join(''),
  );
  mkdirSync(join(folder, 'so-lieu'), { recursive: true });
  const lines = ['Mã đơn vị;Kỳ;Mã chỉ tiêu;Phân tổ;Giá trị;Nguồn'];
  for (let at = 0; at < rows; at += 1) {
    const year = 1990 + (at % 20);
    lines.push(
      `${codes[Math.floor(at / 200)]};${year};BPTT-HD;nhóm ${Math.floor(at / 20) % 10};${10000 + ((at * 7919) % 2000)};BC-CAOBANG-MUCSINH`,
    );
  }
  const file = join(folder, 'so-lieu', 'do.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function benchValidate(rows: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  const file = writeSample(folder, rows);
  const [bare, whole]: [number[], number[]] = [[], []];
  let peak = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(timed(() => eachRecord(readFileSync(file, 'utf8'), ';', () => true)));
    whole.push(
      timed(() => {
        const reading = read(folder);
        if (!reading?.data || reading.rows < rows) throw new Error('the sample was not read whole');
        peak = Math.max(peak, process.memoryUsage().rss);
      }),
    );
  }
  rmSync(folder, { recursive: true });
  console.log(`rows ${number(rows)}`);
  console.log(`bare papaparse ${Math.round(median(bare))} ms`);
  console.log(`validate ${Math.round(median(whole))} ms`);
  console.log(`ratio ${(median(whole) / median(bare)).toFixed(1)}`);
  console.log(`memory ${Math.round(peak / 1024 / 1024)} MB`);
}

if (positionals[0] === 'validate') benchValidate(Number(values.rows));
else {
  console.error('Usage: npm run bench -- validate [--rows N]');
  process.exitCode = 2;
}
