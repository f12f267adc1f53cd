import { expect, test } from 'vitest';
import { recordOf, restOf } from '../../src/model/record.ts';
import { dataOf, observations } from '../data-folder.ts';

const themes = (...rows: readonly string[]) => recordOf(dataOf(observations(...rows)), ['Khác']);

test('years stand in columns; a total over them and a lone year stand apart', () => {
  const [theme] = themes(
    '040;SO-SINH;2023;703',
    '040;SO-SINH;2024;749',
    '040;SO-SINH;2023-2024;1452',
    '040;SO-SINH-3;2024;44',
  );
  const periods = (lines: readonly { rows: readonly { period: string }[] }[] = []) =>
    lines.map(({ rows }) => rows.map(({ period }) => period));
  expect(theme?.years).toEqual(['2023', '2024']);
  expect(periods(theme?.yearly)).toEqual([['2023', '2024']]);
  expect(periods(theme?.single)).toEqual([['2023/2024'], ['2024']]);
});

test('themes that are shown elsewhere are left out', () => {
  expect(themes('040;SO-SINH;2024;749', '040;TL-A;2024;10').map(({ theme }) => theme)).toEqual([
    'Mức sinh',
  ]);
});

test('what no block shows stands by itself, in order of time', () => {
  const data = dataOf(
    observations('04;SO-SINH;Quý II/2025;380', '04;SO-SINH;Quý I/2025;377', '04;SO-SINH;2024;1500'),
  );
  const rest = restOf(data, 'Mức sinh', ({ period }) => period === '2024');
  expect(rest?.single.flatMap(({ rows }) => rows.map(({ period }) => period))).toEqual([
    '2025-Q1',
    '2025-Q2',
  ]);
  expect(restOf(data, 'Mức sinh', () => true)).toBeNull();
});
