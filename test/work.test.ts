import { expect, test } from 'vitest';
import { workOf } from './work.ts';

test('a commune more costs the same in a large city as in a small one: rows, units, charts, bytes', () => {
  const [small, middle, large] = [20, 40, 80].map(workOf);
  if (!small || !middle || !large) throw new Error('no work');
  expect(small.charts).toBeGreaterThan(100);
  for (const kind of ['rows', 'units', 'charts', 'bytes'] as const) {
    const [first, later] = [(middle[kind] - small[kind]) / 20, (large[kind] - middle[kind]) / 40];
    expect(first, kind).toBeGreaterThan(0);
    expect(later / first, kind).toBeLessThanOrEqual(1.2);
  }
});
