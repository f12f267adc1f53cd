import { deflateRawSync, crc32 as reference } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32, inflated } from '../../src/table/inflate.ts';

const bytes = Uint8Array.from({ length: 100_000 }, (_each, at) => (at * at) % 251);
const packed = new Uint8Array(deflateRawSync(bytes));

describe('inflated(data, size)', () => {
  test('is what was deflated', () => {
    expect(inflated(packed, bytes.length)).toEqual(bytes);
    expect(inflated(new Uint8Array(deflateRawSync(new Uint8Array())), 0)).toEqual(new Uint8Array());
  });

  test('stops at the size that is allowed', () => {
    expect(inflated(packed, bytes.length - 1)).toBe('too-large');
  });

  test('tells of what is cut, or is no deflated data', () => {
    expect(inflated(packed.subarray(0, 500), bytes.length)).toBe('damaged');
    expect(inflated(new Uint8Array([7, 7, 7]), 10)).toBe('damaged');
    expect(inflated(packed, bytes.length + 1)).toBe('damaged');
  });
});

test('crc32(bytes) is that of zlib', () => {
  expect(crc32(bytes)).toBe(reference(bytes));
  expect(crc32(new Uint8Array())).toBe(0);
});
