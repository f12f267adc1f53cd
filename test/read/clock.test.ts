import { expect, test } from 'vitest';
import { clockFault, today } from '../../src/read/clock.ts';

const NOW = new Date('2026-11-21T18:00:00Z');

test('today is that of Vietnam, or the day that is fixed', () => {
  expect(today(null, NOW)).toBe('2026-11-22');
  expect(today('2025-01-31', NOW)).toBe('2025-01-31');
});

test.each(['2026-11-22', '1999-12-31', '2024-02-29'])('%s is a day that may be fixed', (day) => {
  expect(clockFault(day, NOW)).toBeNull();
});

test.each(['', 'hôm nay', '22/11/2026', '2026-13-01', '2025-02-29', '2026-1-1'])(
  '“%s” is told to be no day',
  (day) => expect(clockFault(day, NOW)).toContain('không phải một ngày'),
);

test.each([
  ['1970-01-01T00:00:00Z', '01/01/1970'],
  ['2099-06-01T00:00:00Z', '01/06/2099'],
])('a clock at %s is told to be wrong', (time, words) => {
  expect(clockFault(null, new Date(time))).toContain(words);
  expect(clockFault(null, NOW)).toBeNull();
});
