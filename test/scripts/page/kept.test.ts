import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { keptPages } from '../../../scripts/page/kept.ts';
import { temporaryFolder } from '../../temporary.ts';

let program = '';
let bundled = 0;
/** As bundling does, but fast: says how many times it was asked. */
const bundle = (folder: string): void => {
  bundled += 1;
  mkdirSync(join(folder, 'code'));
  writeFileSync(join(folder, 'code/page.mjs'), `${bundled}`);
};
const kept = (): string => keptPages(program, bundle);
const write = (path: string, text: string): void => writeFileSync(join(program, path), text);

beforeEach(() => {
  program = temporaryFolder();
  bundled = 0;
  for (const name of ['docs', 'src', 'src/page', 'data']) mkdirSync(join(program, name));
  write('package-lock.json', '{}');
  write('src/page/a.astro', 'một');
});

test('pages are bundled once, whatever the data are', () => {
  const folder = kept();
  write('data/a.csv', '1');
  expect(kept()).toBe(folder);
  expect(bundled).toBe(1);
  expect(readFileSync(join(folder, 'code/page.mjs'), 'utf8')).toBe('1');
});

describe('pages are bundled again', () => {
  test.each<readonly [string, () => void]>([
    ['a source has changed', () => write('src/page/a.astro', 'hai')],
    ['a source is new', () => write('src/page/b.astro', 'một')],
    [
      'a source has another name',
      () => {
        rmSync(join(program, 'src/page/a.astro'));
        write('src/page/b.astro', 'một');
      },
    ],
    ['a package has changed', () => write('package-lock.json', '{"a":1}')],
    ['a text of the guide has changed', () => write('docs/a.md', 'một')],
    ['how Astro builds has changed', () => write('astro.config.mjs', 'export default {}')],
  ])('when %s', (_, change) => {
    const before = kept();
    change();
    expect(kept()).not.toBe(before);
    expect(bundled).toBe(2);
  });

  test.each<readonly [string, (folder: string) => void]>([
    ['is cut short', (folder) => writeFileSync(join(folder, 'code/page.mjs'), '')],
    ['lacks a file', (folder) => rmSync(join(folder, 'code/page.mjs'))],
    ['does not say what it holds', (folder) => rmSync(join(folder, 'sum.txt'))],
  ])('when what was kept %s', (_, harm) => {
    const folder = kept();
    harm(folder);
    expect(kept()).toBe(folder);
    expect(readFileSync(join(folder, 'code/page.mjs'), 'utf8')).toBe('2');
  });
});

test('of two builds that bundle at the same time both take what the first has kept', () => {
  let first = '';
  const late = (folder: string): void => {
    first = keptPages(program, bundle);
    bundle(folder);
  };
  expect(keptPages(program, late)).toBe(first);
  expect(readdirSync(join(program, '.astro/pages'))).toHaveLength(1);
});

test('bundling that fails is told, and leaves nothing', () => {
  const fails = () => {
    throw new Error('a page has a fault');
  };
  expect(() => keptPages(program, fails)).toThrow('a page has a fault');
  expect(readdirSync(join(program, '.astro/pages'))).toEqual([]);
});

test('what is bundled while a source changes is not kept under what the sources were', () => {
  const changes = (folder: string): void => {
    bundle(folder);
    write('src/page/a.astro', 'hai');
  };
  expect(() => keptPages(program, changes)).toThrow(
    'Chương trình vừa được sửa trong khi dựng trang. Chạy lại.',
  );
  expect(readdirSync(join(program, '.astro/pages'))).toEqual([]);
});

test('a program folder that cannot be written is told', () => {
  write('.astro', 'no folder');
  expect(() => kept()).toThrow(/^Không ghi được vào thư mục chương trình/);
});

test('what no build has asked for in a day is removed', () => {
  const old = kept();
  write('src/page/a.astro', 'hai');
  const recent = kept();
  write('src/page/a.astro', 'ba');
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  utimesSync(old, yesterday, yesterday);
  const now = kept();
  expect([old, recent, now].map((each) => existsSync(each))).toEqual([false, true, true]);
});
