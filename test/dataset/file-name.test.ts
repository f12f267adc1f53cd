import { expect, test } from 'vitest';
import { fileName } from '../../src/dataset/file-name.ts';

test.each([
  ['Tuyến xã, 2025-12-31', 'tuyen-xa-2025-12-31'],
  ['Đặc khu Phú Quý', 'dac-khu-phu-quy'],
  ['Sàng lọc trước sinh, sơ sinh', 'sang-loc-truoc-sinh-so-sinh'],
  ['“Kế hoạch”', 'ke-hoach'],
])('%s becomes %s', (words, name) => {
  expect(fileName(words)).toBe(name);
});
