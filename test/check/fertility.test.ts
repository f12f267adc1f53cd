import { describe, expect, test } from 'vitest';
import { found, observations, wordsOf } from '../data-folder.ts';

const years = (...rows: readonly (readonly [number, string, number, number, string?])[]) =>
  observations(
    ...rows.flatMap(([year, tfr, births, women, status = '']) => [
      `040;TFR;${year};${tfr};${status}`,
      `040;SO-SINH;${year};${births}`,
      `040;PN-15-49;${year};${women}`,
    ]),
  );

/** The points of the two checks here; that of the ratio has its own test. */
const told = (files: Parameters<typeof found>[0]) =>
  found(files).filter((each) => each.startsWith('tfr-against'));

describe('the total fertility rate against births', () => {
  test('fires for Cao Bằng from 2020 to 2022', () => {
    const cao = years([2020, '1,86', 748, 12605], [2022, '1,92', 626, 12044]);
    expect(told(cao)).toEqual(['tfr-against-births D5']);
    expect(wordsOf(cao, 'tfr-against-births')).toEqual([
      'Từ năm 2020 đến năm 2022, TFR tăng từ 1,86 lên 1,92, nhưng số trẻ sinh trên 1.000 phụ nữ 15–49 tuổi giảm từ 59,3 còn 52,0.',
    ]);
  });

  test('does not fire when both rise, or when they part by 5 points or less', () => {
    expect(found(years([2023, '1,96', 703, 11923], [2024, '2,03', 749, 11726]))).toEqual([]);
    expect(found(years([2023, '2,00', 700, 12000], [2024, '2,05', 690, 12000]))).toEqual([]);
  });

  test('does not fire over more than two years, or between a census and a yearly report', () => {
    expect(told(years([2019, '1,86', 748, 12605], [2022, '1,92', 626, 12044]))).toEqual([]);
    expect(
      told(years([2020, '1,86', 748, 12605, 'tổng điều tra'], [2022, '1,92', 626, 12044])),
    ).toEqual([]);
  });

  test('does not fire across a change of the territory', () => {
    const file = years([2024, '1,86', 748, 12605], [2025, '1,92', 626, 12044])['so-lieu.csv'] ?? '';
    const of = (unit: string) =>
      found({ 'so-lieu.csv': file.replaceAll('040;', `${unit};`) }).join();
    expect(of('07543')).toContain('tfr-against-births');
    expect(of('01273')).not.toContain('tfr-against-births');
    expect(of('040')).not.toContain('tfr-against-births');
  });

  test('does not fire when the women of a year are not known', () => {
    const file = observations(
      '040;TFR;2020;1,86',
      '040;SO-SINH;2020;748',
      '040;PN-15-49;2020;12605',
      '040;TFR;2022;1,92',
      '040;SO-SINH;2022;626',
      '040;PN-15-49;2022;',
    );
    expect(found(file)).toEqual([]);
  });

  test('writes both rates with the decimals of the finer one', () => {
    const [words] = wordsOf(
      years([2020, '1,86', 748, 12605], [2022, '1,9', 626, 12044]),
      'tfr-against-births',
    );
    expect(words).toContain('TFR tăng từ 1,86 lên 1,90');
  });
});

describe('the total fertility rate against 35 times the general one', () => {
  test('fires when it is off by more than a third', () => {
    const file = years([2024, '4,2', 749, 11726]);
    expect(found(file)).toEqual(['tfr-against-gfr D2']);
    expect(wordsOf(file, 'tfr-against-gfr')).toEqual([
      'TFR ghi 4,2, trong khi 35 lần số trẻ sinh trên phụ nữ 15–49 tuổi là 2,24.',
    ]);
  });

  test('does not fire within a third', () => {
    expect(found(years([2024, '2,9', 749, 11726]))).toEqual([]);
    expect(found(years([2024, '1,5', 749, 11726]))).toEqual([]);
  });
});
