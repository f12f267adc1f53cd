import { describe, expect, test } from 'vitest';
import { Convention } from '../../../src/reader/cell/convention.ts';
import { faults, figures, observed, paid, words } from '../office.ts';

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
          other: '2,03',
          otherPlace: 'ô B2',
          suggestion: '11.726',
          like: undefined,
        },
      },
    ]);
  });

  test('asks of what is written in English, once where most is', () => {
    const english = new Convention();
    english.proves('en', cell('2.03'));
    english.proves('en', cell('1.90'));
    english.proves('vi', cell('1,86'));
    expect(verdicts(english)).toEqual([['2.03', 'number-mixed-convention']]);
    const equal = new Convention();
    equal.proves('en', cell('2.03'));
    equal.proves('vi', cell('1,86'));
    expect(verdicts(equal)).toEqual([['2.03', 'number-mixed-convention']]);
  });
});

describe('how a file says that it writes numbers', () => {
  const written = (example: string, ...cells: readonly string[]) =>
    observed(
      ...['Mã đơn vị;040', `Kiểu số;${example}`],
      ...['Nội dung;2023;2024', `TFR;${cells.join(';')}`],
    );

  test.each([
    ['1,234.5', '2,03', '2,01'],
    ['1.234,5', '2.03', '2.01'],
    ['1.234,5', '2.03', ''],
  ])('must not be contradicted by its cells: %s, %s', (example, ...cells) => {
    expect(faults(written(example, ...cells)).join()).toMatch(/^number-mixed-convention B[35]$/);
  });

  test('is told of at the one rate that has a point beside counts that have them between thousands', () => {
    const read = (rate: string) =>
      observed(
        ...['Mã đơn vị;040', 'Nội dung;2022;2023;2024', `TFR;${rate};;`],
        'PN-15-49;12.044;11.923;11.726',
      );
    expect(faults(read('1.92'))).toEqual(['number-mixed-convention B4']);
    expect(read('1.92').problems[0]?.fix).toBe('1,92');
    expect(faults(read('1,92'))).toEqual([]);
  });

  test.each([
    ['1.234,5', '2,03'],
    ['1,234.5', '2.03'],
  ])('is one of its proofs: %s', (example, cell) => {
    expect(figures(written(example, cell, ''))).toContain('040 TFR 2023 2.03');
  });

  test('decides what may be two numbers', () => {
    const read = (example: string) =>
      observed('Mã đơn vị;040', `Kiểu số;${example}`, 'Nội dung;2024', 'SO-SINH;2.500');
    expect(figures(read('1.234,5'))).toEqual(['040 SO-SINH 2024 2500']);
    expect(figures(read('1,234.5'))).toEqual(['-']);
  });
});

