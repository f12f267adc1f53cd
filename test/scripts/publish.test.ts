import { spawn } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closePlace, type Moment, openPlace, publish } from '../../scripts/publish.ts';
import { run } from '../process.ts';
import {
  data,
  ended,
  entries,
  folder,
  freshOut,
  opened,
  publisher,
  publishSmall,
  recover,
  site,
  start,
  wholeName,
} from './place.ts';
import { writeSmallSite } from './publisher.ts';

function messageOf(work: () => unknown): { exitCode: unknown; message: string } {
  try {
    work();
  } catch (error) {
    return error as { exitCode: unknown; message: string };
  }
  throw new Error('Nothing was refused');
}

describe('publish', () => {
  test('puts a new site in the place of the old one and leaves nothing else behind', async () => {
    const out = freshOut();
    await publishSmall(out, 'a');
    await publishSmall(`${out}/`, 'b');
    expect(wholeName(out)).toBe('b');
    expect(entries(out)).toEqual(['dist']);
  });

  test('leaves the old site as it was when the new one cannot be written', async () => {
    const out = freshOut();
    await publishSmall(out, 'a');
    const write = async (_: string, fresh: string) => {
      writeFileSync(join(fresh, 'index.html'), 'half');
      throw new Error('broken');
    };
    await expect(publishSmall(out, 'b', { write })).rejects.toThrow('broken');
    expect(wholeName(out)).toBe('a');
    expect(entries(out)).toEqual(['dist']);
  });

  test('follows a link to where the site really stands', async () => {
    const out = freshOut();
    const real = `${out}-real`;
    mkdirSync(real);
    symlinkSync(real, out);
    await publishSmall(out, 'a');
    expect(wholeName(real)).toBe('a');
    expect(entries(out)).toEqual(['dist', 'dist-real']);
  });
});

describe('after SIGKILL the next start finds the last good site whole', () => {
  const moments: readonly (readonly [Moment, string])[] = [
    ['building', 'a'],
    ['built', 'a'],
    ['moved-away', 'a'],
    ['swapped', 'b0'],
    ['retired', 'b0'],
    ['removed', 'b0'],
  ];

  test.each(moments)('killed when “%s”: it is %s', async (moment, expected) => {
    const out = freshOut();
    await publishSmall(out, 'a');
    await ended(start(out, 'b', '20', moment));
    expect(readdirSync(`${out}.work`)).toContain('lock');
    await recover(out);
    expect(wholeName(out)).toBe(expected);
    expect(entries(out)).toEqual(['dist']);
    await publishSmall(out, 'c');
    expect(wholeName(out)).toBe('c');
  });

  test('a half-removed old site is not taken for the last good one when the site is missing', async () => {
    const out = freshOut();
    mkdirSync(join(`${out}.work`, 'dead-1'), { recursive: true });
    writeFileSync(join(`${out}.work`, 'dead-1', 'index.html'), 'half');
    await recover(out);
    expect(entries(out)).toEqual([]);
  });

  test('an empty folder made in the meantime gives way to the last good site', async () => {
    const out = freshOut();
    writeSmallSite(join(`${out}.work`, 'old'), 'a', 3);
    mkdirSync(out);
    await recover(out);
    expect(wholeName(out)).toBe('a');
  });

  test("others' files that came in the meantime stay, and the last good site waits", async () => {
    const out = freshOut();
    writeSmallSite(join(`${out}.work`, 'old'), 'a', 3);
    mkdirSync(out);
    writeFileSync(join(out, 'ghi-chep.txt'), 'của tôi');
    await recover(out);
    await expect(publishSmall(out, 'b')).rejects.toThrow('ghi-chep.txt');
    rmSync(out, { recursive: true });
    await recover(out);
    expect(wholeName(out)).toBe('a');
  });
});

describe('npm run build', () => {
  test('says that there is no site yet where there is none', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const nowhere = join(folder, 'nowhere', 'dist');
    const { status, stderr } = run('scripts/start.ts', '--data', empty, '--out', nowhere);
    expect(status).toBe(1);
    expect(stderr).toContain(`Trong “${nowhere}” chưa có trang nào.`);
  });
});

