import { describe, expect, test } from 'vitest';
import { datedTargets, referenceLevel } from '../../src/model/target.ts';
import {
  apartNotes,
  fertilityLevel,
  fertilityTrend,
  missingYears,
  trendSubtitle,
} from '../../src/sentence/fertility.ts';
import { modelOf, observations } from '../data-folder.ts';
import { text } from './render.ts';

/** `2023 1,96`, `2019 1,8 tổng điều tra` → the three sentences of the city’s series. */
function said(rows: readonly string[], reference = '2,1') {
  const files = observations(
    ...rows.map((row) => {
      const [year, value, ...status] = row.split(' ');
      return `040;TFR;${year};${value ?? ''};${status.join(' ')}`;
    }),
  );
  const target = `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn
V;VN;TFR;${reference};2021;2030;mức tham chiếu;BC
`;
  const model = modelOf({ ...files, 'muc-tieu.csv': target });
  const unit = model.units.get('040');
  const series = unit && model.series(unit, 'TFR');
  if (!unit || !series) throw new Error('no series');
  return {
    level: text(fertilityLevel(series, [], referenceLevel(model.targets(unit, 'TFR')))),
    trend: text(fertilityTrend(series, [])),
    missing: text(missingYears(series)),
  };
}

describe('fertilityLevel', () => {
  test.each([
    [
      'below the reference level',
      ['2024 2,03'],
      '2,1',
      'Năm_2024, thành phố Cao Bằng chưa đạt mức sinh thay thế: 2,03_con/phụ nữ.',
    ],
    [
      'above it',
      ['2024 2,2'],
      '2,1',
      'Năm_2024, mức sinh của thành phố Cao Bằng cao hơn mức sinh thay thế: 2,2_con/phụ nữ.',
    ],
    [
      'equal to it',
      ['2024 2,10'],
      '2,1',
      'Năm_2024, mức sinh của thành phố Cao Bằng đúng bằng mức sinh thay thế: 2,10_con/phụ nữ.',
    ],
    [
      'without one',
      ['2024 2,03'],
      '',
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,03_con/phụ nữ.',
    ],
    [
      'of the last year that is known',
      ['2023 1,96', '2024 2,03', '2025'],
      '2,1',
      'Năm_2024, thành phố Cao Bằng chưa đạt mức sinh thay thế: 2,03_con/phụ nữ.',
    ],
    [
      'preliminary',
      ['2024 2,03 sơ bộ'],
      '2,1',
      'Năm_2024, thành phố Cao Bằng chưa đạt mức sinh thay thế: 2,03_con/phụ nữ (số sơ bộ).',
    ],
    [
      'estimated, without a reference level',
      ['2024 2,03 ước tính'],
      '',
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,03_con/phụ nữ (số ước tính).',
    ],
    [
      'of a census alone',
      ['2019 1,8 tổng điều tra', '2020'],
      '2,1',
      'Theo tổng điều tra năm_2019, thành phố Cao Bằng chưa đạt mức sinh thay thế: 1,8_con/phụ nữ.',
    ],
    ['of no year', ['2024'], '2,1', 'Không có số liệu về mức sinh của thành phố Cao Bằng.'],
  ])('%s', (_, rows, reference, expected) => {
    expect(said(rows, reference).level).toBe(expected);
  });
});

describe('fertilityTrend', () => {
  test.each([
    [
      'rising every year',
      ['2020 1,86', '2021 1,90', '2022 1,92', '2023 1,96', '2024 2,03', '2025'],
      'Từ năm_2020 đến năm_2024, mức sinh của thành phố Cao Bằng tăng liên tục từ 1,86 lên 2,03_con/phụ nữ',
    ],
    [
      'falling every year',
      ['2022 2,4', '2023 2,2', '2024 2,1'],
      'Từ năm_2022 đến năm_2024, mức sinh của thành phố Cao Bằng giảm liên tục từ 2,4 xuống 2,1_con/phụ nữ',
    ],
    [
      'rising in all, falling once',
      ['2022 1,9', '2023 1,8', '2024 2,1'],
      'Từ năm_2022 đến năm_2024, mức sinh của thành phố Cao Bằng tăng từ 1,9 lên 2,1_con/phụ nữ',
    ],
    [
      'rising over a gap',
      ['2020 1,86', '2021', '2022 1,92', '2023 1,96'],
      'Từ năm_2020 đến năm_2023, mức sinh của thành phố Cao Bằng tăng từ 1,86 lên 1,96_con/phụ nữ',
    ],
    [
      'two years',
      ['2023 1,96', '2024 1,95'],
      'Từ năm_2023 đến năm_2024, mức sinh của thành phố Cao Bằng giảm từ 1,96 xuống 1,95_con/phụ nữ',
    ],
    [
      'flat',
      ['2022 2,1', '2023 2,1', '2024 2,10'],
      'Từ năm_2022 đến năm_2024, mức sinh của thành phố Cao Bằng giữ nguyên ở mức 2,10_con/phụ nữ',
    ],
    [
      'back to where it was',
      ['2022 2,1', '2023 2,3', '2024 2,1'],
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,1_con/phụ nữ, bằng năm_2022',
    ],
    [
      'equal over a gap',
      ['2022 2,1', '2024 2,1'],
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,1_con/phụ nữ, bằng năm_2022',
    ],
    [
      'one year',
      ['2019 1,8 tổng điều tra', '2024 2,03'],
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,03_con/phụ nữ',
    ],
    ['no year', ['2024'], 'Không có số liệu về mức sinh của thành phố Cao Bằng'],
  ])('%s', (_, rows, expected) => {
    expect(said(rows).trend).toBe(expected);
  });
});

