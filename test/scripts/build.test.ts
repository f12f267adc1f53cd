import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();

const build = (...args: string[]) => run('scripts/build.ts', ...args);

/** Every file of a folder with its content. */
const snapshot = (dir: string) =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: dir })
      .sort()
      .map((path) => [path, readFileSync(join(dir, path), 'latin1')]),
  );

function dataWith(name: string, path: string, change: (text: string) => string): string {
  const data = join(folder, name);
  cpSync('data', data, { recursive: true });
  writeFileSync(join(data, path), change(readFileSync(join(data, path), 'utf8')));
  return data;
}

/** A folder of catalogues without any figure. */
function emptyData(): string {
  const data = join(folder, 'empty');
  mkdirSync(data);
  const publisher = { organisation: 'UBND thành phố Trống', contact: '0206 000 000' };
  const site = { title: 'Dân số Thành phố Trống', roots: ['T'], licence: 'Không có số liệu.' };
  writeFileSync(join(data, 'site.json'), JSON.stringify({ ...site, ...publisher }));
  writeFileSync(
    join(data, 'don-vi.csv'),
    'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên\nT;Thành phố Trống;tỉnh;\nT1;Xã Một;xã;T\n',
  );
  return data;
}

describe('npm run build', () => {
  const out = join(folder, 'dist');
  const good = build('--data', emptyData(), '--out', out);

  test('builds a correct site of catalogues without a single figure; each page names its publisher', () => {
    expect(good).toMatchObject({ status: 0 });
    const home = readFileSync(join(out, 'index.html'), 'utf8');
    expect(home).toContain('Trang không có số liệu của thành phố Trống');
    expect(home).not.toMatch(/undefined|NaN|Cao Bằng/);
    expect(existsSync(join(out, 'don-vi/t1.html'))).toBe(true);
    // What other sites frame names its source alone.
    const pages = globSync('**/*.html', { cwd: out, exclude: ['nhung'] });
    const nameless = pages.filter((page) => {
      const words = readFileSync(join(out, page), 'utf8').replace(/<[^>]*>/g, '');
      return !/Cơ quan công bố: UBND thành phố Trống\s*Báo sai sót: 0206 000 000/.test(words);
    });
    expect(nameless).toEqual([]);
  });

  test('leaves the last good site as it was when the data has an error', () => {
    expect(good).toMatchObject({ status: 0 });
    const before = snapshot(out);
    const data = dataWith('letter', 'so-lieu/cao-bang-bieu-2.csv', (text) =>
      text.replace('2,03', '2,O3'),
    );
    const { status, said } = build('--data', data, '--out', out);
    expect(status).toBe(1);
    expect(said).toContain('number-invalid');
    expect(said).toContain('dòng 5');
    expect(snapshot(out)).toEqual(before);
    expect(said).toContain('được giữ nguyên');
    expect(existsSync(`${out}.work`)).toBe(false);
  });

  test('says how it is used when an option is unknown, with exit code 2', () => {
    expect(build('--nguon', 'data')).toMatchObject({
      status: 2,
      said: expect.stringContaining('Cách dùng'),
    });
  });

  test('says that a data folder cannot be read, with exit code 2', () => {
    expect(build('--data', join(folder, 'nowhere'))).toMatchObject({ status: 2 });
  });
});
