import { describe, expect, test } from 'vitest';
import { birthsChart } from '../../src/chart/births.ts';
import { cardLine } from '../../src/chart/card-line.ts';
import { NARROW, WIDE } from '../../src/chart/drawing.ts';
import { panelScale, traceOf } from '../../src/chart/panel.ts';
import { render } from '../../src/chart/render.ts';
import { breaksOf, leftOf } from '../../src/chart/territory.ts';
import { trendChart } from '../../src/chart/trend.ts';
import { yearlyChart } from '../../src/chart/yearly.ts';
import { catalogues, modelOf, observations } from '../data-folder.ts';

/** Five years of a commune that was made in the middle of the third. */
const model = modelOf({
  'don-vi.csv': `${catalogues['don-vi.csv']}07999;Xã Mới;xã;24;01/07/2023;;
`,
  ...observations(
    ...[2021, 2022, 2023, 2024, 2025].flatMap((year, at) => [
      `07999;TFR;${year};${['1,90', '1,95', '2,20', '2,10', '2,15'][at]}`,
      `07999;SO-SINH;${year};${[240, 250, 600, 580, 590][at]}`,
      `07999;PN-15-49;${year};${[4400, 4500, 9500, 9600, 9600][at]}`,
    ]),
  ),
});
const unit = model.units.get('07999');
if (!unit) throw new Error('no unit');
const { fertility, births, intervals } = model.profile(unit);
if (!fertility || !births) throw new Error('no series');

const svgOf = (options: Parameters<typeof render>[0]) =>
  render(options, { id: 'a', className: '', label: '', description: '' });

test('breaksOf(series) names a change once, though it takes a year', () => {
  expect(breaksOf(fertility)).toEqual([
    { year: 2023, words: 'địa giới mới từ 01/07/2023' },
    { year: 2024, words: '' },
  ]);
});

test('the words of a change end before it, or begin where the drawing does', () => {
  expect(leftOf({ words: 'địa giới cũ' }, 200)).toBeGreaterThan(0);
  expect(leftOf({ words: 'địa giới cũ' }, 200)).toBeLessThan(200);
  expect(leftOf({ words: 'địa giới cũ đến 30/06/2025' }, 20)).toBe(0);
});

describe('where the territory changed', () => {
  test.each([NARROW, WIDE])('a trend %i px wide is not joined, and says so in place', (width) => {
    const svg = svgOf(trendChart({ series: fertility, reference: undefined, targets: [] }, width));
    const [, line = ''] =
      /stroke-accent fill-none"[^>]*>(.*?)<\/g>|stroke-accent fill-none[^>]*( d="[^"]*")/.exec(
        svg,
      ) ?? [];
    const moves = (line || svg).match(/<path[^>]* d="M[^"]*L[^"]*"/g) ?? [];
    expect(moves.join('')).not.toBe('');
    expect(moves.every((path) => (path.match(/L/g) ?? []).length === 1)).toBe(true);
    const words = svg.replace(/<\/tspan><tspan[^>]*>/g, ' ');
    expect(words).toContain('địa giới mới từ 01/07/2023');
    expect(svg).toContain('stroke-dasharray="2 4"');
  });

  test('a point of the old territory is read out as one', () => {
    const svg = svgOf(trendChart({ series: fertility, reference: undefined, targets: [] }, WIDE));
    expect(svg).toMatch(/data-label="Năm 2022: 1,95\u00a0con\/phụ nữ, theo địa giới cũ"/);
    expect(svg).toMatch(/data-label="Năm 2023: 2,20\u00a0con\/phụ nữ"/);
  });

  test('bars have a line between them, named once', () => {
    for (const chart of [birthsChart(births, WIDE), yearlyChart(births.total, WIDE)]) {
      const svg = svgOf(chart);
      expect(svg.match(/địa giới mới/g)).toHaveLength(1);
      expect(svg).toContain('stroke-dasharray="2 4"');
    }
  });

  test('the line of a card and a panel begin anew', () => {
    expect(cardLine(fertility.known, [], null).line.match(/M/g)).toHaveLength(3);
    const years = [2021, 2022, 2023, 2024, 2025];
    const scale = panelScale(fertility.indicator, years, [fertility]);
    expect(traceOf(fertility, scale, []).line.match(/[ML]/g)?.join('')).toBe('MLMML');
  });

  test('so does the band of what chance may have done: two areas, and a block of the year between', () => {
    expect(intervals).toHaveLength(5);
    const trend = { series: fertility, intervals, reference: undefined, targets: [] };
    const bands = svgOf(trendChart(trend, WIDE)).match(/<g class="fill-band"><\w+/g) ?? [];
    expect(bands.map((band) => band.split('<').at(-1))).toEqual(['path', 'path', 'rect']);
  });
});
