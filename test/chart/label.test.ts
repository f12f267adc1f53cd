import { describe, expect, test } from 'vitest';
import { birthsChart } from '../../src/chart/births.ts';
import { NARROW, WIDE } from '../../src/chart/drawing.ts';
import { multiplesChart } from '../../src/chart/multiples.ts';
import { trendChart } from '../../src/chart/trend.ts';
import { yearlyChart } from '../../src/chart/yearly.ts';
import { modelOf } from '../data-folder.ts';
import { readOutOf, wordsOf } from './words.ts';

/** A unit's profile of a few rows: `040;TFR;2022;1,90;>`. */
function profileOf(...rows: string[]) {
  const head = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Dấu;Nguồn';
  const lines = rows.map((row) => `${row};BC\n`).join('');
  const model = modelOf({ 'so-lieu.csv': `${head}\n${lines}` });
  const unit = model.units.get('040');
  if (!unit) throw new Error('No unit 040');
  return { model, ...model.profile(unit) };
}

function seriesOf(code: string, ...rows: string[]) {
  const { model, unit } = profileOf(...rows.map((row) => `040;${code};${row}`));
  const series = model.series(unit, code);
  if (!series) throw new Error('No series');
  return series;
}

describe('a figure with a bound keeps it', () => {
  const rates = seriesOf('TFR', '2022;1,90;khoảng', '2023;2,03;<');
  const counts = seriesOf('SO-SINH', '2022;95;>', '2023;120;≥');

  test.each([NARROW, WIDE])('in a line %i px wide', (width) => {
    const chart = trendChart({ series: rates, reference: undefined, targets: [] }, width);
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(['khoảng 1,90', '<2,03']));
    expect(readOutOf(chart)).toEqual([
      'Năm 2022: khoảng 1,90 con/phụ nữ',
      'Năm 2023: dưới 2,03 con/phụ nữ',
    ]);
  });

  test.each([NARROW, WIDE])('in bars %i px wide', (width) => {
    expect(wordsOf(yearlyChart(counts, width))).toEqual(expect.arrayContaining(['>95', '≥120']));
    expect(readOutOf(yearlyChart(counts, width))).toEqual([
      'Năm 2022: trên 95 trẻ',
      'Năm 2023: ít nhất 120 trẻ',
    ]);
  });

  test.each([NARROW, WIDE])('in births %i px wide', (width) => {
    const { births } = profileOf('040;SO-SINH;2022;95;>', '040;SO-SINH;2023;120;≥');
    if (!births) throw new Error('No births');
    const chart = birthsChart(births, width);
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(['>95', '≥120']));
    expect(new Set(readOutOf(chart))).toEqual(
      new Set(['Năm 2022, tổng số: trên 95 trẻ', 'Năm 2023, tổng số: ít nhất 120 trẻ']),
    );
  });

  test('in a small panel', () => {
    const chart = multiplesChart({ series: [rates], reference: null }, WIDE);
    expect(wordsOf(chart)).toContain('<2,03 (2023)');
    expect(wordsOf(chart)).not.toContain('dao động lớn');
  });

  test.each([NARROW, WIDE])('in a small panel %i px wide, with a word of doubt', (width) => {
    const chart = multiplesChart(
      { series: [rates], reference: null, unsure: new Set(['040']) },
      width,
    );
    expect(wordsOf(chart)).toContain('dao động lớn');
  });
});

describe('numbers that are longer than their columns', () => {
  const years = Array.from({ length: 9 }, (_, at) => 2016 + at);
  const counts = seriesOf('SO-SINH', ...years.map((year) => `${year};204663;`));

  test('stand one below the other on a phone', () => {
    const words = wordsOf(yearlyChart(counts, NARROW));
    expect(words.filter((text) => text === '204.663')).toHaveLength(9);
    expect(words).toEqual(expect.arrayContaining(years.map(String)));
  });

  test('are left out above stacked bars, the last year never', () => {
    const { births } = profileOf(...years.map((year) => `040;SO-SINH;${year};204663;`));
    if (!births) throw new Error('No births');
    const words = wordsOf(birthsChart(births, NARROW));
    expect(words.filter((text) => text === '204.663').length).toBeLessThan(9);
    expect(words).toContain('2024');
  });
});
