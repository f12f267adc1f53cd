import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import type { Measure } from './measure.ts';
import { tables } from './tables.ts';
import { openWorkbooks, workbooks } from './workbooks.ts';

/**
 * What a MiB of a file may take, beyond what it takes to read none. A quiet machine takes two seconds,
 * a busy one three times as many; what grows with the square takes many minutes.
 */
const SECONDS = 20;
const MEGABYTES = 200;
const MIB = 1 << 20;

const BASE = join(import.meta.dirname, '../fixtures/base');
let folders = 0;
const ROOT = temporaryFolder();
const SCRIPT = join(import.meta.dirname, 'measure.ts');

/** What it takes to read a folder with that file, in a process of its own. */
async function measured(file?: string, bytes: string | Uint8Array = ''): Promise<Measure> {
  const folder = join(ROOT, String(++folders));
  cpSync(BASE, folder, { recursive: true });
  mkdirSync(join(folder, 'so-lieu'), { recursive: true });
  if (file) writeFileSync(join(folder, 'so-lieu', file), bytes);
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, folder]);
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout) as Measure;
}

const none = measured();

async function expectWithin(file: string, bytes: string | Uint8Array): Promise<void> {
  const { seconds, megabytes } = await measured(file, bytes);
  const own = await none;
  const mebibytes = Math.max(1, Buffer.byteLength(bytes) / MIB);
  expect(seconds - own.seconds).toBeLessThan(SECONDS * mebibytes);
  expect(megabytes - own.megabytes).toBeLessThan(MEGABYTES * mebibytes);
}

describe('a hostile file is read within its bounds of CPU time and memory', () => {
  test.each(Object.entries(tables))('%s', (_, text) => expectWithin('x.csv', text(MIB)));

  test.each(Object.entries(tables))('three MiB of %s', (_, text) =>
    expectWithin('x.csv', text(3 * MIB)),
  );

  test.each(Object.entries(workbooks))('%s', (_, bytes) => expectWithin('x.xlsx', bytes()));

  test.each(Object.entries(openWorkbooks))('.ods: %s', (_, bytes) =>
    expectWithin('x.ods', bytes()),
  );
});

describe('a hostile file is told to be so', () => {
  test.each([
    ['one cell of digits', 'cell-too-long'],
    ['headers without end', 'file-not-csv'],
    ['marks on one letter', 'file-not-csv'],
  ])('%s', async (name, code) => {
    expect((await measured('x.csv', tables[name]?.(MIB))).codes).toContain(code);
  });

  test.each([
    ['column 2.000.000.000'],
    ['row 2.000.000.000'],
    ['a sheet that is named 3.000 times'],
    ['500.000 merges'],
  ])('%s', async (name) => {
    expect((await measured('x.xlsx', workbooks[name]?.())).codes).toContain('workbook-unreadable');
  });

  test.each([
    ['rows of 16.384 cells without end'],
    ['a row 2.000.000.000 times'],
    ['a long text in each cell of a row'],
    ['sheets without end'],
    ['tags that are left open'],
  ])('.ods: %s', async (name) => {
    const { codes } = await measured('x.ods', openWorkbooks[name]?.());
    expect(codes).toContain('workbook-unreadable');
  });
});
