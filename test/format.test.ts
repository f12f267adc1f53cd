import { describe, expect, test } from 'vitest';
import { documentDay, documentName } from '../src/format/document.ts';
import {
  capital,
  date,
  decimalsOf,
  figure,
  inSigns,
  kindsInWords,
  list,
  listOf,
  missing,
  money,
  number,
  observed,
  period,
  placeInSentence,
  share,
  shortPeriod,
  spanOf,
  withUnit,
  writtenIn,
} from '../src/format.ts';

describe('number(value, decimals)', () => {
  test.each([
    [0, undefined, '0'],
    [-0, undefined, '0'],
    [3, undefined, '3'],
    [1234, undefined, '1.234'],
    [14555200, undefined, '14.555.200'],
    [2.03, undefined, '2,03'],
    [2.1, 2, '2,10'],
    [2.035, 2, '2,04'],
    [0.1 + 0.2, undefined, '0,3'],
    [-0.07, undefined, '−0,07'],
    [-1234.5, undefined, '−1.234,5'],
    [-0.001, 2, '0,00'],
    [99.96, 1, '100,0'],
  ])('%s with %s decimals is “%s”', (value, decimals, text) => {
    expect(number(value, decimals)).toBe(text);
  });
});

test('decimalsOf(value) counts the decimals that it needs, and sees no rounding error', () => {
  expect([0, 5, 2.03, 0.1 + 0.2, 1.5, -0.25, 1e-11].map(decimalsOf)).toEqual([0, 0, 2, 1, 1, 2, 0]);
});

test('money(đồng) is in full, with its unit joined', () => {
  expect(money(42970000)).toBe('42.970.000\u00a0đồng');
  expect(money(0)).toBe('0\u00a0đồng');
});

test('share(part, whole) has one decimal, like its column', () => {
  expect(share(14555200, 42970000)).toBe('33,9%');
  expect(share(1, 2)).toBe('50,0%');
  expect(share(0, 7)).toBe('0,0%');
  expect(share(2, 3)).toBe('66,7%');
  expect(share(99_999, 100_000)).toBe('gần\u00a0100%');
  expect(share(100_001, 100_000)).toBe('hơn\u00a0100%');
  expect(share(1, 100_000)).toBe('chưa đến\u00a00,1%');
});

test('withUnit(text, unit) joins %, and keeps other units on its line', () => {
  expect(withUnit('33,9', '%')).toBe('33,9%');
  expect(withUnit('2,03', 'con/phụ nữ')).toBe('2,03\u00a0con/phụ nữ');
});

test('missing(kind) has a word of its own for each kind, of which none is zero', () => {
  const said = ['none', 'no-data', 'not-applicable'] as const;
  expect(said.map(missing)).toEqual(['–', 'không có số liệu', 'không áp dụng']);
  const unsaid = ['owed', 'blank', 'no-cell', 'absent', 'not-yet', 'ended'] as const;
  expect(unsaid.map(missing)).toEqual([
    ...['chưa có', 'để trống', 'biểu không có', 'không có', 'chưa thành lập', 'đã sắp xếp lại'],
  ]);
});

test('figure(value) writes a number, a mark or what is missing', () => {
  expect(figure(2.1, 2)).toBe('2,10');
  expect(figure(0)).toBe('0');
  expect(figure('mark')).toBe('✓ có');
  expect(figure('none', 2)).toBe('–');
});

test('date(iso) is day, month and year', () => {
  expect(date('2025-12-31')).toBe('31/12/2025');
});

describe('period(period)', () => {
  test.each([
    ['2024', 'năm 2024', '2024'],
    ['2020/2024', 'giai đoạn 2020–2024', '2020–2024'],
    ['2024-Q3', 'quý III/2024', 'quý III/2024'],
    ['2024-Q4', 'quý IV/2024', 'quý IV/2024'],
    ['2024-H1', '6 tháng đầu năm 2024', '6 tháng đầu năm 2024'],
    ['2024-H2', '6 tháng cuối năm 2024', '6 tháng cuối năm 2024'],
    ['2025-12-31', 'ngày 31/12/2025', '31/12/2025'],
  ])('%s is “%s”, short “%s”', (canonical, words, short) => {
    expect(period(canonical)).toBe(words);
    expect(shortPeriod(canonical)).toBe(short);
  });
});

test('capital(text) raises the first letter, đ and accents included', () => {
  expect(capital('đào tạo')).toBe('Đào tạo');
  expect(capital('ủy ban')).toBe('Ủy ban');
  expect(capital('')).toBe('');
});

test('list(items) joins with commas and và', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual([
    ...['', 'a', 'a và b', 'a, b và c'],
  ]);
});

test('placeInSentence(name) lowers the kind of a unit, and nothing else', () => {
  expect(placeInSentence('Thành phố Cao Bằng')).toBe('thành phố Cao Bằng');
  expect(placeInSentence('Xã Sơn Hải')).toBe('xã Sơn Hải');
  expect(placeInSentence('Việt Nam')).toBe('Việt Nam');
  expect(placeInSentence('Xãm')).toBe('Xãm');
});

