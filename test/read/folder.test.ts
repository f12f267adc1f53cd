import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Folder } from '../../src/read/files.ts';
import { readFolder } from '../../src/read/folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), path);
}
const link = (target: string, path: string) => symlinkSync(target, join(folder, path));
const found = () => readFolder(folder) as Folder;
const paths = () => found().files.map(({ path }) => path);
const REASONS = { link: 'liên kết', special: 'ống dẫn', forbidden: 'quyền đọc' };
const unread = () =>
  found().unread.map(({ path, problem }) => {
    const reasons = Object.entries(REASONS).filter(([, words]) => problem.message.includes(words));
    return [path, ...reasons.map(([reason]) => reason)].join(' ');
  });

describe('readFolder(folder)', () => {
  test('follows no link to a folder, not even to itself, and reads all else', () => {
    write('so-lieu/a.csv');
    link('.', 'mot');
    link('..', 'so-lieu/hai');
    link('/', 'ngoai');
    expect(paths()).toEqual(['so-lieu/a.csv']);
    expect(unread()).toEqual(['mot link', 'ngoai link', 'so-lieu/hai link']);
  });

  test('follows a link to a file of the folder, and none out of it, to nothing or in a circle', () => {
    write('goc.txt.goc');
    write('.an/bi-mat.csv');
    link('goc.txt.goc', 'trong.csv');
    link('/etc/hostname', 'ngoai.csv');
    link('khong-co.csv', 'dut.csv');
    link('vong.csv', 'vong.csv');
    link('.an/bi-mat.csv', 'an.csv');
    expect(paths()).toEqual(['trong.csv']);
    expect(unread()).toEqual(['an.csv link', 'dut.csv link', 'ngoai.csv link', 'vong.csv link']);
  });

  test.skipIf(process.platform === 'win32')('waits for no pipe', () => {
    write('a.csv');
    execFileSync('mkfifo', [join(folder, 'ong.csv')]);
    expect([paths(), unread()]).toEqual([['a.csv'], ['ong.csv special']]);
  });

  // Who runs as root may read everything.
  test.skipIf(process.getuid?.() === 0)('names what it may not read, and reads the rest', () => {
    write('a.csv');
    write('dong.csv');
    write('lost+found/b.csv');
    chmodSync(join(folder, 'dong.csv'), 0);
    chmodSync(join(folder, 'lost+found'), 0);
    expect([paths(), unread()]).toEqual([
      ['a.csv'],
      ['lost+found forbidden', 'dong.csv forbidden'],
    ]);
    chmodSync(join(folder, 'lost+found'), 0o700);
  });

  test('shows no person and nothing that a terminal obeys, and keeps such files apart', () => {
    write('so-lieu/Chị Hoa 0912345678.csv');
    write('so-lieu/Chị Lan 0987654321.csv');
    write('so-lieu/a\u001b[2J\u202eb.csv');
    expect(paths()).toEqual([
      'so-lieu/Chị [đã che] [đã che].csv',
      'so-lieu/Chị [đã che] [đã che] (2).csv',
      'so-lieu/a\ufffd[2J\ufffdb.csv',
    ]);
  });

  test('goes down a thousand folders without a stack', () => {
    write(`${'a/'.repeat(1_000)}b.csv`);
    expect(paths()[0]).toHaveLength(2_005);
  });
});
