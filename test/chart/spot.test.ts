import { describe, expect, test } from 'vitest';
import { around, boxAt, Room, type Spot } from '../../src/chart/spot.ts';

const frame = { left: 0, right: 200, top: 0, bottom: 100 };
const start: Spot = { dx: 5, dy: 0, anchor: 'start' };
const end: Spot = { dx: -5, dy: 0, anchor: 'end' };
const toBox = (spot: Spot) => boxAt([100, 50], 'mười chữ', spot);

describe('boxAt', () => {
  test('begins, ends or lies in the middle at the point', () => {
    expect(boxAt([100, 50], 'ab', start).left).toBe(105);
    expect(boxAt([100, 50], 'ab', end).right).toBe(95);
    const { left, right } = boxAt([100, 50], 'ab', { dx: 0, dy: 0, anchor: 'middle' });
    expect((left + right) / 2).toBe(100);
  });

  test('of two lines is as wide as the longer and twice as high', () => {
    const [one, two] = [boxAt([0, 0], 'abcd', start), boxAt([0, 0], 'ab\nabcd', start)];
    expect(two.right).toBe(one.right);
    expect(two.bottom - two.top).toBe(2 * (one.bottom - one.top));
  });
});

describe('a room', () => {
  test('gives the first of equal spots, and then another', () => {
    const room = new Room(frame);
    expect(room.settle([start, end], toBox)).toBe(start);
    expect(room.settle([start, end], toBox)).toBe(end);
  });

  test('keeps words from points and within the frame', () => {
    const room = new Room(frame);
    room.take(around([115, 50], 6));
    expect(room.settle([start, end], toBox)).toBe(end);
    const edge = (spot: Spot) => boxAt([190, 50], 'mười chữ', spot);
    expect(new Room(frame).settle([start, end], edge)).toBe(end);
  });

  test('leaves out words that find no place', () => {
    const room = new Room(frame);
    room.take(frame);
    expect(room.settleIfFree([start, end], toBox)).toBeNull();
    expect(new Room(frame).settleIfFree([start, end], toBox)).toBe(start);
  });
});
