import { expect, test } from 'vitest';
import { crossingOf } from '../../src/geometry/crossing.ts';
import type { Position, Ring } from '../../src/geometry/shape.ts';

const closed = (...ring: Position[]): Ring => [...ring, ring[0] ?? [0, 0]];

test.each<[string, Ring]>([
  ['a square', closed([0, 0], [2, 0], [2, 2], [0, 2])],
  ['a bay', closed([0, 0], [4, 0], [4, 4], [3, 4], [2, 1], [1, 4], [0, 4])],
  ['a line that touches itself at a corner', closed([0, 0], [4, 0], [4, 4], [2, 0], [0, 4])],
])('%s does not cross itself', (_, ring) => {
  expect(crossingOf(ring)).toBeNull();
});

test('the line of an eight does', () => {
  expect(crossingOf(closed([0, 0], [2, 2], [2, 0], [0, 2]))).not.toBeNull();
});

test('so does one that crosses far from where it begins', () => {
  const teeth = Array.from({ length: 500 }, (_, at): Position => [at, at % 2]);
  expect(crossingOf(closed(...teeth, [499, 9], [0, 9]))).toBeNull();
  expect(crossingOf(closed(...teeth, [499, 9], [250.5, -1], [0, 9]))).not.toBeNull();
});
