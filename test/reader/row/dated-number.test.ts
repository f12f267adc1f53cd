import { expect, test } from 'vitest';
import { datedNumber } from '../../../src/reader/row/dated-number.ts';

test.each([
  ['18/KH-UBND ngày 10/02/2022', '18/KH-UBND', '2022-02-10'],
  ['số 215/KH-UBND, ngày 05/8/2021', 'số 215/KH-UBND', '2021-08-05'],
  ['Kế hoạch số 15//KH-UBND ngày 15/03/2021', 'Kế hoạch số 15//KH-UBND', '2021-03-15'],
])('%s has a day behind its number', (text, number, date) =>
  expect(datedNumber(text)).toEqual({ number, date }),
);

test.each([
  ['18/KH-UBND'],
  ['ngày 10/02/2022'],
  ['18/KH-UBND ngày 06/2026'],
  ['18/KH-UBND ngày 31/02/2022'],
  ['Kế hoạch/BC (hàng năm)'],
])('%s has none', (text) => expect(datedNumber(text)).toBeNull());
