import { describe, expect, test } from 'vitest';
import { frameOf, panelScale, traceOf } from '../../src/chart/panel.ts';
import { dotsOf } from '../../src/chart/panel-frame.ts';
import { intervalsOf } from '../../src/model/interval.ts';
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
  const scale = panelScale(births.indicator, [2020, 2021, 2022, 2023], [births]);

  test('joins years that follow each other, breaks at a year without a figure, and hatches it', () => {
    expect(traceOf(births, scale, [2021])).toEqual({
      line: 'M72,96M184,36L240,66',
      band: '',
      gaps: 'M100,36h56V156h-56z',
      end: [240, 57, '60'],
    });
    expect(dotsOf('M72,96M184,36L240,66')).toBe('M72,96h0M184,36h0M240,66h0');
  });

  test('counts from zero, and names the first and the last year', () => {
    expect(frameOf(scale, null)).toEqual({
      ticks: [
        [156, '0'],
        [126, '20'],
        [96, '40'],
        [66, '60'],
        [36, '80'],
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
    const level = { value: 2.1, words: ['Mức sinh', 'thay thế 2,1'] } as const;
    const own = panelScale(rate.indicator, [2023, 2024], [rate], level);
    const { ticks, reference } = frameOf(own, level);
    expect(ticks.map(([, text]) => text)).toEqual(['1,9', '2,0', '2,1']);
    expect(reference).toEqual({
      at: ticks.at(-1)?.[0],
      words: [
        [39, 'Mức sinh'],
        [59, 'thay thế 2,1'],
      ],
    });
    expect(own.x(2024)).toBe(149);
  });

  test('names a level at its foot above the line, where no year stands', () => {
    const rate = series('TFR', '2023;1,92', '2024;2,88');
    const level = { value: 1, words: ['Mức', 'tham chiếu 1'] } as const;
    const own = panelScale(rate.indicator, [2023, 2024], [rate], level);
    expect(frameOf(own, level).reference).toEqual({
      at: 148,
      words: [
        [127, 'Mức'],
        [143, 'tham chiếu 1'],
      ],
    });
  });

  test('has a band over years that follow each other, and a block over one alone', () => {
    const rate = series('TFR', '2021;2', '2022;2', '2024;2');
    const limits = {
      territory: 'own',
      rate: 2,
      lower: 1,
      upper: 3,
      level: 95,
      law: 'poisson',
      count: 27,
      base: 13.5,
      on: 27,
      noun: 'trẻ',
      isWide: true,
    } as const;
    const intervals = [2021, 2022, 2024].map((year) => ({ year, ...limits }));
    const own = panelScale(rate.indicator, [2021, 2022, 2023, 2024], [rate]);
    expect(traceOf(rate, own, [2023], intervals).band).toBe(
      'M72,36L128,36L128,156L72,156zM234,36L246,36L246,156L234,156z',
    );
  });

  test('cuts a band that is wider than the scale of the figures', () => {
    const rate = series('TFR', '2023;1,92', '2024;2,08');
    const scale = panelScale(rate.indicator, [2023, 2024], [rate]);
    const [first] = intervalsOf(rate.indicator, [
      {
        year: 2023,
        territory: 'own',
        rate: 1.92,
        law: 'poisson',
        count: 20,
        base: 10.4,
        on: 20,
        noun: 'trẻ',
      },
    ]);
    if (!first) throw new Error('no interval');
    expect(traceOf(rate, scale, [], [first]).band).toBe('M94,36L106,36L106,156L94,156z');
  });

  test('names its last figure below the dot where the line of the level would cross it', () => {
    const rate = series('TFR', '2023;1,0', '2024;2,0');
    const level = { value: 2.1, words: ['Mức sinh', 'thay thế 2,1'] } as const;
    const own = panelScale(rate.indicator, [2023, 2024], [rate], level);
    const [, y] = traceOf(rate, own, []).end;
    expect([own.level, own.y(2), y]).toEqual([44, 54, 73]);
  });

  test('of one figure alone is a dot with room around it', () => {
    const one = series('TFR', '2024;2,03');
    const own = panelScale(one.indicator, [2024], [one]);
    const { line, gaps, end } = traceOf(one, own, []);
    expect([dotsOf(line), gaps, end[2]]).toEqual([`${line}h0`, '', '2,03']);
    expect(line).toBe('M156,96');
  });
});
