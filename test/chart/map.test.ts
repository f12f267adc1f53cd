import { expect, test } from 'vitest';
import { drawMap } from '../../src/chart/map.ts';
import type { Shape } from '../../src/geometry/shape.ts';

const box = (west: number, south: number, east: number, north: number): Shape => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];

test('an area is a path of steps from its first corner, its label in its middle', () => {
  const { width, height, areas } = drawMap([box(0, -0.5, 2, 0), box(0, 0, 2, 0.5)], 100, 'fine');
  expect([width, height]).toEqual([200, 100]);
  expect(areas.map(({ path }) => path)).toEqual([
    'M200,50l-200,0 0,50 200,0z',
    'M0,50l200,0 0-50 -200,0z',
  ]);
  expect(areas[0]?.room).toBeCloseTo(25, 0);
  expect(areas[0]?.at[1]).toBe(75);
});

test('at sixty degrees north a degree of longitude is half as long as one of latitude', () => {
  const { width, height } = drawMap([box(10, 59, 14, 61)], 100, 'fine');
  expect(width / height).toBeCloseTo(1, 1);
});

test('a long land from north to south stays within its height', () => {
  const { width, height } = drawMap([box(0, -20, 1, 20)], 100, 'fine');
  expect([width, height]).toEqual([200, 250]);
});

test('of a border as fine as a survey a few thousand positions are drawn, none twice', () => {
  const coast = Array.from({ length: 100_000 }, (_, at): [number, number] => {
    const turn = (at / 100_000) * 2 * Math.PI;
    const far = 1 + 0.05 * Math.sin(at * 12.9898);
    return [far * Math.cos(turn), far * Math.sin(turn)];
  });
  const [area] = drawMap([[[[...coast, coast[0] ?? [0, 0]]]]], 560, 'fine').areas;
  const steps = area?.path.split(' ') ?? [];
  expect(steps.length).toBeGreaterThan(100);
  expect(steps.length).toBeLessThanOrEqual(3100);
  expect(steps).not.toContain('0,0');
});

test('an islet that is one position at a small width has no path there', () => {
  const land: Shape = [...box(0, 0, 2, 1), ...box(2.5, 0.5, 2.52, 0.52)];
  const paths = (width: number) => drawMap([land], width, 'fine').areas[0]?.path.match(/M/g);
  expect(paths(560)).toHaveLength(2);
  expect(paths(20)).toHaveLength(1);
});
