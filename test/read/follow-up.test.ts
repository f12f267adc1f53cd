import { expect, test } from 'vitest';
import { faults, observed } from '../reader/office.ts';

test('figures that are at odds below a heading that was not read are told as that alone', () => {
  const rows = ['SO-SINH;310', 'Kế hoạch năm 2025;', 'SO-SINH;320'];
  const read = observed('Mã đơn vị;99', 'Nội dung;Giá trị', 'Năm 2024;', ...rows);
  expect(faults(read)).toEqual(['words-contradict A6']);
});

test('others are told', () => {
  const read = observed('Mã đơn vị;99', 'Nội dung;2024', 'SO-SINH;310', 'SO-SINH;320');
  expect(faults(read)).toEqual(['conflicting-rows B5']);
});
