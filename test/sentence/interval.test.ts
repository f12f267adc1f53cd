import { describe, expect, test } from 'vitest';
import { referenceLevel } from '../../src/model/target.ts';
import { fertilityChange, fertilityLevel, fertilityTrend } from '../../src/sentence/fertility.ts';
import { certainty, intervalNote, intervalsNote } from '../../src/sentence/interval.ts';
import { modelOf, observations } from '../data-folder.ts';
import { text } from './render.ts';

/** Years `year rate births women` of the city, beside a reference level. */
function profile(years: readonly string[], reference = '2,1') {
  const rows = years.flatMap((each) => {
    const [year, rate, births = '', women = ''] = each.split(' ');
    return [
      `040;TFR;${year};${rate}`,
      `040;SO-SINH;${year};${births}`,
      `040;PN-15-49;${year};${women}`,
    ];
  });
  const model = modelOf({
    ...observations(...rows),
    'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn
V;VN;TFR;${reference};2021;2030;mức tham chiếu;BC
`,
  });
  const unit = model.units.get('040');
  if (!unit) throw new Error('no unit');
  return { profile: model.profile(unit), level: referenceLevel(model.targets(unit, 'TFR')) };
}

/** The year before, made of its births and women as the year itself is: without it nothing is told. */
const before = (year: string): string => {
  const [at = '', ...figures] = year.split(' ');
  return [Number(at) - 1, ...figures].join(' ');
};

describe('certainty', () => {
  const said = (year: string, reference?: string) => {
    const { profile: of, level } = profile([before(year), year], reference);
    return text(certainty(of, level));
  };

  test('of a rate that does not move with its births is its distance, and why there is no interval', () => {
    const { profile: of, level } = profile(['2022 1,92 626 12044', '2024 2,03 749 11726']);
    expect(text(certainty(of, level))).toBe(
      'Mức sinh thấp hơn mức sinh thay thế 0,07_con; trang này không tính khoảng tin cậy vì tổng tỷ suất sinh không đi cùng số trẻ sinh ra.',
    );
    expect(text(certainty(of, undefined))).toBe(
      'Trang này không tính khoảng tin cậy vì tổng tỷ suất sinh không đi cùng số trẻ sinh ra.',
    );
  });

  test('of one year alone is not told', () => {
    const { profile: of, level } = profile(['2024 2,03 749 11726']);
    expect(text(certainty(of, level))).toBe('');
  });

  test.each([
    [
      'the level within the interval',
      '2024 2,03 749 11726',
      'Khoảng tin cậy 95% (trang này tính) là 1,89–2,18, gồm cả mức sinh thay thế_2,1.',
    ],
    [
      'the level itself',
      '2024 2,10 749 11726',
      'Khoảng tin cậy 95% (trang này tính) là 1,95–2,26, gồm cả mức sinh thay thế_2,1.',
    ],
    [
      'below it',
      '2024 1,50 749 15000',
      'Khoảng tin cậy 95% (trang này tính) là 1,39–1,61, nằm hẳn dưới mức sinh thay thế_2,1.',
    ],
    [
      'above it',
      '2024 2,80 749 10000',
      'Khoảng tin cậy 95% (trang này tính) là 2,60–3,01, nằm hẳn trên mức sinh thay thế_2,1.',
    ],
    [
      'few births',
      '2024 2,22 27 430',
      'Khoảng tin cậy 95% (trang này tính) là 1,46–3,23, gồm cả mức sinh thay thế_2,1; dao động lớn vì ít trẻ sinh (27_trẻ).',
    ],
    ['births unknown', '2024 2,03', ''],
  ])('%s', (_, year, expected) => {
    expect(said(year)).toBe(expected);
  });

  test('without a reference level gives the limits alone', () => {
    expect(said('2024 2,03 749 11726', '')).toBe(
      'Khoảng tin cậy 95% (trang này tính) là 1,89–2,18.',
    );
  });
});

describe('fertilityChange', () => {
  const said = (...years: readonly string[]) => text(fertilityChange(profile(years).profile));

  test.each([
    [
      'within chance since both',
      ['2020 1,94 698 12605', '2023 1,96 668 11923', '2024 2,03 680 11726'],
      'Mức sinh tăng 0,07_con so với năm_2023 và tăng 0,09_con so với năm_2020, đều chưa đủ cơ sở để nói là tăng.',
    ],
    [
      'within chance since one',
      ['2020 1,50 600 14000', '2023 1,96 668 11923', '2024 1,90 637 11726'],
      'Mức sinh giảm 0,06_con so với năm_2023 (chưa đủ cơ sở để nói là giảm) và tăng 0,40_con so với năm_2020.',
    ],
    [
      'of which nothing tells how sure it is, as the rate contradicts its births',
      ['2020 1,86 748 12605', '2021 1,90 629 12432', '2024 2,03 749 11726'],
      'Mức sinh tăng 0,17_con so với năm_2020.',
    ],
    [
      'beyond chance, though the intervals overlap',
      ['2023 1,97 264 4690', '2024 2,34 314 4697'],
      'Mức sinh tăng 0,37_con so với năm_2023.',
    ],
    [
      'how sure is not known',
      ['2023 1,96', '2024 1,90'],
      'Mức sinh giảm 0,06_con so với năm_2023.',
    ],
    [
      'no change is no chance',
      ['2023 2,0 700 12000', '2024 2,0 700 12000'],
      'Mức sinh không đổi so với năm_2023.',
    ],
    ['over a gap', ['2020 1,8', '2024 1,9'], 'Mức sinh tăng 0,1_con so với năm_2020.'],
    ['one year', ['2024 2,0'], ''],
  ])('%s', (_, years, expected) => {
    expect(said(...years)).toBe(expected);
  });
});

describe('a headline', () => {
  const of = (...years: readonly string[]) => {
    const { profile: found, level } = profile(years);
    if (!found.fertility) throw new Error('no rate');
    return { series: found.fertility, intervals: found.intervals, level };
  };

  test.each([
    [
      'says that a rate is about the level that its interval holds',
      '2024 2,03 749 11726',
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,03_con/phụ nữ, xấp xỉ mức sinh thay thế.',
    ],
    [
      'that it does not reach one beyond it',
      '2024 1,50 749 15000',
      'Năm_2024, thành phố Cao Bằng chưa đạt mức sinh thay thế: 1,50_con/phụ nữ.',
    ],
    [
      'that it is higher than one below it',
      '2024 2,80 749 10000',
      'Năm_2024, mức sinh của thành phố Cao Bằng cao hơn mức sinh thay thế: 2,80_con/phụ nữ.',
    ],
    [
      'that it is the level itself',
      '2024 2,10 749 11726',
      'Năm_2024, mức sinh của thành phố Cao Bằng đúng bằng mức sinh thay thế: 2,10_con/phụ nữ.',
    ],
  ])('%s', (_, year, expected) => {
    const { series, intervals, level } = of(before(year), year);
    expect(text(fertilityLevel(series, intervals, level))).toBe(expected);
  });

  test('is the arithmetic of the report where the rate contradicts its births', () => {
    const { series, intervals, level } = of('2022 1,92 626 12044', '2024 2,03 749 11726');
    expect(text(fertilityLevel(series, intervals, level))).toBe(
      'Năm_2024, thành phố Cao Bằng chưa đạt mức sinh thay thế: 2,03_con/phụ nữ.',
    );
    expect(text(fertilityTrend(series, intervals))).toBe(
      'Từ năm_2022 đến năm_2024, mức sinh của thành phố Cao Bằng tăng từ 1,92 lên 2,03_con/phụ nữ',
    );
  });

  test.each([
    [
      'names no way of a small move',
      '1,94 748 12605',
      'chưa rõ xu hướng; năm_2024 là 2,03_con/phụ nữ',
    ],
    ['and that of a large one', '1,50 600 14000', 'tăng từ 1,50 lên 2,03_con/phụ nữ'],
  ])('%s', (_, first, expected) => {
    const { series, intervals } = of(`2020 ${first}`, '2024 2,03 680 11726');
    expect(text(fertilityTrend(series, intervals))).toBe(
      `Từ năm_2020 đến năm_2024, mức sinh của thành phố Cao Bằng ${expected}`,
    );
  });
});

test('intervalNote(indicator, intervals) says how the band is made and what it takes for granted', () => {
  const { fertility, intervals } = profile(['2023 1,96 668 11923', '2024 2,03 680 11726']).profile;
  if (!fertility) throw new Error('no rate');
  const note = intervalNote(fertility.indicator, intervals);
  expect(note).toContain('trang này tính');
  expect(note).toContain('mọi trẻ của năm đều đã được thống kê và tuổi của phụ nữ');
  expect(intervalNote(fertility.indicator, [])).toBeNull();
});

test('intervalsNote(profile) names the years in which chance weighs much', () => {
  const [sure, unsure] = ['2023 2,03 749 12900', '2024 2,22 27 425'];
  const said = (...years: readonly string[]) => intervalsNote(profile(years).profile);
  expect(said(before(sure), sure)).toBe('trang này tính');
  expect(said(sure, unsure)).toBe('trang này tính; năm\u00a02024 dao động lớn vì ít trẻ sinh');
  expect(said(before(sure), unsure)).toBe(
    'trang này tính; năm\u00a02024 dao động lớn vì ít trẻ sinh',
  );
  expect(said('2023 2,30 28 425', unsure)).toBe(
    'trang này tính; mọi năm dao động lớn vì ít trẻ sinh',
  );
});
