import { describe, expect, test } from 'vitest';
import { type Child, childrenOf, gapOf } from '../../src/model/children.ts';
import { cityModel, moneys, observations, trainings, unitIn } from '../city.ts';
import type { Files } from '../data-folder.ts';

const TARGET: Files = {
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Áp dụng cho cấp dưới;Nguồn
M;99;Tuyến xã;TX-2;>;80;2025;2025;chỉ tiêu giao năm;có;BC
`,
};

const FILES: Files = {
  ...observations('99001;TFR;2025;2,05', '99002;TFR;2024;1,90', '99004;TFR;2018;2,40'),
  ...trainings('99001;TX-2;31/12/2025;10;9', '99002;TX-2;31/12/2025;10;5'),
  ...moneys('99001;2025;HM-2.5;1000000;900000', '99002;2025;HM-2.5;500000;'),
  ...TARGET,
};

const all = (files: Files, ...reports: Parameters<typeof cityModel>[1][]) => {
  const model = cityModel(files, ...reports);
  return childrenOf(model, unitIn(model, '99'));
};

const child = (code: string): Child => {
  const found = all(FILES)?.units.find(({ unit }) => unit.code === code);
  if (!found) throw new Error(`no child ${code}`);
  return found;
};

describe('childrenOf(model, parent)', () => {
  test('has the units in force alone; the ended ones stand apart, the future ones nowhere', () => {
    const children = all(FILES);
    expect(children?.units.map(({ unit }) => unit.code).toSorted()).toEqual([
      '99001',
      '99002',
      '99003',
    ]);
    expect(children?.ended.map(({ code }) => code)).toEqual(['99004']);
  });

  test('is nothing where no unit below has any data', () => {
    expect(all(TARGET)).toBeNull();
  });

  test('gives each the rate of one year; an older one is told apart', () => {
    expect(child('99001').rate?.value).toBe(2.05);
    expect(child('99002').rate).toBeNull();
    expect(child('99002').older?.year).toBe(2024);
  });

  test('adds up what money a row says, also where the other amount is missing', () => {
    expect(child('99001').money).toMatchObject({ allocated: 1_000_000, used: 900_000 });
    expect(child('99002').money).toMatchObject({ allocated: 500_000, used: null, uses: null });
    expect(child('99003').money).toMatchObject({ allocated: null, used: null });
  });

  test('holds the training of each against the target that holds for it', () => {
    const [met] = child('99001').training;
    const [short] = child('99002').training;
    expect(met && gapOf(met)).toBeNull();
    expect(short && gapOf(short)).toBe(30);
    expect(child('99002')).toMatchObject({ missed: 1, shortfall: 30 });
  });

  test('begins with who has not reported, then with who is furthest from the targets', () => {
    const order = all(FILES, { datasets: ['dao-tao'], from: 2025 })?.units;
    expect(order?.map(({ unit }) => unit.code)).toEqual(['99003', '99002', '99001']);
    expect(order?.[0]?.status?.word).toBe('silent');
  });
});
