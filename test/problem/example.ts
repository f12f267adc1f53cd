/** An error and a warning, as reports show them. */
import { type Problem, problem } from '../../src/problem/problem.ts';

export const money: Problem = problem(
  'number-ambiguous',
  { file: 'kinh-phi/a.csv', row: 7, column: 'C', header: 'Kinh phí giao (đồng)' },
  { value: '2.500', whole: '2500', fraction: '2500000' },
);
export const bareMark: Problem = problem(
  'missing-mark',
  { file: 'dao-tao/b.csv', row: 2, column: 'B', header: 'Đạt tỷ lệ %' },
  { value: '%' },
);
