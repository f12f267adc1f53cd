import { describe, expect, test } from 'vitest';
import type { Position, Shape } from '../../src/geometry/shape.ts';
import { featuresOf, simplifier, sizeOf } from '../../src/geometry/topology.ts';

/** Two areas side by side, their common border a saw of small teeth. */
const saw = Array.from({ length: 99 }, (_, at): Position => [10 + (at % 2) / 10, 1 + at / 10]);
const left: Shape = [[[[0, 0], [10, 0], ...saw, [10, 11], [0, 11], [0, 0]]]];
const right: Shape = [[[[20, 0], [20, 11], [10, 11], ...saw.toReversed(), [10, 0], [20, 0]]]];

/** The positions of a shape that lie on the common border, from the south. */
const common = (shape: Shape | undefined) =>
  (shape ?? [])
    .flatMap((polygon) => polygon.flatMap((ring) => ring.slice(1)))
    .filter(([x]) => x >= 10 && x < 11)
    .toSorted(([, a], [, b]) => a - b);

describe('simplified shapes', () => {
  test('lose what is too small to be seen', () => {
    const [simple] = simplifier([left, right])({ least: 1, most: 1000 });
    expect(common(simple)).toEqual([
      [10, 0],
      [10, 11],
    ]);
  });

  test('still have their border in common', () => {
    const [one, other] = simplifier([left, right])({ least: 0, most: 60 });
    expect(common(one).length).toBeLessThan(60);
    expect(common(one)).toEqual(common(other));
  });

  test('stay whole where they have no more than enough positions', () => {
    expect(simplifier([left, right])({ least: 0, most: 1000 })[0]?.flat(2)).toHaveLength(104);
  });

  test('never vanish: a small one among large ones stays as it is', () => {
    const ward: Shape = [
      [
        [
          [30, 30],
          [30.1, 30],
          [30.1, 30.1],
          [30, 30.1],
          [30, 30],
        ],
      ],
    ];
    expect(simplifier([left, ward])({ least: 5, most: 1000 })[1]).toEqual(ward);
  });
});

describe('a TopoJSON file', () => {
  const topology = {
    type: 'Topology',
    objects: { xa: { type: 'Polygon', properties: { code: '1' }, arcs: [[0]] } },
    arcs: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  };

  test('has the features that GeoJSON would have', () => {
    expect(featuresOf(topology)).toEqual([
      {
        type: 'Feature',
        properties: { code: '1' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      },
    ]);
  });

  test('is as large as what its arcs stand for, however often each is used', () => {
    expect(sizeOf(topology)).toBe(4);
    expect(sizeOf({ ...topology, objects: { a: { arcs: [[0, -1, 0]] } } })).toBe(12);
  });

  test('has none where its arcs are not there', () => {
    expect(featuresOf({ ...topology, arcs: [] })).toBeNull();
    expect(featuresOf({ type: 'Topology' })).toBeNull();
  });
});
