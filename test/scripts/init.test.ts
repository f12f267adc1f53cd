import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allDatasets } from '../../src/dataset/datasets.ts';
import { read } from '../../src/read/read.ts';
import { npmRun } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();

const init = (unit: string, name: string, out: string) =>
  npmRun('init', '--unit', unit, '--name', name, '--out', out);

describe('npm run init', () => {
  const out = join(folder, 'moi');

  test('writes a folder without a problem: the unit, the catalogues, and not a single figure', () => {
    expect(init('75', 'Thành phố Đồng Nai', out)).toMatchObject({ status: 0 });
    const reading = read(out);
    expect(reading?.problems).toEqual([]);
    const data = reading?.data;
    expect(data?.unit.map(({ code, name, level }) => [code, name, level])).toEqual([
      ['75', 'Thành phố Đồng Nai', 'thành phố trực thuộc trung ương'],
    ]);
    expect(data?.site).toMatchObject({
      ...{ title: 'Dân số thành phố Đồng Nai', roots: ['75'], simulated: false },
    });
    expect(data?.indicator.length).toBeGreaterThan(20);
    expect([data?.observation, data?.target, data?.training, data?.budget, data?.document]).toEqual(
      [[], [], [], [], []],
    );
  });

  test('asks the units below for every dataset, and nobody below a commune', () => {
    const owed = (folder: string) => read(folder)?.data?.site.reports;
    expect(owed(out)).toEqual([
      {
        ...{ below: '75', datasets: ['so-lieu', 'dao-tao', 'kinh-phi'], from: 2025, to: null },
        ...{ indicators: null, audiences: null },
      },
    ]);
    const commune = join(folder, 'xa');
    expect(init('07543', 'Xã Sơn Hải', commune)).toMatchObject({ status: 0 });
    expect(owed(commune)).toEqual([]);
  });

  test('makes the folders that the guide has figures written into', () => {
    const folders = ['so-lieu', 'dao-tao', 'kinh-phi'];
    expect(folders.filter((name) => existsSync(join(out, name)))).toEqual(folders);
  });

  test('names no plan of another place', () => {
    const lines = readFileSync(join(out, 'hang-muc.csv'), 'utf8');
    expect(lines).toContain(';Kinh phí thực hiện Kế hoạch của địa phương từ NSĐP, trong đó chi:;');
    expect(lines).not.toContain('743');
  });

  test('adds a template for each dataset, with all of its columns', () => {
    const templates = globSync('bieu-mau/*.csv', { cwd: out });
    expect(templates).toHaveLength(allDatasets.length);
    const observations = readFileSync(join(out, 'bieu-mau/so-lieu.csv'), 'utf8');
    expect(observations).toMatch(/^\ufeffMã đơn vị;Mã chỉ tiêu;Kỳ;.*Ghi chú\r\n$/);
  });

  test('refuses a folder that holds anything, and leaves it as it is', () => {
    const full = join(folder, 'day');
    mkdirSync(full);
    writeFileSync(join(full, 'ghi-chu.txt'), 'của tôi');
    const { status, said } = init('75', 'Thành phố Đồng Nai', full);
    expect(status).toBe(2);
    expect(said).toContain('đã có tệp');
    expect(said).not.toContain('at ');
    expect(globSync('**/*', { cwd: full })).toEqual(['ghi-chu.txt']);
  });

  test.each([
    ['7', 'Thành phố Đồng Nai', 'Mã “7” không đúng'],
    ['75', 'Đồng Nai', 'chưa ghi cấp'],
    ['07543', 'Tỉnh Bắc Ninh', '“Xã”, “Phường”'],
    ['', 'Tỉnh Bắc Ninh', 'Cách dùng'],
  ])('says what is wrong with %s %s', (unit, name, words) => {
    const { status, said } = init(unit, name, join(folder, 'khong'));
    expect(status).toBe(2);
    expect(said).toContain(words);
    expect(existsSync(join(folder, 'khong'))).toBe(false);
  });
});
