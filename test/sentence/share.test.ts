import { describe, expect, test } from 'vitest';
import { sharesOf } from '../../src/model/share.ts';
import { THEMES, type Theme } from '../../src/model/theme.ts';
import { sharesDescription, sharesHeading, sharesLevel } from '../../src/sentence/share.ts';
import { modelOf, observations } from '../data-folder.ts';
import { targets } from '../targets.ts';
import { text } from './render.ts';

const theme: Theme = {
  ...(THEMES.find(({ key }) => key === 'hoat-dong') ?? THEMES[0]),
  inSentence: 'sàng lọc',
};

const REFERENCE = 'VN;TFR;;;;2,1;;2021;2030;mức tham chiếu';

function site(rows: readonly string[], ...goals: readonly string[]) {
  const model = modelOf({
    ...(rows.length > 0 ? observations(...rows) : {}),
    ...targets(REFERENCE, ...goals),
  });
  const profiles = model.units.all.map((unit) => model.profile(unit));
  const shares = profiles.flatMap(({ unit, record }) =>
    record.flatMap((group) => sharesOf(model, unit, group)),
  );
  return { model, profiles, shares };
}

const levelOf = (value: string, goal: string) =>
  site([`040;SL;2024;${value}`], goal).shares.map((each) => text(sharesLevel(each)));

describe('a share of the last year', () => {
  test.each([
    ['67', '>;75', ', thấp hơn 8_điểm phần trăm so với chỉ tiêu giao năm_2024 là trên 75%'],
    ['80', '≥;75', ', cao hơn 5_điểm phần trăm so với chỉ tiêu giao năm_2024 là từ 75% trở lên'],
    ['75', '>;75', ', bằng mức này, chưa vượt; chỉ tiêu giao năm_2024 là trên 75%'],
  ])('of %s beside %s', (value, goal, expected) => {
    expect(levelOf(value, `040;SL;;;${goal};;2024;2024;chỉ tiêu giao năm`)).toEqual([
      `Năm_2024, tỷ lệ sàng lọc của thành phố Cao Bằng là ${value}%${expected}`,
    ]);
  });

  test('without a target of its year stands alone', () => {
    expect(levelOf('67', '040;SL;;;>;75;;2025;2025;chỉ tiêu giao năm')).toEqual([
      'Năm_2024, tỷ lệ sàng lọc của thành phố Cao Bằng là 67%',
    ]);
  });
});

describe('the page of a theme of shares', () => {
  const heading = (rows: readonly string[], ...goals: readonly string[]) => {
    const { model, profiles } = site(rows, ...goals);
    return text(sharesHeading(model, profiles, theme));
  };
  const goal = (unit: string) => `${unit};SL;;;>;75;;2024;2024;chỉ tiêu giao năm`;

  test('says that nobody reports', () => {
    expect(heading([])).toBe('Không có đơn vị nào báo cáo sàng lọc.');
  });

  test('tells the one unit that reports', () => {
    expect(heading(['040;SL;2024;67'])).toBe(
      'Năm_2024, tỷ lệ sàng lọc của thành phố Cao Bằng là 67%.',
    );
  });

  test('counts those that reach the level of the last year', () => {
    expect(heading(['24;SL;2024;80', '04;SL;2024;70'], goal('24'), goal('04'))).toBe(
      'Năm_2024, 1 trong 2_đơn vị có số liệu đạt mục tiêu về tỷ lệ sàng lọc.',
    );
  });

  test('counts who reports where no level holds', () => {
    expect(heading(['24;SL;2024;80', '04;SL;2024;70'])).toBe(
      'Có số liệu về sàng lọc của tỉnh Cao Bằng và tỉnh Bắc Ninh.',
    );
  });
});

test('who does not see the chart is told every year', () => {
  const { shares } = site(
    ['040;SL;2023;60', '040;SL;2024;67'],
    '040;SL;;;>;75;;2024;2024;chỉ tiêu giao năm',
  );
  expect(sharesDescription(shares)).toBe('Tỷ lệ sàng lọc. 2023: 60%; 2024: 67%, mức trên 75%.');
});
