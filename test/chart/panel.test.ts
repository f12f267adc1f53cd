import { describe, expect, test } from 'vitest';
import { dotsOf, frameOf, panelScale, traceOf } from '../../src/chart/panel.ts';
import type { Series } from '../../src/model/series.ts';
import { modelOf, observations } from '../data-folder.ts';

function series(indicator: string, ...rows: readonly string[]): Series {
  const model = modelOf(observations(...rows.map((row) => `04;${indicator};${row}`)));
  const unit = model.units.get('04');
  const found = unit && model.series(unit, indicator);
  if (!found) throw new Error(`no series of ${indicator}`);
  return found;
}

describe('a panel', () => {
  const births = series('SO-SINH', '2020;40', '2022;80', '2023;60');
  const scale = panelScale(births.indicator, [2020, 2021, 2022, 2023], [births], null);

  test('joins years that follow each other, breaks at a year without a figure, and hatches it', () => {
    expect(traceOf(births, scale, [2021])).toEqual({
      line: 'M72,74M184,22L240,48',
      gaps: 'M100,22h56V126h-56z',
      end: [240, 39, '60'],
    });
    expect(dotsOf('M72,74M184,22L240,48')).toBe('M72,74h0M184,22h0M240,48h0');
  });

  test('counts from zero, and names the first and the last year', () => {
    expect(frameOf(scale, null)).toEqual({
      ticks: [
        [126, '0'],
        [100, '20'],
        [74, '40'],
        [48, '60'],
        [22, '80'],
      ],
      years: [
        [72, '2020'],
        [240, '2023'],
      ],
      reference: null,
    });
  });

  test('of a rate need not begin at zero, and holds the level that it is held against', () => {
    const rate = series('TFR', '2023;1,92', '2024;1,88');
    const own = panelScale(rate.indicator, [2023, 2024], [rate], 2.1);
    const { ticks, reference } = frameOf(own, [2.1, 'mức sinh thay thế 2,1']);
    expect(ticks.map(([, text]) => text)).toEqual(['1,8', '1,9', '2,0', '2,1']);
    expect(reference).toEqual([ticks.at(-1)?.[0], 'mức sinh thay thế 2,1']);
  });

  test('of one figure alone is a dot with room around it', () => {
    const one = series('TFR', '2024;2,03');
    const own = panelScale(one.indicator, [2024], [one], null);
    const { line, gaps, end } = traceOf(one, own, []);
    expect([dotsOf(line), gaps, end[2]]).toEqual([`${line}h0`, '', '2,03']);
    expect(line).toBe('M156,90');
  });
});