describe('two builds at once', () => {
  test('the second is told which process builds, and changes nothing', async () => {
    const out = freshOut();
    await publishSmall(out, 'a');
    await opened(out, async (place) => {
      expect(messageOf(() => openPlace(data, out))).toMatchObject({
        exitCode: 1,
        message: expect.stringContaining(`(tiến trình ${process.pid})`),
      });
      await publish(data, place, site('b'));
    });
    expect(wholeName(out)).toBe('b');
  });

  test('of many that start together, one at a time builds and every site is whole', async () => {
    const out = freshOut();
    await publishSmall(out, 'a');
    const children = Array.from({ length: 6 }, (_, at) =>
      spawn(process.execPath, [publisher, data, out, `${at}.`, '20', 'never'], { stdio: 'ignore' }),
    );
    await Promise.all(children.map(ended));
    expect(children.some(({ exitCode }) => exitCode === 0)).toBe(true);
    expect(wholeName(out)).toMatch(/^\d\.0$/);
    await recover(out);
    expect(entries(out)).toEqual(['dist']);
  });

  test('a lock of which the process was killed before its first word is waited for, not for long', async () => {
    const out = freshOut();
    mkdirSync(`${out}.work`);
    writeFileSync(join(`${out}.work`, 'lock'), '');
    await publishSmall(out, 'a');
    expect(wholeName(out)).toBe('a');
  });

  test('a lock of a dead process, or one that has long been silent, holds nobody up', async () => {
    const out = freshOut();
    const lock = join(`${out}.work`, 'lock');
    mkdirSync(`${out}.work`);
    writeFileSync(lock, '999999999 dead');
    await publishSmall(out, 'a');
    mkdirSync(`${out}.work`);
    writeFileSync(lock, `${process.pid} a number that another process has now`);
    utimesSync(lock, new Date(0), new Date(0));
    await publishSmall(out, 'b');
    expect(wholeName(out)).toBe('b');
  });

  test('a build that lost its lock does not touch the site', async () => {
    const out = freshOut();
    await publishSmall(out, 'a');
    const place = openPlace(data, out);
    writeFileSync(join(place.work, 'lock'), '1 another');
    await expect(publish(data, place, site('b'))).rejects.toThrow('Một lần dựng khác');
    closePlace(place);
    expect(readFileSync(join(place.work, 'lock'), 'utf8')).toBe('1 another');
    expect(wholeName(out)).toBe('a');
  });
});

describe('a folder that cannot become the site is refused with exit code 2', () => {
  const root = resolve(import.meta.dirname, '../..');
  const file = join(folder, 'tep.txt');
  writeFileSync(file, 'của tôi');
  symlinkSync(join(folder, 'khong-co'), join(folder, 'link'));
  symlinkSync(data, join(folder, 'link-to-data'));

  test.each([
    ['a file', file, 'đây không phải thư mục'],
    ['a folder below a file', join(file, 'dist'), 'tep.txt” không phải thư mục'],
    ['a link to nothing', join(folder, 'link'), 'đây không phải thư mục'],
    ['the data folder', data, 'chứa số liệu'],
    ['the data folder with a slash', `${data}/`, 'chứa số liệu'],
    ['the data folder behind a link', join(folder, 'link-to-data'), 'chứa số liệu'],
    ['a parent of the data folder', folder, 'chứa số liệu'],
    ['a folder inside the data', join(data, 'dist', 'a'), 'nằm trong thư mục số liệu'],
    ['inside the data, by another way', join(data, '..', 'data', 'b'), 'nằm trong thư mục số liệu'],
    ['the project', root, 'chứa cả chương trình'],
    ['the project, relative', relative(process.cwd(), root) || '.', 'chứa cả chương trình'],
    ['a parent of the project', join(root, '..'), 'chứa cả chương trình'],
    ['the root of the disk', '/', 'chứa cả chương trình'],
    ['nothing', '', 'Chưa ghi tên thư mục'],
  ])('%s', (_, out, message) => {
    expect(messageOf(() => openPlace(data, out))).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });

  test("a folder of others' files stays as it is", async () => {
    const out = freshOut();
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'một trang khác');
    await expect(publishSmall(out, 'b')).rejects.toMatchObject({ exitCode: 2 });
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(entries(out)).toEqual(['dist']);
  });

  test('a site of ours that is a git repository stays as it is', async () => {
    const out = freshOut();
    await publishSmall(out, 'a');
    mkdirSync(join(out, '.git'));
    await expect(publishSmall(out, 'b')).rejects.toThrow('.git');
    expect(wholeName(out)).toBe('a');
  });

  test("others' files in the work folder stay, and are named", () => {
    const out = freshOut();
    mkdirSync(`${out}.work`);
    writeFileSync(join(`${out}.work`, 'luan-van.docx'), 'của tôi');
    expect(messageOf(() => openPlace(data, out))).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('luan-van.docx'),
    });
    expect(readdirSync(`${out}.work`)).toEqual(['luan-van.docx']);
  });

  test('the command line says it without a stack', () => {
    const { status, stderr } = run('scripts/build.ts', '--data', 'data', '--out', 'data/dist');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'Không dựng trang vào “data/dist”: thư mục này nằm trong thư mục số liệu “data”. Chọn một thư mục khác, ví dụ dist.\n',
    );
  });
});
