/**
 * What PapaParse's own tests of its parser say, where it fits our dialect, told anew as facts.
 * Left out: comments, other quote and escape characters, header transforms, type conversion,
 * `skipEmptyLines`, previews, delimiters of several characters or guessed ones, which we never
 * use; and quotes that it mends in silence, which are errors here: they stand at the end.
 */
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/table/decode.ts';
import { type Delimiter, eachRecord } from '../../src/table/table.ts';

function read(text: string, delimiter: Delimiter = ',') {
  const decoded = decode(new TextEncoder().encode(text));
  const rows: string[][] = [];
  const faults: string[] = [];
  eachRecord('text' in decoded ? decoded.text : '', delimiter, (cells, row, fault) => {
    if (fault) faults.push(`${fault} ${row}`);
    return rows.push(cells) > 0;
  });
  return { rows, faults };
}

describe('is read as PapaParse reads it:', () => {
  test.each<[string, string, string[][]]>([
    ['one row', 'A,b,c', [['A', 'b', 'c']]],
    [
      'two rows',
      'A,b,c\nd,E,f',
      [
        ['A', 'b', 'c'],
        ['d', 'E', 'f'],
      ],
    ],
    [
      'two rows of old Macs',
      'A,b,c\rd,E,f',
      [
        ['A', 'b', 'c'],
        ['d', 'E', 'f'],
      ],
    ],
    [
      'two rows of Windows',
      'A,b,c\r\nd,E,f',
      [
        ['A', 'b', 'c'],
        ['d', 'E', 'f'],
      ],
    ],
    ['a quoted cell', 'A,"B",C', [['A', 'B', 'C']]],
    ['blanks around cells without quotes', 'a, b ,c', [['a', ' b ', 'c']]],
    ['blanks within quotes', 'A," B  ",C', [['A', ' B  ', 'C']]],
    ['a delimiter in quotes', 'A,"B,B",C', [['A', 'B,B', 'C']]],
    ['a line break in quotes', 'A,"B\nB",C', [['A', 'B\nB', 'C']]],
    ['line breaks in two cells of a row', 'A,"B\nB","C\nC"', [['A', 'B\nB', 'C\nC']]],
    ['a doubled quote', 'A,"B""B""B",C', [['A', 'B"B"B', 'C']]],
    ['a doubled quote at both ends', 'A,"""B""",C', [['A', '"B"', 'C']]],
    ['nothing but a doubled quote', 'A,"""",C', [['A', '"', 'C']]],
    ['a cell of two doubled quotes', 'A,"""""",C', [['A', '""', 'C']]],
    ['an empty quoted cell', 'A,"",C', [['A', '', 'C']]],
    [
      'an empty quoted cell at the end of a row',
      'a,""\nb,c',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    [
      'quoted cells, the last ends the file',
      '"A","B"\n"C","D"',
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ],
    ['a delimiter and a line break in one cell', 'a,"b,\nc",d', [['a', 'b,\nc', 'd']]],
    ['a delimiter behind a doubled quote', '"a"",b",c', [['a",b', 'c']]],
    ['a line break behind a doubled quote', '"a""\nb",c', [['a"\nb', 'c']]],
    [
      'missing cells',
      'A,,C\n,,',
      [
        ['A', '', 'C'],
        ['', '', ''],
      ],
    ],
    ['rows of other widths', 'a,b,c\nd,e\nf', [['a', 'b', 'c'], ['d', 'e'], ['f']]],
    ['a blank row between', 'a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
    ['a blank row of Windows between', 'a,b\r\n\r\nc,d', [['a', 'b'], [''], ['c', 'd']]],
    ['a blank first row', '\na,b,c', [[''], ['a', 'b', 'c']]],
    ['one delimiter alone', ',', [['', '']]],
    ['nothing', '', []],
  ])('%s', (_what, text, rows) => {
    expect(read(text)).toEqual({ rows, faults: [] });
  });

  test.each([';', '\t', '|'] as const)('cells between %j', (delimiter) => {
    const text = `a${delimiter}"b${delimiter}c"\nd${delimiter},`;
    expect(read(text, delimiter).rows).toEqual([
      ['a', `b${delimiter}c`],
      ['d', ','],
    ]);
  });
});

test('a line end at the end of the file begins no row, unlike in PapaParse', () => {
  expect(read('a,b\nc,d\n').rows.filter((row) => row.join('') !== '')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

describe('is an error, where PapaParse reads on:', () => {
  test.each([
    ['a quote that is not closed', 'a,"b,c\nd,e,f', 'quote-unclosed 1'],
    ['a quote that is not closed, in the last row', 'a,b,c\nd,"e,f', 'quote-unclosed 2'],
    ['a quote in a cell without quotes', 'a,b"c,d', 'quote-stray 1'],
    ['quotes behind a blank', 'a, "b",c', 'quote-stray 1'],
    ['words behind the closing quote', 'a,"b"c,d\ne,f,g', 'quote-stray 1'],
  ])('%s', (_what, text, fault) => {
    expect(read(text).faults[0]).toBe(fault);
  });
});
