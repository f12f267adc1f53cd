import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../src/table/distance.ts';

describe('distance(one, other)', () => {
  test.each([
    ['', '', 0],
    ['xã', '', 2],
    ['sơn hải', 'sơn hãi', 1],
    ['thục phán', 'thuc phan', 2],
    ['kitten', 'sitting', 3],
  ])('of “%s” and “%s” is %i', (one, other, expected) => {
    expect(distance(one, other)).toBe(expected);
  });

  test('is the same either way, none of a text from itself, and never more than the longer one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const found = distance(one, other);
        expect(found).toBe(distance(other, one));
        expect(found === 0).toBe(one === other);
        expect(found).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(found).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      }),
    );
  });
});
