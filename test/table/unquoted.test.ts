import { describe, expect, test } from 'vitest';
import { eachUnquoted } from '../../src/table/unquoted.ts';

function records(text: string): string[][] {
  const found: string[][] = [];
  eachUnquoted(text, ';', (cells) => found.push(cells) > 0);
  return found;
}

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
});
