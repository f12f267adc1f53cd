import { describe, expect, test } from 'vitest';
import { zip } from '../../src/export/zip.ts';
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

  test('of nothing is an empty one', () => {
    expect(unzip(zip([]), () => true, 1000)).toEqual([]);
  });
});