describe('missingYears', () => {
  test.each([
    ['none', ['2024 2,03'], ''],
    ['one', ['2023', '2024 2,03'], 'Không có số liệu năm_2023.'],
    [
      'the year in which the unit was dissolved',
      ['2022', '2024 2,03', '2025'],
      'Không có số liệu năm_2022. Thành phố Cao Bằng có hiệu lực đến ngày_30/06/2025, không có kỳ báo cáo cả năm_2025.',
    ],
    ['two', ['2021', '2023', '2024 2,03'], 'Không có số liệu các năm_2021 và 2023.'],
    ['many', ['2021', '2022', '2024'], 'Không có số liệu các năm_2021, 2022 và 2024.'],
    [
      'each kind of missing has its own words',
      ['2021 ..', '2022 -', '2023 KAD', '2024'],
      'Không có số liệu năm_2024. Báo cáo ghi “không có số liệu” cho năm_2021. Báo cáo ghi “-” cho năm_2022. Báo cáo ghi “không áp dụng” cho năm_2023.',
    ],
  ])('%s', (_, rows, expected) => {
    expect(said(rows).missing).toBe(expected);
  });
});

describe('trendSubtitle', () => {
  const HEADER = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn';
  const subtitle = (...rows: readonly string[]) => {
    const lines = rows.map((row, at) => `M${at};040;TFR;${row};BC`);
    const model = modelOf({
      ...observations('040;TFR;2024;2,03'),
      'muc-tieu.csv': [HEADER, ...lines, ''].join('\n'),
    });
    const unit = model.units.get('040');
    const series = unit && model.series(unit, 'TFR');
    if (!unit || !series) throw new Error('no series');
    return text(trendSubtitle(series, datedTargets(model.targets(unit, 'TFR')), false));
  };
  const start = 'Tổng tỷ suất sinh, con/phụ nữ. Trục dọc không bắt đầu từ 0.';

  test('speaks of diamonds only where targets are drawn', () => {
    expect(subtitle('2,1;2021;2030;mức tham chiếu', ';2021;2024;chỉ tiêu giao năm')).toBe(start);
  });

  test('calls each kind by its own name, once', () => {
    expect(subtitle('2,05;2025;2025;dự kiến', '2,06;2026;2026;dự kiến')).toBe(
      `${start} Hình thoi là chỉ tiêu dự kiến, không phải kết quả.`,
    );
    expect(subtitle('2,05;2025;2025;dự kiến', '2,1;2021;2030;mục tiêu giai đoạn')).toBe(
      `${start} Hình thoi là chỉ tiêu dự kiến và mục tiêu, không phải kết quả.`,
    );
  });
});

test.each([
  ['Kết quả tổng điều tra', ['Năm_2019: kết quả tổng điều tra.']],
  ['UBND xác nhận.', ['Năm_2019: UBND xác nhận.']],
  ['Huế ghi khác', ['Năm_2019: Huế ghi khác.']],
  ['', []],
])('the note of a census «%s» says its year', (note, expected) => {
  const model = modelOf(
    observations(`040;TFR;2019;1,8;tổng điều tra;${note}`, '040;TFR;2024;2,03;;Ghi chú khác'),
  );
  const unit = model.units.get('040');
  const series = unit && model.series(unit, 'TFR');
  expect(series && apartNotes(series).map(text)).toEqual(expected);
});
