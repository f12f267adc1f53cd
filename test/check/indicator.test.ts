import { expect, test } from 'vitest';
import { found } from '../data-folder.ts';

const indicator = (measure: string, kind: string) =>
  found({
    'chi-tieu/a.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Định nghĩa\nX;Điều được đo;Khác;${measure};${kind};Thử.\n`,
  });

test.each([
  ['%', 'tỷ lệ %'],
  ['% phụ nữ', 'tỷ lệ %'],
  ['%', 'tỷ suất'],
  ['‰', 'tỷ suất'],
  ['xã', 'số đếm'],
  ['dấu X', 'dấu X'],
])('%s is counted as %s', (measure, kind) => expect(indicator(measure, kind)).toEqual([]));

test.each([
  ['%', 'số đếm'],
  ['‰', 'số đếm'],
  ['người', 'tỷ lệ %'],
])('%s is not counted as %s', (measure, kind) =>
  expect(indicator(measure, kind)).toEqual(['fields-contradict E2']),
);
