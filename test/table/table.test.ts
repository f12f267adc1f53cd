import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DELIMITERS,
  type Delimiter,
  eachRecord,
  excerpts,
  firstRecords,
} from '../../src/table/table.ts';

function records(text: string, delimiter: Delimiter = ';') {
  const all: [number, string[], string | null][] = [];
  eachRecord(text, delimiter, (cells, row, fault) => {
    all.push([row, cells, fault]);
    return true;
  });
  return all;
}

describe('eachRecord(text, delimiter, visit)', () => {
  test.each([';', ',', '\t', '|'] as const)('cuts cells at %j', (delimiter) => {
    expect(records(['a', 'b', ''].join(delimiter), delimiter)).toEqual([[1, ['a', 'b', ''], null]]);
  });

  test('cuts at the given delimiter only', () => {
    expect(records('Năm;Giá trị\n2024;1,86')).toEqual([
      [1, ['Năm', 'Giá trị'], null],
      [2, ['2024', '1,86'], null],
    ]);
  });

  test('counts blank rows, as Excel does', () => {
    expect(records('a\n\n;\nb').map(([row, cells]) => [row, cells])).toEqual([
      [1, ['a']],
      [2, ['']],
      [3, ['', '']],
      [4, ['b']],
    ]);
  });

  test('reads quoted delimiters, quotes and line breaks as one cell of one row', () => {
    expect(records('a;"b;\n""c"""\nd')).toEqual([
      [1, ['a', 'b;\n"c"'], null],
      [2, ['d'], null],
    ]);
  });

  test('stops when it is told to', () => {
    const seen: number[] = [];
    eachRecord('a\nb\nc', ';', (_cells, row) => seen.push(row) < 2);
    expect(seen).toEqual([1, 2]);
  });

  test('sees nothing in an empty text', () => {
    expect(records('')).toEqual([]);
  });

  test('loses no row of a long text', () => {
    const text = Array.from({ length: 300_000 }, (_, at) => `${at + 1};x`).join('\n');
    const wrong = records(text).filter(([row, cells]) => cells[0] !== String(row));
    expect(text.length).toBeGreaterThan(2 ** 21);
    expect(records(text)).toHaveLength(300_000);
    expect(wrong).toEqual([]);
  });

  test('reads a text without quotes as papaparse reads it beside a quoted cell', () => {
    const cell = fc.stringMatching(/^[ab\t,| ]{0,3}$/);
    const text = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
      .map((rows) => rows.map((cells) => cells.join(';')).join('\n'));
    fc.assert(
      fc.property(text, fc.constantFrom(...DELIMITERS), (plain, delimiter) => {
        const besideQuotes = records(`${plain}\n"c"`, delimiter).slice(0, -1);
        expect(records(`${plain}\n`, delimiter)).toEqual(besideQuotes);
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });

  test('names an unclosed quote at the row where it begins', () => {
    expect(records('a;b\nc;"d\ne;f\n').map(([row, , fault]) => [row, fault])).toEqual([
      [1, null],
      [2, 'quote-unclosed'],
    ]);
  });

  test('names it there also where another quote follows further down', () => {
    expect(records('a;"b;c\nd;"e";f\ng;h')[0]?.[2]).toBe('quote-unclosed');
  });

  test.each([
    ['after text', 'a;5" ống;b'],
    ['in a quoted cell', 'a;"Lớp "cơ bản"";b'],
    ['behind a space', 'a; "b";c'],
    ['in a quoted cell, with rows below', 'a;"Lớp "cơ bản"";b\nc;d;e'],
    ['on both sides of a word', 'a;Lớp "cơ bản";b'],
  ])('names a stray quote %s', (_where, text) => {
    expect(records(`x\n${text}`)[1]?.[2]).toBe('quote-stray');
  });
});

describe('firstRecords(text, delimiter, count)', () => {
  test('gives so many records, or all', () => {
    expect(firstRecords('a;b\nc\nd', ';', 2)).toEqual({
      records: [['a', 'b'], ['c']],
      fault: null,
    });
    expect(firstRecords('a', ';', 20)).toEqual({ records: [['a']], fault: null });
  });

  test('does not cut a record that is longer than a first piece', () => {
    const long = 'x'.repeat(100_000);
    expect(firstRecords(`"${long};\n";b\nc\nd`, ';', 2).records).toEqual([
      [`${long};\n`, 'b'],
      ['c'],
    ]);
  });

  test('tells of wrong quotes among them, and of none behind them', () => {
    expect(firstRecords('a\nb"c\nd', ';', 2).fault).toEqual({ code: 'quote-stray', row: 2 });
    expect(firstRecords('a\nb\nc"d', ';', 2).fault).toBeNull();
    expect(firstRecords('"a\nb', ';', 2).fault).toEqual({ code: 'quote-unclosed', row: 1 });
  });
});

describe('excerpts(text, delimiter, rows)', () => {
  test('gives cells, text and the line of a text editor, which runs ahead after a line break', () => {
    const text = 'a;b\n"c\nc";d\n\ne;"f;f"\n';
    expect([...excerpts(text, ';', new Set([1, 2, 4]))]).toEqual([
      [1, { cells: ['a', 'b'], line: 1, text: 'a;b', from: 0, to: 4 }],
      [2, { cells: ['c\nc', 'd'], line: 2, text: '"c', from: 4, to: 12 }],
      [4, { cells: ['e', 'f;f'], line: 5, text: 'e;"f;f"', from: 13, to: 21 }],
    ]);
  });

  test('leaves out rows that are not there', () => {
    expect([...excerpts('a\nb', ';', new Set([2, 9])).keys()]).toEqual([2]);
  });

  test('finds all rows of a long text', () => {
    const text = Array.from({ length: 300_000 }, (_, at) => `${at + 1};x`).join('\n');
    const found = excerpts(text, ';', new Set(Array.from({ length: 300_000 }, (_, at) => at + 1)));
    const wrong = [...found].filter(([row, { line, text }]) => line !== row || text !== `${row};x`);
    expect(found.size).toBe(300_000);
    expect(wrong).toEqual([]);
  });
});
