/** A process of its own: reads each hostile file and prints what it took, a line of JSON each. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../../src/read/read.ts';
import { tables } from './tables.ts';
import { workbooks } from './workbooks.ts';

export interface Measure {
  readonly name: string;
  readonly mebibytes: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly codes: readonly string[];
}

const base = join(import.meta.dirname, '../fixtures/base');

function measure(name: string, file: string, bytes: string | Uint8Array): Measure {
  const folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  try {
    cpSync(base, folder, { recursive: true });
    mkdirSync(join(folder, 'so-lieu'), { recursive: true });
    writeFileSync(join(folder, 'so-lieu', file), bytes);
    globalThis.gc?.();
    const before = process.cpuUsage();
    const codes = read(folder)?.problems.map(({ code }) => code) ?? [];
    const { user, system } = process.cpuUsage(before);
    return {
      name,
      mebibytes: Buffer.byteLength(bytes) / (1 << 20),
      seconds: (user + system) / 1e6,
      megabytes: process.resourceUsage().maxRSS / 1024,
      codes: [...new Set(codes)],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const tell = (each: Measure) => process.stdout.write(`${JSON.stringify(each)}\n`);
for (const [name, text] of Object.entries(tables)) tell(measure(name, 'x.csv', text()));
for (const [name, bytes] of Object.entries(workbooks)) tell(measure(name, 'x.xlsx', bytes()));
