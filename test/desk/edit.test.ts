import { describe, expect, test } from 'vitest';
import { type Edit, edited } from '../../src/desk/edit.ts';

const write = (column: string, row: number, text: string): Edit => {
  return { sheet: null, row, column, text, delimiter: ';' };
};

describe('edited(text, edits)', () => {
  test('writes into cells and leaves every other character', () => {
    const text = 'Năm;Giá trị ; \n2024;1O;"x;y"\n\n2025; 2O ;';
    expect(edited(text, [write('B', 2, '10'), write('B', 4, '20')])).toBe(
      'Năm;Giá trị ; \n2024;10;"x;y"\n\n2025;20;',
    );
  });

  test('finds cells behind quotes and line breaks, and quotes what needs it', () => {
    const text = 'a;"b\nc";d\n"e;f";g;h\n';
    expect(edited(text, [write('C', 1, 'x;y'), write('A', 2, 'e')])).toBe(
      'a;"b\nc";"x;y"\ne;g;h\n',
    );
  });

  test('writes nothing where there is no such cell', () => {
    expect(edited('a;b\n', [write('Z', 1, 'x'), write('A', 9, 'x')])).toBe('a;b\n');
  });
});
