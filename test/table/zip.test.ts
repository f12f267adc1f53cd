import { describe, expect, test } from 'vitest';
import { unzip } from '../../src/table/zip.ts';
import { zip } from '../workbook.ts';

const all = () => true;
const texts = (bytes: Uint8Array, most = 1_000, wanted: (name: string) => boolean = all) => {
  const parts = unzip(bytes, wanted, most);
  return typeof parts === 'string'
    ? parts
    : parts.map((part) => [part.name, new TextDecoder().decode(part.bytes)]);
};

describe('unzip(bytes, wanted, most)', () => {
  test('gives the parts that are wanted, empty ones too', () => {
    const bytes = zip({ 'a.xml': '<a/>', 'b.png': 'x', 'đơn vị.xml': '' });
    expect(texts(bytes, 1_000, (name) => name.endsWith('.xml'))).toEqual([
      ['a.xml', '<a/>'],
      ['đơn vị.xml', ''],
    ]);
  });

  test('bounds what is unpacked in all, and does not count what is not wanted', () => {
    const bytes = zip({ a: 'x'.repeat(600), b: 'y'.repeat(600) });
    expect(texts(bytes, 1_000)).toBe('too-large');
    expect(texts(bytes, 1_200)).toHaveLength(2);
    expect(texts(bytes, 1_000, (name) => name === 'b')).toHaveLength(1);
  });

  test('does not believe the size that a part claims', () => {
    const bomb = zip({ a: Buffer.alloc(50_000_000) }, { claimed: 10 });
    expect(bomb.length).toBeLessThan(60_000);
    expect(texts(bomb)).toBe('too-large');
    expect(texts(zip({ a: 'x' }, { claimed: 3 }))).toBe('damaged');
  });

  test('tells of a part that is locked', () => {
    const bytes = zip({ a: 'x' });
    bytes[6] = 1;
    expect(texts(bytes)).toBe('encrypted');
  });

  test('every cut and every changed byte is damage, or changes nothing', () => {
    const bytes = zip({ 'a.xml': '<a>1.234</a>', b: 'xyz' });
    const whole = texts(bytes);
    for (let length = 0; length < bytes.length; length += 1)
      expect(texts(bytes.slice(0, length))).toBe('damaged');
    for (let at = 0; at < bytes.length; at += 1)
      for (const change of [1, 0x80, 0xff]) {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ change;
        const found = texts(other);
        // Names and places may be others; what is unpacked is what was packed.
        const inside = (read: typeof whole) =>
          typeof read === 'string' ? [] : read.map(([, text]) => text);
        for (const text of inside(found)) expect(inside(whole)).toContain(text);
      }
  });
});
