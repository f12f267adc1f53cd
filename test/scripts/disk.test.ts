import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyFolder, makeFolder, removeFolder } from '../../scripts/disk.ts';
import { closePlace, openPlace, publish } from '../../scripts/publish.ts';
import { refusalOf } from '../../scripts/refusal.ts';
import { run } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';
import { writeSmallSite } from './publisher.ts';
import { seal, secondDisk } from './second-disk.ts';

const folder = temporaryFolder();
const data = join(folder, 'data');
mkdirSync(data);

const init = (out: string) =>
  run('scripts/init.ts', '--unit', '75', '--name', 'Thành phố Đồng Nai', '--out', out);

test('a folder is made with those above it, copied with all that is in it, and removed', () => {
  const [from, to] = [join(folder, 'a/b'), join(folder, 'c/d')];
  makeFolder(join(from, 'e'));
  makeFolder(from);
  writeFileSync(join(from, 'e/một.txt'), 'một');
  copyFolder(from, to);
  expect(readFileSync(join(to, 'e/một.txt'), 'utf8')).toBe('một');
  removeFolder(from);
  removeFolder(from);
  expect(existsSync(from)).toBe(false);
});

const small = secondDisk(folder, 64);
const full = secondDisk(folder, 16);
const sealed = secondDisk(folder, 32);

describe('on another disk', () => {
  const publishAt = async (out: string, name: string, files: number) => {
    const place = openPlace(data, out);
    try {
      await publish(data, place, { write: async (_, to) => writeSmallSite(to, name, files) });
    } finally {
      closePlace(place);
    }
  };

  test.skipIf(small === null)('a full one leaves the last good site whole', async () => {
    const out = join(small ?? '', 'dist');
    await publishAt(out, 'a', 2);
    const failed = await publishAt(out, 'b', 40).catch((error: unknown) => error);
    expect(refusalOf(failed)?.message).toMatch(/^Không dùng được “.*”: đĩa đã đầy\./);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('a');
    expect(existsSync(`${out}.work`)).toBe(false);
    await publishAt(out, 'c', 2);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('c');
  });

  test.skipIf(full === null)('a full one is told in one sentence', () => {
    const { status, stderr } = init(join(full ?? '', 'so-lieu'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Không dùng được “.*”: đĩa đã đầy\. .* rồi chạy lại\.\n$/);
  });

  test.skipIf(sealed === null)('one that may only be read is told in one sentence', () => {
    seal(sealed ?? '');
    const out = join(sealed ?? '', 'a/b');
    const said = /^Không dùng được “.*”: đĩa chỉ cho đọc\. .* rồi chạy lại\.\n$/;
    expect(init(out)).toMatchObject({ status: 1, stderr: expect.stringMatching(said) });
    expect(run('scripts/build.ts', '--out', out)).toMatchObject({
      ...{ status: 1, stdout: '' },
      stderr: expect.stringMatching(said),
    });
  });
});

test.skipIf(process.getuid?.() === 0)('a folder without the right to write is told', () => {
  const shut = join(folder, 'shut');
  mkdirSync(shut);
  chmodSync(shut, 0o555);
  const said = /^Không dùng được “.*”: không có quyền\. .* rồi chạy lại\.\n$/;
  expect(init(join(shut, 'a'))).toMatchObject({ status: 1, stderr: expect.stringMatching(said) });
  expect(run('scripts/build.ts', '--out', join(shut, 'dist'))).toMatchObject({
    ...{ status: 1, stderr: expect.stringMatching(said) },
  });
});

test('what the bundler says of the disk is understood; a fault of the program is none of it', () => {
  const words =
    'Failed to write file in /a/b.mjs\n\nCaused by:\n    No space left on device (os error 28)';
  const wrapped = new Error('Build failed', { cause: new Error(words) });
  expect(refusalOf(wrapped)?.message).toMatch(/^Không dùng được “\/a\/b.mjs”: đĩa đã đầy/);
  expect(refusalOf(new TypeError('x is not a function'))).toBeNull();
});
