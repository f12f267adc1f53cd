import { describe, expect, test } from 'vitest';
import { referenceLevel } from '../../src/model/target.ts';
import { fertilityChange, fertilityLevel, fertilityTrend } from '../../src/sentence/fertility.ts';
import { certainty, intervalNote, intervalsNote } from '../../src/sentence/interval.ts';
import { modelOf, observations } from '../data-folder.ts';
import { text } from './render.ts';

/** Years `year rate births women` of the city, beside a reference level. */
function portrait(years: readonly string[], reference = '2,1') {
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
  return { portrait: model.portrait(unit), level: referenceLevel(model.targets(unit, 'TFR')) };
}

describe('certainty', () => {
  const said = (year: string, reference?: string) => {
    const { portrait: of, level } = portrait([year], reference);
    return text(certainty(of, level));
  };

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
  const said = (...years: readonly string[]) => text(fertilityChange(portrait(years).portrait));

  test.each([
    [
      'within chance since both',
      ['2020 1,86 748 12605', '2023 1,96 703 11923', '2024 2,03 749 11726'],
      'Mức sinh tăng 0,07_con so với năm_2023 và tăng 0,17_con so với năm_2020, đều trong phạm vi dao động ngẫu nhiên.',
    ],
    [
      'within chance since one',
      ['2020 1,50 600 14000', '2023 1,96 703 11923', '2024 2,03 749 11726'],
      'Mức sinh tăng 0,07_con so với năm_2023 (trong phạm vi dao động ngẫu nhiên) và tăng 0,53_con so với năm_2020.',
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
    const { portrait: found, level } = portrait(years);
    if (!found.fertility) throw new Error('no rate');
    return { series: found.fertility, intervals: found.intervals, level };
  };

  test.each([
    [
      'says that chance may have made the gap to the level',
      '2024 2,03 749 11726',
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,03_con/phụ nữ, thấp hơn mức sinh thay thế 0,07_con, trong phạm vi dao động ngẫu nhiên.',
    ],
    [
      'states one that chance has not made',
      '2024 1,50 749 15000',
      'Năm_2024, mức sinh của thành phố Cao Bằng là 1,50_con/phụ nữ, thấp hơn mức sinh thay thế 0,60_con.',
    ],
    [
      'has no gap to excuse at the level itself',
      '2024 2,10 749 11726',
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,10_con/phụ nữ, bằng mức sinh thay thế.',
    ],
  ])('%s', (_, year, expected) => {
    const { series, intervals, level } = of(year);
    expect(text(fertilityLevel(series, intervals, level))).toBe(expected);
  });

  test.each([
    [
      'says it of a move',
      '1,86 748 12605',
      'tăng từ 1,86 lên 2,03_con/phụ nữ, trong phạm vi dao động ngẫu nhiên',
    ],
    ['and not of a large one', '1,50 600 14000', 'tăng từ 1,50 lên 2,03_con/phụ nữ'],
  ])('%s', (_, first, expected) => {
    const { series, intervals } = of(`2020 ${first}`, '2024 2,03 749 11726');
    expect(text(fertilityTrend(series, intervals))).toBe(
      `Từ năm_2020 đến năm_2024, mức sinh của thành phố Cao Bằng ${expected}`,
    );
  });
});

test('intervalNote(portrait) says how the band is made, where there is one', () => {
  expect(intervalNote(portrait(['2024 2,03 749 11726']).portrait)).toContain('trang này tính');
  expect(intervalNote(portrait(['2024 2,03']).portrait)).toBeNull();
});

test('intervalsNote(portrait) names the years in which chance weighs much', () => {
  const [sure, unsure] = ['2023 2,03 749 11726', '2024 2,22 27 425'];
  const said = (...years: readonly string[]) => intervalsNote(portrait(years).portrait);
  expect(said(sure)).toBe('trang này tính');
  expect(said(sure, unsure)).toBe('trang này tính; năm\u00a02024 dao động lớn vì ít trẻ sinh');
  expect(said(unsure)).toBe('trang này tính; năm\u00a02024 dao động lớn vì ít trẻ sinh');
  expect(said('2023 2,30 28 425', unsure)).toBe(
    'trang này tính; mọi năm dao động lớn vì ít trẻ sinh',
  );
  expect(said('2022 2,03', '2023 1,96', unsure)).toBe(
    'trang này tính; năm\u00a02024 dao động lớn vì ít trẻ sinh',
  );
});
