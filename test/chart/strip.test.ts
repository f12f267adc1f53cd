import { describe, expect, test } from 'vitest';
import { draw } from '../../src/chart/render.ts';
import { type Strip, stripChart } from '../../src/chart/strip.ts';

const strip = (values: readonly number[], more: Partial<Strip> = {}): Strip => ({
  dots: values.map((value) => ({ value, isStrong: false })),
  level: null,
  whole: null,
  ticks: String,
  ...more,
});

const dotsIn = (svg: string) => [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)];

describe('stripChart(strip, width)', () => {
  test('draws a dot for each unit; equal values stand upon each other', () => {
    const dots = dotsIn(draw(stripChart(strip([1, 2, 2, 3]), 350)));
    expect(dots).toHaveLength(4);
    const columns = Map.groupBy(dots, ([, x]) => x);
    expect([...columns.values()].map((pile) => pile.length).toSorted()).toEqual([1, 1, 2]);
  });

  test('keeps 300 equal values lower than the drawing of 30 spread ones is wide', () => {
    const { height } = stripChart(strip(Array(300).fill(2)), 350);
    expect(height).toBeLessThan(520);
  });

  test('names the level and the whole', () => {
    const svg = draw(
      stripChart(
        strip([1, 3], {
          level: { value: 2.1, words: 'thay thế 2,1' },
          whole: { value: 2, words: 'thành phố 2,0' },
        }),
        350,
      ),
    );
    expect(svg).toContain('thay thế 2,1');
    expect(svg).toContain('thành phố 2,0');
  });
});
