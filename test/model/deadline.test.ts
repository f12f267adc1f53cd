import { expect, test } from 'vitest';
import { lastDays } from '../../src/model/deadline.ts';

test('before a day is by the day before it', () => {
  const dueDays = ['10/12', '01/06'];
  expect(lastDays({ dueDays, dueKind: 'trước ngày' })).toEqual([
    { day: 9, month: 12 },
    { day: 0, month: 6 },
  ]);
  expect(lastDays({ dueDays, dueKind: 'đến hết ngày' })[0]).toEqual({ day: 10, month: 12 });
});
