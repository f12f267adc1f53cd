import { describe, expect, test } from 'vitest';
import { Convention } from '../../src/reader/convention.ts';

const cell = (value: string, row = 2) => ({ row, slot: { letter: 'B', header: 'Giá trị' }, value });
const verdicts = (convention: Convention) =>
  convention.verdicts().map(({ cell: { value }, fault }) => [value, fault.code]);

describe('verdicts()', () => {
  test('has nothing against one way of writing', () => {
    const convention = new Convention();
    convention.proves('vi', cell('2,03'));
    convention.proves('vi', cell('14.555.200'));
    convention.undecided('.', cell('2.500'));
    expect(verdicts(convention)).toEqual([]);
  });

  test('has nothing against a file that proves nothing and asks nothing', () => {
    expect(verdicts(new Convention())).toEqual([]);
  });

  test('refuses what could be two numbers where nothing proves the one', () => {
    const convention = new Convention();
    convention.undecided('.', cell('2.500'));
    convention.undecided(',', cell('1,234'));
    expect(verdicts(convention)).toEqual([
      ['2.500', 'number-ambiguous'],
      ['1,234', 'number-ambiguous'],
    ]);
  });

  test('names the cell that contradicts the others, and one of them', () => {
    const convention = new Convention();
    convention.proves('vi', cell('2,03', 2));
    convention.proves('vi', cell('1,90', 3));
    convention.undecided(',', cell('11,726', 4));
    expect(convention.verdicts().map(({ fault }) => fault)).toEqual([
      {
        code: 'number-mixed-convention',
        facts: {
          style: 'Anh',
          otherStyle: 'Việt Nam',
          other: '2,03',
          otherPlace: 'ô B2',
          suggestion: '11.726',
        },
      },
    ]);
  });

  test('goes by the greater number, and by the Vietnamese way where they are equal', () => {
    const english = new Convention();
    english.proves('en', cell('2.03'));
    english.proves('en', cell('1.90'));
    english.proves('vi', cell('1,86'));
    expect(verdicts(english)).toEqual([['1,86', 'number-mixed-convention']]);
    const equal = new Convention();
    equal.proves('en', cell('2.03'));
    equal.proves('vi', cell('1,86'));
    expect(verdicts(equal)).toEqual([['2.03', 'number-mixed-convention']]);
  });
});
