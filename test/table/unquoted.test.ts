import { afterEach, describe, expect, test, vi } from 'vitest';
import { eachUnquoted } from '../../src/table/unquoted.ts';

function records(text: string): string[][] {
  const found: string[][] = [];
  eachUnquoted(text, ';', (cells) => found.push(cells) > 0);
  return found;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the records of a text without quotes', () => {
  test('are its lines, and the cells between the delimiters', () => {
    expect(records('a;b\nc;d\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(records('a;b\nc;')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  test('may be longer or shorter than the one above', () => {
    expect(records('a\na;b;c\na;b\n\na')).toEqual([
      ['a'],
      ['a', 'b', 'c'],
      ['a', 'b'],
      [''],
      ['a'],
    ]);
  });

  test('hold a cell that begins as the one above it whole', () => {
    expect(records('12;x\n123;x\n1;x\n12;xy')).toEqual([
      ['12', 'x'],
      ['123', 'x'],
      ['1', 'x'],
      ['12', 'xy'],
    ]);
  });

  test('end where the visitor has seen enough, each with the place of its end', () => {
    const ends: number[] = [];
    eachUnquoted('a\nbc\nd', ';', (_cells, end) => ends.push(end) < 2);
    expect(ends).toEqual([2, 5]);
  });

  test.each([
    ['in Node', Buffer],
    ['in a browser', undefined],
  ])('are those of a text of any length %s', (_, buffer) => {
    vi.stubGlobal('Buffer', buffer);
    const lines = Array.from({ length: 9_000 }, (_each, at) =>
      at === 4_000 ? `${'xã'.repeat(100_000)};1` : `Xã ${at % 7};${at};${'ộ'.repeat(at % 40)}`,
    );
    expect(records(lines.join('\n'))).toEqual(lines.map((line) => line.split(';')));
  });
});
