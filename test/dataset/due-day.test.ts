import { expect, test } from 'vitest';
import { readDue } from '../../src/dataset/due-day.ts';

test.each([
  ['10/12', { day: 10, month: 12 }],
  ['29/2', { day: 29, month: 2 }],
  ['10/12/2026', { day: 10, month: 12 }],
  ['10/12/26', null],
  ['05', { day: 5, month: null }],
  ['31/04', null],
  ['10/13', null],
  ['0', null],
  ['theo quy định', null],
])('the day “%s”', (text, day) => {
  expect(readDue(text)).toEqual(day);
});