describe('digits with a space between them', () => {
  const births = (...cells: readonly string[]) =>
    observed(
      'Mã đơn vị;040',
      `Nội dung;${cells.map((_, at) => 2022 + at).join(';')}`,
      `SO-SINH;${cells.join(';')}`,
    );

  test.each([['703 749'], ['703  749'], ['"703\n749"'], ['11 923']])(
    'may be two numbers: %s',
    (cell) => {
      const read = births(cell);
      expect(faults(read)).toEqual(['number-ambiguous B4']);
      expect(words(read)).toMatch(/hai số (?:703 và 749|11 và 923)/);
    },
  );

  test.each([['703\u00a0749'], ['703\u202f749'], ['703749']])('are one number: %j', (cell) => {
    expect(figures(births(cell))).toEqual(['040 SO-SINH 2022 703749']);
  });

  test('are one number where several fill all columns of their rows, as two would not', () => {
    expect(figures(births('11 923', '11 726'))).toEqual([
      '040 SO-SINH 2022 11923',
      '040 SO-SINH 2023 11726',
    ]);
  });

  test.each([
    ['a cell beside them is blank', ['703 749', '726 811', '']],
    ['the others are as large as each', ['703 749', '726 811', '760']],
  ])('may be two numbers where %s', (_, cells) => {
    expect(faults(births(...cells))).toEqual(['number-ambiguous B4', 'number-ambiguous C4']);
  });

  test('are one number where another cell of the file could not be two', () => {
    expect(figures(births('12 044', '11 923', '11 726'))).toEqual([
      '040 SO-SINH 2022 12044',
      '040 SO-SINH 2023 11923',
      '040 SO-SINH 2024 11726',
    ]);
  });

  test('are two where a line ends between them, whatever else is in the file', () => {
    expect(faults(births('12 044', '"703\n749"'))).toEqual(['number-ambiguous C4']);
  });

  test.each([['"703\n749"'], ['703  749'], ['"７０３\n７４９"'], ['"703\u2028749"']])(
    'are two where they are torn, after more cells than are kept: %j',
    (torn) => {
      const pairs = Array.from(
        { length: 1_100 },
        (_, at) => `${100 + (at % 800)} ${100 + (at % 900)}`,
      );
      const cells = ['12 044', ...pairs, torn];
      const lines = cells.map((cell, at) => `040;Tổ ${at};2024;SO-SINH;${cell}`);
      const read = observed('Mã đơn vị;Phân tổ;Năm;Mã chỉ tiêu;Giá trị', ...lines);
      expect(faults(read)).toEqual([`number-ambiguous E${cells.length + 2}`]);
    },
  );

  test('are three where two tears part them, and said to be so', () => {
    const read = births('"703\n749\n812"');
    expect(faults(read)).toEqual(['number-ambiguous B4']);
    expect(words(read)).toContain('3 số 703, 749 và 812');
  });

  test('beside a unit are no figure of that unit where they are torn', () => {
    const read = births('"703\n749 trẻ"');
    expect(faults(read)).toEqual(['unit-in-cell B4']);
    expect(words(read)).not.toContain('703749');
  });

  test.each([['2 500 000'], ['14 555 200']])('are money in its groups: %s', (cell) => {
    const read = paid('Mã đơn vị;040', 'Năm;2024', 'Hạng mục;Giao (đồng)', `Truyền thông;${cell}`);
    expect(figures(read)).toEqual([`040 HM-2.2 2024 ${cell.replaceAll(' ', '')} not-reported`]);
  });
});

describe('three digits behind one mark in what has decimals', () => {
  const rated = (...rows: readonly string[]) =>
    observed('Mã đơn vị;040', 'Nội dung;2023;2024', ...rows);

  test.each([
    ['a rate', 'Tỷ suất sinh thô;12,5;13,217', '040 CBR 2024 13.217'],
    ['a percentage', 'Tỷ lệ phụ nữ sinh đủ hai con;85,5;85,125', '040 TL-DU-2 2024 85.125'],
    [
      'a count in thousands',
      'Dân số bình quân (nghìn người);544,5;543,217',
      '040 DAN-SO 2024 543217',
    ],
    ['a rate in English style', 'Tỷ suất sinh thô;12.5;13.217', '040 CBR 2024 13.217'],
  ])('are decimals of %s where the file writes them so', (_, row, figure) => {
    expect(figures(rated(row)).at(-1)).toBe(figure);
  });

  test.each([
    ['a rate', 'Tỷ suất sinh thô;12;13,217', 'number-ambiguous C4'],
    ['a percentage', 'Tỷ lệ phụ nữ sinh đủ hai con;85;85,125', 'number-ambiguous C4'],
    ['a count in thousands', 'Dân số bình quân (nghìn người);544;543,217', 'number-ambiguous C4'],
    ['a rate in the other style', 'Tỷ suất sinh thô;12,5;13.217', 'number-ambiguous C4'],
  ])('are asked of %s where nothing tells', (_, row, fault) => {
    expect([figures(rated(row)), faults(rated(row))]).toEqual([['-'], [fault]]);
  });

  test('are decimals of a percentage with its sign', () => {
    expect(figures(rated('Tỷ lệ phụ nữ sinh đủ hai con;85%;85,125%')).at(-1)).toBe(
      '040 TL-DU-2 2024 85.125',
    );
  });

  test('are asked of money whatever else is in the file', () => {
    const read = paid(
      'Mã đơn vị;040',
      'Năm;2024',
      'Hạng mục;Giao (triệu đồng);Sử dụng (triệu đồng)',
      'Truyền thông;543,217;500,5',
    );
    expect(faults(read)).toEqual(['number-ambiguous B5']);
  });
});

test('a cell that is wrong itself proves nothing', () => {
  const read = observed(
    'Mã đơn vị;04',
    'Nội dung;2023;2024',
    'SO-SINH;74;21,5',
    'PN-15-49;240;5.646',
  );
  expect(faults(read)).toEqual(['number-not-integer C4', 'number-ambiguous C5']);
});
