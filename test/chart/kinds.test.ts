/** Every chart kind of the site, on the real data, drawn by our document and by jsdom. */
import type { PlotOptions } from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { birthsChart } from '../../src/chart/births.ts';
import { budgetChart } from '../../src/chart/budget.ts';
import { NARROW, WIDE } from '../../src/chart/drawing.ts';
import { multiplesChart } from '../../src/chart/multiples.ts';
import { draw, render } from '../../src/chart/render.ts';
import { shareTargetChart } from '../../src/chart/share-target.ts';
import { sharesChart } from '../../src/chart/shares.ts';
import { trainingChart } from '../../src/chart/training.ts';
import { trendChart } from '../../src/chart/trend.ts';
import { yearlyChart } from '../../src/chart/yearly.ts';
import { Model } from '../../src/model/model.ts';
import { datedTargets, referenceLevel } from '../../src/model/target.ts';
import { data, problems } from '../real-data.ts';
import { countedFromOne, rawWithJsdom } from './jsdom.ts';

const model = new Model(data, problems);

const both = (name: string, chart: (width: number) => PlotOptions): [string, PlotOptions][] =>
  [NARROW, WIDE].map((width) => [`${name} ${width}`, chart(width)]);

const charts = model.units.all.flatMap((unit) => {
  const { fertility, births, coverage, budget } = model.profile(unit);
  const targets = model.targets(unit, 'TFR');
  const trend = fertility && {
    series: fertility,
    reference: referenceLevel(targets),
    targets: datedTargets(targets),
  };
  return [
    ...(trend ? both(`trend ${unit.code}`, (width) => trendChart(trend, width)) : []),
    ...(births ? both(`births ${unit.code}`, (width) => birthsChart(births, width)) : []),
    ...(budget ? both(`budget ${unit.code}`, (width) => budgetChart(budget.uses, width)) : []),
    ...coverage.flatMap((form) =>
      both(`training ${unit.code} ${form.audience} ${form.asOf}`, (width) =>
        trainingChart(form, width),
      ),
    ),
  ];
});

const counts = model.data.indicator
  .filter(({ kind }) => kind === 'số đếm')
  .flatMap((indicator) => model.indicator(indicator).reports)
  .flatMap(({ series }) =>
    series && series.known.length > 1
      ? both(`yearly ${series.indicator.code}`, (width) => yearlyChart(series, width))
      : [],
  );

const fertility = model.units.all.flatMap((unit) => model.profile(unit).fertility ?? []);
const multiples = both('multiples', (width) =>
  multiplesChart({ series: [...fertility, ...fertility], reference: 2.1 }, width),
);

const shares = both('shares', (width) =>
  sharesChart(
    [
      {
        name: 'Thành phố có tên dài hơn một dòng',
        allocated: 3e7,
        used: 0,
        words: ['sử dụng 0,0% của 30.000.000 đồng được giao', 'còn 30.000.000 đồng: chờ hướng dẫn'],
      },
      { name: 'Xã A', allocated: 1e6, used: 2e6, words: ['sử dụng 200%'] },
    ],
    width,
  ),
);

const held = both('share-target', (width) =>
  shareTargetChart(
    [
      {
        name: 'Tỷ lệ trẻ đẻ ra sống được sàng lọc sơ sinh',
        bars: [
          { year: 2024, share: 67.5, level: 75, words: '67,5%, mức trên 75%' },
          { year: 2025, share: null, level: 80, words: 'chưa có số liệu, mức trên 80%' },
          { year: 2026, share: 0, level: null, words: '0%' },
        ],
      },
    ],
    width,
  ),
);

describe('every chart kind', () => {
  test('is there: trend, births, training, budget, counts over the years, panels, shares, shares beside targets', () => {
    const kinds = new Set(
      [...charts, ...counts, ...multiples, ...shares, ...held].map(([name]) => name.split(' ')[0]),
    );
    expect([...kinds].sort()).toEqual([
      'births',
      'budget',
      'multiples',
      'share-target',
      'shares',
      'training',
      'trend',
      'yearly',
    ]);
  });

  test.each([...charts, ...counts, ...multiples, ...shares, ...held])(
    '%s is byte-identical with jsdom before post-processing',
    (_, options) => {
      expect(countedFromOne(draw(options))).toBe(countedFromOne(rawWithJsdom(options)));
    },
  );

  test.each([...charts, ...counts, ...multiples, ...shares, ...held])(
    '%s says no number with a decimal point',
    (_, options) => {
      const svg = render(options, { id: 'a', className: 'wide', label: 'a', description: 'b' });
      const words = [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text);
      expect(
        words.filter((text) => /\d\.\d{1,2}(?!\d)|NaN|undefined|null/.test(text ?? '')),
      ).toEqual([]);
    },
  );
});
