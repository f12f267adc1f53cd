import { expect, test } from 'vitest';
import { birthsLevel, birthsSubtitle, birthsTitle } from '../../src/sentence/birth.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';
import { text } from './render.ts';

function said(...rows: readonly string[]): string {
  return saidOf(observations(...rows.map((row) => `040;SO-SINH;${row}`)));
}

function saidOf(files: Files): string {
  const model = modelOf(files);
  const unit = model.units.get('040');
  const births = unit && model.profile(unit).births;
  if (!births) throw new Error('no births');
  return text(birthsLevel(births));
}

test.each([
  [
    'more than the year before',
    ['2023;703', '2024;749'],
    'Năm_2024, thành phố Cao Bằng có 749_trẻ được sinh ra, tăng 46_trẻ so với năm_2023',
  ],
  [
    'fewer',
    ['2020;748', '2021;629'],
    'Năm_2021, thành phố Cao Bằng có 629_trẻ được sinh ra, giảm 119_trẻ so với năm_2020',
  ],
  [
    'as many',
    ['2023;749', '2024;749'],
    'Năm_2024, thành phố Cao Bằng có 749_trẻ được sinh ra, bằng năm_2023',
  ],
  [
    'the year before not known',
    ['2023;', '2024;749'],
    'Năm_2024, thành phố Cao Bằng có 749_trẻ được sinh ra',
  ],
  ['a gap', ['2022;700', '2024;749'], 'Năm_2024, thành phố Cao Bằng có 749_trẻ được sinh ra'],
  [
    'the last year not known',
    ['2024;1749', '2025;'],
    'Năm_2024, thành phố Cao Bằng có 1.749_trẻ được sinh ra',
  ],
  [
    'nobody',
    ['2023;3', '2024;0'],
    'Năm_2024, thành phố Cao Bằng không có trẻ nào được sinh ra, giảm 3_trẻ so với năm_2023',
  ],
  ['no figure', ['2024;'], 'Không có số liệu về số trẻ sinh ra của thành phố Cao Bằng'],
  [
    'a census alone',
    ['2019;760;tổng điều tra'],
    'Năm_2019, thành phố Cao Bằng có 760_trẻ được sinh ra',
  ],
])('%s', (_, rows, expected) => {
  expect(said(...rows)).toBe(expected);
});

test.each([
  [
    'orders in every year',
    ['SO-SINH;2024;749', 'SO-SINH-2;2024;333', 'SO-SINH-3;2024;44', 'SO-SINH;2025;'],
    'Số trẻ sinh ra trong năm theo thứ tự sinh. Thứ tự sinh không được đánh giá.',
  ],
  [
    'orders in some years',
    ['SO-SINH;2023;703', 'SO-SINH;2024;749', 'SO-SINH-2;2024;333', 'SO-SINH-3;2024;44'],
    'Số trẻ sinh ra trong năm theo thứ tự sinh. Năm chưa đủ số liệu chỉ ghi tổng số. Thứ tự sinh không được đánh giá.',
  ],
  ['no orders', ['SO-SINH;2024;749', 'SO-SINH-2;2024;333'], 'Số trẻ sinh ra trong năm.'],
])('the subtitle of %s', (_, rows, expected) => {
  const model = modelOf(observations(...rows.map((row) => `040;${row}`)));
  const unit = model.units.get('040');
  const births = unit && model.profile(unit).births;
  expect(births && text(birthsSubtitle(births))).toBe(expected);
  expect(births && expected.startsWith(birthsTitle(births))).toBe(true);
});

test('births of some communes are at least so many, and no change is told from another such sum', () => {
  const header = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Dấu;Trạng thái;Nguồn';
  const said = (before: string, now: string) =>
    saidOf({
      'so-lieu.csv': `${header}\n040;SO-SINH;2024;${before};BC\n040;SO-SINH;2025;${now};BC\n`,
    });
  expect(said('3056;≥;', '2757;≥;sơ bộ')).toBe(
    'Năm_2025, thành phố Cao Bằng có ít nhất 2.757_trẻ được sinh ra (số sơ bộ)',
  );
  expect(said('700;≥;', '749;;')).toBe('Năm_2025, thành phố Cao Bằng có 749_trẻ được sinh ra');
});