const given = { value: 1, upper: 'not-reported', bound: '=', decimals: 0 } as const;

describe('observed(given)', () => {
  test.each([
    ['a plain number', given, '1'],
    ['more than', { ...given, value: 5646, bound: '>' }, 'trên 5.646'],
    ['at least', { ...given, bound: '≥' }, 'ít nhất 1'],
    ['at most', { ...given, bound: '≤' }, 'không quá 1'],
    ['less than', { ...given, bound: '<' }, 'dưới 1'],
    ['about', { ...given, bound: 'khoảng' }, 'khoảng 1'],
    ['from one to another', { ...given, upper: 2 }, 'từ 1 đến 2'],
    ['the decimals as written', { ...given, value: 1.9, decimals: 2 }, '1,90'],
    ['a part with its whole', { ...given, value: 2, outOf: 11 }, '2/11'],
    ['a mark', { ...given, value: 'mark' }, '✓ có'],
  ] as const)('says %s', (_, figure, words) => {
    expect(observed(figure)).toBe(words);
  });

  test.each(['not-reported', 'none', 'no-data', 'not-applicable'] as const)(
    'leaves the words for %s to the cell',
    (value) => {
      expect(observed({ ...given, value })).toBeNull();
    },
  );
});

describe('inSigns(given)', () => {
  test.each([
    ['a plain number', given, '1'],
    ['more than', { ...given, value: 5646, bound: '>' }, '>5.646'],
    ['at least', { ...given, bound: '≥' }, '≥1'],
    ['about', { ...given, bound: 'khoảng' }, 'khoảng\u00a01'],
    ['from one to another', { ...given, upper: 2 }, '1–2'],
    ['the decimals as written', { ...given, value: 1.9, decimals: 2 }, '1,90'],
    ['a part with its whole', { ...given, value: 2, outOf: 11 }, '2/11'],
  ] as const)('writes %s', (_, figure, signs) => {
    expect(inSigns(figure)).toBe(signs);
  });
});

test('kindsInWords(units) names the levels that there are', () => {
  expect(kindsInWords([{ level: 'phường' }, { level: 'xã' }])).toBe('xã, phường');
  expect(kindsInWords([{ level: 'xã' }, { level: 'tỉnh' }])).toBe('đơn vị');
});

describe('the name of a document', () => {
  const none = { type: 'Báo cáo', number: null, date: null, datePrinted: null, state: null };
  test.each([
    ['both', { number: '743/KH-UBND', date: '2021-04-01' }, 'số 743/KH-UBND', 'ngày 01/04/2021'],
    ['a number alone', { number: '579-KH/TTYT' }, 'số 579-KH/TTYT', null],
    ['a day alone', { date: '2021-04-01' }, '', 'ngày 01/04/2021'],
    ['a month', { datePrinted: 'tháng 6 năm 2026' }, '', 'tháng 6 năm 2026'],
    [
      'a blank before the sign',
      { number: '/BC', date: '2021-04-01' },
      'số …/BC',
      'ngày 01/04/2021',
    ],
    ['neither', {}, '(chưa ghi số, ngày)', null],
    [
      'blanks',
      { number: '/BC', datePrinted: 'ngày … tháng … năm 2026' },
      '(chưa ghi số, ngày)',
      null,
    ],
    ['a bracket', { number: 'Nghị quyết số [...]' }, '(chưa ghi số, ngày)', null],
    ['a draft', { state: 'dự thảo' }, '(dự thảo, chưa ghi số, ngày)', null],
    ['a draft with a number', { number: '5/BC', state: 'dự thảo' }, 'số 5/BC (dự thảo)', null],
  ] as const)('says of %s what is printed', (_, given, name, day) => {
    expect(documentName({ ...none, ...given })).toBe(['Báo cáo', name].join(' ').trim());
    expect(documentDay({ ...none, ...given })).toBe(day);
  });

  test('has the title before what it lacks', () => {
    expect(documentName(none, 'Sơ kết')).toBe('Báo cáo “Sơ kết” (chưa ghi số, ngày)');
  });
});

describe('spanOf(periods)', () => {
  test.each([
    [[2020, 2022, 2024], '2020–2024'],
    [[2024], '2024'],
    [['2024', '2024'], '2024'],
    [[], ''],
  ])('%j → %s', (periods, expected) => {
    expect(spanOf(periods)).toBe(expected);
  });
});

test('listOf(items, most, noun) names the first and counts the rest', () => {
  expect(listOf(['a', 'b'], 2, 'đơn vị')).toBe('a và b');
  expect(listOf(['a', 'b', 'c', 'd'], 2, 'đơn vị')).toBe('a, b và 2\u00a0đơn vị khác');
});

test('writtenIn(row, key) says of a blank cell that it is blank', () => {
  expect(writtenIn({ used: 'not-reported' }, 'used')).toBe('blank');
  expect(writtenIn({ used: 'none' }, 'used')).toBe('none');
  expect(writtenIn({ used: 5 }, 'used')).toBe(5);
});
