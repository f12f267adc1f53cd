import { expect, test } from 'vitest';
import { labelParts, markLabel } from '../../src/chart/mark-label.ts';

test.each([
  ['Năm 2024', '2,03 con/phụ nữ'],
  ['Năm 2024', '2,34 con/phụ nữ, khoảng tin cậy 95%: 2,09–2,61'],
  ['Nhiệm vụ khác: Đào tạo; Nghiên cứu: cơ bản, 2024', 'giao 48.830.000 đồng'],
])('“%s” and its figure “%s” are told apart again', (of, figure) => {
  expect(labelParts(markLabel(of, figure))).toEqual([of, figure]);
});

test('a colon within a name does not stand like the one before the figure', () => {
  expect(markLabel('Nhiệm vụ khác: Đào tạo, 2024', '5 đồng')).toBe(
    'Nhiệm vụ khác:\u00a0Đào tạo, 2024: 5 đồng',
  );
});
