import { describe, expect, test } from 'vitest';
import { bounded, missingInWords, noFigure } from '../../../src/reader/cell/no-figure.ts';

describe('bounded(written, sign)', () => {
  test.each([
    ['khoảng 61000', { suggestion: '61000', bound: 'khoảng' }],
    ['~61.000', { suggestion: '61.000', bound: 'khoảng' }],
    ['>60000', { suggestion: '60000', bound: '>' }],
    ['trên 5.646 người', { suggestion: '5.646', bound: '>' }],
    ['Dưới 2,1', { suggestion: '2,1', bound: '<' }],
    ['>= 80%', { suggestion: '80', bound: '≥' }],
    ['từ 90%', { suggestion: '90', bound: '≥' }],
    ['85% trở lên', { suggestion: '85', bound: '≥' }],
    ['từ 85 trở xuống', { suggestion: '85', bound: '≤' }],
    ['60000-61000', { suggestion: '60000', upper: '61000' }],
    ['từ 01 đến 02', { suggestion: '01', upper: '02' }],
    ['5 đến 6 lớp', { suggestion: '5', upper: '6' }],
  ])('parts “%s” into what its columns hold', (written, facts) => {
    expect(bounded(written, 'Dấu')?.facts).toMatchObject(facts);
  });

  test.each([
    '-5',
    'tăng 12',
    '12 lớp',
    '2-3-2024',
    'trên',
    'trên 14.555.20',
    '1 2',
    'từ 2024',
    '85 trở đi',
  ])('finds no bound in “%s”', (written) => {
    expect(bounded(written, 'Dấu')).toBeNull();
  });
});

test.each(['chưa có', 'Chưa có số liệu', 'Không', 'chua bao cao', 'N/A', 'NULL'])(
  '“%s” says that a figure is missing',
  (written) => {
    expect(missingInWords(written)?.facts).toEqual({ missing: true });
  },
);

test.each(['không lớp', 'có', 'ba', 'chưa có lớp', '12'])('“%s” says no such thing', (written) => {
  expect(missingInWords(written)).toBeNull();
});

test('what was never a figure is told by what it is', () => {
  expect(noFigure('0912345678')?.code).toBe('personal-data');
  expect(noFigure('=A1')?.code).toBe('formula');
  expect(noFigure('ba')).toBeNull();
});
