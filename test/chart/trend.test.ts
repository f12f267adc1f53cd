import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/chart/drawing.ts';
import { trendChart } from '../../src/chart/trend.ts';
import { datedTargets, referenceLevel } from '../../src/model/target.ts';
import { modelOf } from '../data-folder.ts';
import { wordsOf } from './words.ts';

const TARGETS = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Nguồn';

const HEAD = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Dấu;Nguồn';

/** The words of a line of rates, `1,9` or `1,9;khoảng`, against 2,1 and the targets, up to 2024. */
function trendOf(width: number, rates: readonly string[], ...targets: readonly string[]) {
  const rows = rates.map(
    (rate, at) => `040;TFR;${2025 - rates.length + at};${rate}${rate.includes(';') ? '' : ';'};BC`,
  );
  const lines = ['MT;VN;TFR;=;2,1;2020;2030;mức tham chiếu;BC', ...targets];
  const model = modelOf({
    'so-lieu.csv': [HEAD, ...rows, ''].join('\n'),
    'muc-tieu.csv': [TARGETS, ...lines, ''].join('\n'),
  });
  const unit = model.units.get('040');
  const series = unit && model.series(unit, 'TFR');
  if (!series) throw new Error('No series');
  const all = model.targets(unit, 'TFR');
  return wordsOf(
    trendChart({ series, reference: referenceLevel(all), targets: datedTargets(all) }, width),
  );
}

describe.each([NARROW, WIDE])('a line %i px wide', (width) => {
  test('says each value, and its distance to the level beside a small bracket too', () => {
    const words = trendOf(width, ['1,86', '1,90', '1,92', '1,96', '2,03']);
    expect(words).toEqual(
      expect.arrayContaining(['1,86', '1,90', '1,92', '1,96', '2,03', 'thấp hơn 0,07']),
    );
    expect(words).toContain('Mức sinh thay thế 2,1');
  });

  test('names a target with its comparator', () => {
    const target = 'CT;040;TFR;≥;2,00;2024;2024;chỉ tiêu giao năm;BC';
    expect(trendOf(width, ['1,86', '1,90', '1,92'], target)).toContain('≥2,00 được giao');
  });

  test('draws the goal of a far year, and names it as the level that it is too', () => {
    const goal = 'CT;040;TFR;=;2,1;2030;2030;mục tiêu giai đoạn;BC';
    const words = trendOf(width, ['1,86', '1,90', '1,92', '1,96', '2,03'], goal);
    expect(words).toContain('2030');
    expect(words.join()).toContain('mục tiêu');
    expect(words).toContain('2022');
  });

  test('of forty-one years names the first, the last and the extremes', () => {
    const rates = Array.from({ length: 41 }, (_, at) => (5 - 0.075 * at).toFixed(2));
    const words = trendOf(
      width,
      rates.map((rate) => rate.replace('.', ',')),
    );
    expect(words.filter((text) => /^\d,\d\d$/.test(text))).toEqual(['2,00', '5,00']);
  });

  test('has at least two values on its axis, also where all rates are the same', () => {
    const ticks = trendOf(width, ['2,1', '2,1']).filter((text) => /^\d,\d$/.test(text));
    expect(new Set(ticks).size).toBeGreaterThan(1);
  });
});

test('where the level runs among the points, a phone names it in fewer words', () => {
  const rates = ['2,11', '2,09', '2,12', '2,08', '2,11', '2,09', '2,12'];
  const words = trendOf(NARROW, rates);
  expect(words).toContain('Thay thế 2,1');
  expect(words).toContain('2,12');
});

test('an estimate has no distance', () => {
  const words = trendOf(WIDE, ['1,8', '1,9;khoảng']);
  expect(words).toContain('khoảng 1,9');
  expect(words.join()).not.toContain('thấp hơn');
});
