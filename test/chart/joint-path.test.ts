import { expect, test } from 'vitest';
import { boxPath, linePath, rectOf } from '../../src/chart/joint-path.ts';

const square = (x: number, y = 4) => ({ x1: x, x2: x + 9, y1: y, y2: y + 9 });

test('squares are one path, each told from where the last one began', () => {
  expect(boxPath([square(0), square(11), square(0, 15)])).toBe(
    'm0 4h9v9h-9zm11 0h9v9h-9zm-11 11h9v9h-9z',
  );
});

test('lines are one path, level or not', () => {
  expect(
    linePath([
      { x1: 0, x2: 344, y1: 1, y2: 1 },
      { x1: 5, x2: 6, y1: 7, y2: 8 },
    ]),
  ).toBe('M0 1H344M5 7L6 8');
});

test('pixels keep one decimal, and what is rounded does not add up', () => {
  expect(boxPath([0, 1, 2].map((n) => square(n * 1.04, 0)))).toBe(
    'm0 0h9v9h-9zm1 0h9v9h-9zm1.1 0h9v9h-9z',
  );
  expect(linePath([{ x1: 0.25, x2: 1.04, y1: -0.02, y2: 1 }])).toBe('M0.3 0L1 1');
});

test('a box is the same from whichever corner it is told', () => {
  expect(rectOf({ x1: 9, x2: 0, y1: 13, y2: 4 })).toEqual(rectOf(square(0)));
});
