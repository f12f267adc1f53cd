import { describe, expect, test } from 'vitest';
import { found, observations, wordsOf } from '../data-folder.ts';

const year = (rate: string, third: string, births = '749') =>
  observations(
    `040;TL-3;2024;${rate}`,
    `040;SO-SINH-3;2024;${third}`,
    `040;SO-SINH;2024;${births}`,
  );

describe('a rate against its own numerator and denominator', () => {
  test('fires beyond half of its last digit', () => {
    expect(found(year('2,21', '44'))).toEqual(['rate-differs D2']);
    expect(wordsOf(year('2,21', '44'), 'rate-differs')).toEqual([
      '“Tỷ lệ con thứ 3 trở lên” ghi 2,21%, nhưng 44 trên 749 là 5,87%.',
    ]);
    expect(found(year('5,88', '44'))).toEqual(['rate-differs D2']);
  });

  test('does not fire within it, or when one of the two is missing or zero', () => {
    expect(found(year('5,87', '44'))).toEqual([]);
    expect(found(year('5,9', '44'))).toEqual([]);
    expect(found(year('6', '44'))).toEqual([]);
    expect(found(year('2,21', '-'))).toEqual([]);
    expect(found(year('0', '0', '0'))).toEqual([]);
  });
});
