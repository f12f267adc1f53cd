import { describe, expect, test } from 'vitest';
import { haveDayInCommon, Lives, lastDay, officialCode } from '../../src/dataset/unit-life.ts';

const life = (code: string, validFrom: string | null, validTo: string | null) => {
  return { code, validFrom, validTo };
};

describe('a code that several units had', () => {
  const old = life('99001', null, '2005-12-31');
  const former = life('99001', '2006-01-01', '2025-06-30');
  const present = life('99001', '2025-07-01', null);
  const lives = new Lives([present, old, former, life('99002', null, null)]);

  test('is the last of them by itself, and each of the others by its last day', () => {
    expect([old, former, present].map((each) => lives.keyOf(each))).toEqual([
      '99001-den-2005-12-31',
      '99001-den-2025-06-30',
      '99001',
    ]);
    expect(officialCode('99001-den-2005-12-31')).toBe('99001');
    expect(officialCode('99001')).toBe('99001');
  });

  test('names the unit in force on a day', () => {
    expect(lives.named('99001', '2000-06-01')).toBe('99001-den-2005-12-31');
    expect(lives.named('99001', '2006-01-01')).toBe('99001-den-2025-06-30');
    expect(lives.named('99001', '2025-06-30')).toBe('99001-den-2025-06-30');
    expect(lives.named('99001', '2025-07-01')).toBe('99001');
    expect(lives.named('99001', null)).toBe('99001');
    expect(lives.named('99002', '2000-06-01')).toBe('99002');
  });

  test('names the last one outright, whatever the day, where a name says so', () => {
    expect(lives.named(lives.outright('99001'), '2000-06-01')).toBe('99001');
    expect(lives.outright('99002')).toBe('99002');
  });

  test('names the next one in a gap, and the last one after its end', () => {
    const gap = new Lives([life('1', null, '2010-12-31'), life('1', '2015-01-01', '2020-12-31')]);
    expect(gap.named('1', '2012-01-01')).toBe('1');
    expect(gap.named('1', '2030-01-01')).toBe('1');
    expect(gap.named('1', '2010-12-31')).toBe('1-den-2010-12-31');
  });
});

test('two units of one code may not be in force on one day', () => {
  const until = life('1', null, '2025-06-30');
  expect(haveDayInCommon(until, life('1', '2025-07-01', null))).toBe(false);
  expect(haveDayInCommon(until, life('1', '2025-06-30', null))).toBe(true);
  expect(haveDayInCommon(until, life('1', null, null))).toBe(true);
});

test.each([
  [2025, '2025-12-31'],
  ['2025', '2025-12-31'],
  ['2025-Q1', '2025-03-31'],
  ['2020/2025', '2025-12-31'],
  ['2025-06-30', '2025-06-30'],
  [null, null],
])('the last day of %j is %j', (time, day) => {
  expect(lastDay(time)).toBe(day);
});
