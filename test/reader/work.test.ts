/** What a row costs, counted: the same on any machine, however busy. */
import { afterEach, expect, test, vi } from 'vitest';
import { datasets } from '../../src/dataset/datasets.ts';
import { reading } from './around.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** How often a text is folded while these rows are read so many times over. */
function foldsOf(header: string, rows: readonly string[], times: number): number {
  const folded = vi.spyOn(String.prototype, 'normalize');
  const all = Array.from({ length: times }, () => rows).flat();
  const { rows: read, found } = reading(datasets.observation, header, ...all);
  const count = folded.mock.calls.length;
  folded.mockRestore();
  expect(found).toEqual([]);
  expect(read.length).toBeGreaterThanOrEqual(all.length);
  return count;
}

test.each([
  [
    'groups in a column of their own',
    'Mã đơn vị;Mã chỉ tiêu;Năm;Phân tổ;Giá trị',
    ['07543;SO-SINH;2024;Nam;12', '07543;SO-SINH;2024;Nữ;11', '07543;SO-SINH;2024;Tổng số;23'],
  ],
  [
    'groups below their indicator',
    'Tên đơn vị;Chỉ tiêu;Năm;Giá trị',
    ['Thành phố Cao Bằng;Số trẻ sinh ra trong năm;2024;1.234', 'Thành phố Cao Bằng;TFR;2024;2,03'],
  ],
  [
    'codes beside names, periods across',
    'Mã đơn vị;Tên đơn vị;Chỉ tiêu;2023;2024',
    ['040;Thành phố Cao Bằng;SO-SINH;12;11', '04;Tỉnh Cao Bằng;TFR;2,03;2,1'],
  ],
])('a row folds no text that was read before: %s', (_, header, rows) => {
  // What the worker's other tests folded may be forgotten in between: about a thousand then, once.
  const [first = 0, few = 0, many = 0] = [20, 20, 5_020].map((times) =>
    foldsOf(header, rows, times),
  );
  expect(first).toBeGreaterThan(100);
  expect(many - few).toBeLessThan(5_000);
});
