import { expect, test } from 'vitest';
import { found, observations, wordsOf } from '../data-folder.ts';

/** Years `year rate births women` of a unit. */
const years = (unit: string, ...all: readonly string[]) =>
  all.flatMap((each) => {
    const [year, rate, births, women] = each.split(' ');
    return [
      `${unit};TFR;${year};${rate}`,
      `${unit};SO-SINH;${year};${births}`,
      `${unit};PN-15-49;${year};${women}`,
    ];
  });

const printed = [
  '2020 1,86 748 12605',
  '2021 1,90 629 12432',
  '2022 1,92 626 12044',
  '2023 1,96 703 11923',
  '2024 2,03 749 11726',
];

const code = 'tfr-births-ratio';
const of = (...rows: readonly string[]) =>
  found(observations(...rows)).filter((each) => each.startsWith(code));

test('a rate that does not move with its births is told once, with its largest steps and its last year', () => {
  expect(of(...years('040', ...printed))).toEqual([`${code} D14`]);
  expect(wordsOf(observations(...years('040', ...printed)), code)).toEqual([
    'Từ năm 2020 đến năm 2021, TFR tăng 2,2% nhưng số trẻ sinh trên một phụ nữ 15–49 tuổi giảm 14,7%; từ năm 2022 đến năm 2024, TFR tăng 5,7%, số trẻ sinh trên một phụ nữ 15–49 tuổi tăng 22,9%; năm 2024, 35 lần số trẻ trên một phụ nữ là 2,24, TFR ghi 2,03. Tỷ số giữa hai số lệch 19,8% giữa năm 2020 và năm 2021.',
  ]);
});

test('a rate that is made of them is not told', () => {
  expect(of(...years('07543', '2023 1,97 264 4690', '2024 2,34 314 4697'))).toEqual([]);
});

test('units are held apart: one that moves with its births is no matter of another', () => {
  const rows = [...years('040', ...printed.slice(3)), ...years('07543', '2024 2,40 749 11726')];
  expect(of(...rows)).toEqual([]);
});

test('a year without all three, a bound and a census count for nothing', () => {
  const [first = '', second = ''] = printed;
  expect(of(...years('040', first, second.replace('629', '')))).toEqual([]);
  expect(of(...years('040', first, second.replace('629', 'trên 629')))).toEqual([]);
  const census = years('040', second).map((row) => `${row};tổng điều tra`);
  expect(of(...years('040', first), ...census)).toEqual([]);
});

test('years further apart than two are told by the step between them', () => {
  const far = years('040', '2019 1,86 748 12605', '2022 1,92 626 12044');
  expect(wordsOf(observations(...far), code).join()).toContain(
    'Từ năm 2019 đến năm 2022, TFR tăng 3,2% nhưng số trẻ sinh trên một phụ nữ 15–49 tuổi giảm 12,4%;',
  );
});
