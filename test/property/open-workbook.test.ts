/** A workbook that LibreOffice saves is the one that Excel saves: the same cells, hidden and merged alike. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetter } from '../../src/format/column-letter.ts';
import { readWorkbook } from '../../src/table/workbook.ts';
import { openWorkbook } from '../open-workbook.ts';
import { type Cell, type SheetParts, workbook } from '../workbook.ts';
import { assertAll, TIMEOUT } from './cases.ts';

const words = fc.oneof(
  fc.constantFrom('Xã Sơn Hải', ' a  b ', 'một\nhai', '<&>"\'', '2,03', '#REF!', '', '\tđ', '…'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const figure = fc.oneof(
  fc.integer({ min: -3, max: 99_999 }),
  fc.constantFrom(0.1, 2.03, 0.8512, 1e15, 45_292, 59, 61, 2025, 0.5),
);
const formats = [
  ...[
    'General',
    '0',
    '0.00',
    '#,##0',
    '#,##0.0;[Red]-#,##0.0',
    '0%',
    '0.00%',
    '00000',
    '0" triệu"',
  ],
  ...[
    '#,##0\\ "₫"',
    '0.0,',
    '"$"0.00',
    '0.00E+00',
    'dd/mm/yyyy',
    'yyyy',
    'm/yyyy',
    'h:mm',
    'd\\-m',
  ],
];
const number = fc.record({ v: figure, z: fc.constantFrom(...formats) });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: words },
  { weight: 4, arbitrary: figure },
  // A day before the first that Excel counts, or the 60th, which never was, LibreOffice cannot tell.
  {
    weight: 6,
    arbitrary: number.filter(({ v, z }) => !/[dyh]/.test(z) || (v >= 0 && v < 1e6 && v !== 60)),
  },
  fc.constantFrom<Cell>(
    ...[
      { v: 1, t: 'b' },
      { v: 0, t: 'b' },
      { v: '#DIV/0!', t: 'e', f: 'A1/0' },
    ],
    ...[{ f: 'SUM(A1:A3,2)' }, { f: 'A1', v: 2.5 }, { f: 'A1&"x"', v: '2,5', t: 'str' }],
    ...[
      { f: 'A1', v: '', t: 'str' },
      { v: '2025-12-31T00:00:00', t: 'd', z: 'dd/mm/yyyy' },
    ],
  ),
);
const places = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 });
const sheet: fc.Arbitrary<SheetParts> = fc
  .record({
    rows: fc.array(fc.oneof(fc.array(cell, { maxLength: 7 }), fc.constant([])), { maxLength: 8 }),
    /** How often each row stands below itself: LibreOffice tells it once. */
    again: fc.integer({ min: 1, max: 4 }),
    merges: fc.uniqueArray(
      fc.record({ top: fc.nat(6), left: fc.nat(5), high: fc.nat(2), wide: fc.nat(2) }),
      { maxLength: 1 },
    ),
    hiddenRows: places,
    hiddenColumns: places,
    state: fc.option(fc.constantFrom('hidden' as const, 'veryHidden' as const), {
      nil: undefined,
      freq: 6,
    }),
  })
  .map(({ rows, again, merges, state, ...hidden }) => ({
    ...hidden,
    ...(state ? { state } : {}),
    rows: rows.flatMap((row) => Array.from({ length: again }, () => row)),
    merges: merges
      .filter(({ high, wide }) => high + wide > 0)
      .map(
        ({ top, left, high, wide }) =>
          `${columnLetter(left)}${top + 1}:${columnLetter(left + wide)}${top + high + 1}`,
      ),
  }));

function told(bytes: Uint8Array): unknown {
  const sheets = readWorkbook(bytes);
  if (typeof sheets === 'string') return sheets;
  const grid = Array.from({ length: 40 * 9 }, (_, at) => [Math.floor(at / 9), at % 9] as const);
  return sheets.map(({ name, hidden, sheet }) => {
    const of = grid.map(([row, column]) => [
      ...[sheet?.number(row + 1, column), sheet?.cover(row, column)],
      sheet?.fault(row + 1, column, 0),
    ]);
    return { name, hidden, text: sheet?.text, hiddenIn: sheet?.hidden, of };
  });
}

test('is read alike from both', TIMEOUT, () => {
  assertAll(
    'workbooks',
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      const named = Object.fromEntries(sheets.map((each, at) => [`Biểu "${at}" & <b>`, each]));
      expect(told(openWorkbook(named))).toEqual(told(workbook(named)));
    }),
    300,
  );
});
