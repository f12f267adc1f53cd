import { describe, expect, test } from 'vitest';
import { DEFLATED } from '../../src/export/deflated.ts';
import { STORED, zip } from '../../src/export/zip.ts';
import { unzip } from '../../src/table/zip.ts';

const files = [
  { name: 'số liệu.csv', content: '\ufeffMã;Tên\r\n' },
  { name: 'a/b.bin', content: new Uint8Array([0, 255, 1]) },
  { name: 'trống.txt', content: '' },
];

describe('an archive', () => {
  test('is unpacked as what went in', () => {
    const parts = unzip(zip(files), () => true, 1000);
    if (typeof parts === 'string') throw new Error(parts);
    expect(parts.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')])).toEqual(
      files.map(({ name, content }) => [name, Buffer.from(content).toString('hex')]),
    );
  });

  test('is the same to the byte whenever it is made', () => {
    expect(Buffer.from(zip(files)).equals(Buffer.from(zip(files)))).toBe(true);
  });

  describe.each([
    ['stored', STORED],
    ['deflated', DEFLATED],
  ])('of text that comes in pieces, %s', (_, packing) => {
    const packed = (content: string | Iterable<string>) =>
      Buffer.from(zip([{ name: 'dân số.csv', content }], packing));

    test('is that of the whole text where this is small', () => {
      expect(packed(['Mã;', '', 'Tên']).equals(packed('Mã;Tên'))).toBe(true);
      expect(packed([]).equals(packed(''))).toBe(true);
    });

    test('is unpacked as the whole where this is large', () => {
      const rows = Array.from({ length: 150_000 }, (_, at) =>
        `Phường ${at};${at * 7919}\r\n`.repeat(3),
      );
      const parts = unzip(packed(rows), () => true, 30_000_000);
      if (typeof parts === 'string') throw new Error(parts);
      expect(parts.map(({ bytes }) => Buffer.from(bytes).toString() === rows.join(''))).toEqual([
        true,
      ]);
    });

    test('asks for a piece when the one before is packed', () => {
      const seen: number[] = [];
      let made = 0;
      function* rows() {
        for (; made < 100; made += 1) yield 'x'.repeat(100_000);
      }
      const pack = (...args: Parameters<typeof packing.pack>) => {
        seen.push(made);
        return packing.pack(...args);
      };
      zip([{ name: 'a', content: rows() }], { ...packing, pack });
      expect(seen.length).toBe(3);
      expect(seen[0]).toBeLessThan(50);
    });
  });

  test('of nothing is an empty one', () => {
    expect(unzip(zip([]), () => true, 1000)).toEqual([]);
  });
});
