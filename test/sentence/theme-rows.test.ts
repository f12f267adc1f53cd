import { describe, expect, test } from 'vitest';
import { childrenOf } from '../../src/model/children.ts';
import { BUDGET, FERTILITY, type Theme, TRAINING } from '../../src/model/theme.ts';
import { heatHeading, shortName } from '../../src/sentence/course-heat.ts';
import { besideLevel, besideWhole, rangeHeading } from '../../src/sentence/fertility-rows.ts';
import { lowerFence, unusedHeading, unusedItems } from '../../src/sentence/money-rows.ts';
import { themeRowsWords } from '../../src/sentence/theme-rows.ts';
import { cityModel, moneys, observations, trainings, unitIn } from '../city.ts';
import type { Files } from '../data-folder.ts';
import { targets } from '../targets.ts';
import { text } from './render.ts';

const childrenIn = (files: Files) => {
  const model = cityModel(files);
  const children = childrenOf(model, unitIn(model, '99'));
  if (!children) throw new Error('nothing to compare');
  return { model, children };
};

const wordsOf = (files: Files, theme: Theme) => {
  const { model, children } = childrenIn(files);
  const words = themeRowsWords(model, children, theme);
  return words && { heading: text(words.heading), lead: words.lead };
};

const counted = (code: string, rate: string, births: number, women: number) =>
  [
    `${code};TFR;2025;${rate}`,
    `${code};SO-SINH;2025;${births}`,
    `${code};PN-15-49;2025;${women}`,
  ] as const;

describe('fertility', () => {
  test('says from where to where the rates lie', () => {
    const { children } = childrenIn(observations('99001;TFR;2025;1,77', '99002;TFR;2025;2,34'));
    expect(text(rangeHeading(children))).toBe('Từ 1,77 (xã Một) đến 2,34 (phường Hai)');
  });

  test('says what each sign means, and of none that is not drawn', () => {
    const { children } = childrenIn(observations('99001;TFR;2025;1,77', '99002;TFR;2025;2,34'));
    const plain = { strong: null, same: 'mức sinh', interval: null, whole: null };
    expect(besideWhole(children, null)).toEqual(plain);
    expect(besideLevel(children)).toEqual(plain);
    const level = targets('99;TFR;;;;2,1;;2021;2030;mức tham chiếu')['muc-tieu.csv'] ?? '';
    const sure = childrenIn({
      'muc-tieu.csv': level,
      ...observations(
        ...counted('99001', '1,75', 500, 10_000),
        ...counted('99001', '1,82', 520, 10_000).map((row) => row.replace('2025', '2024')),
        '99002;TFR;2025;2,34',
      ),
    });
    expect(besideLevel(sure.children)).toEqual({
      strong: 'khác rõ mức 2,1',
      same: 'chưa khác rõ',
      interval: 'khoảng tin cậy 95%, trang này tính',
      whole: null,
    });
  });

  test('says of one year’s rates of few units how many there are', () => {
    const { children } = childrenIn(observations('99001;TFR;2025;1,77'));
    expect(text(rangeHeading(children))).toBe('Mới 1/3_đơn vị có mức sinh năm_2025');
  });

  test('calls no unit different without the counts behind its rate', () => {
    const files = observations('99001;TFR;2025;1,77', '99002;TFR;2025;2,34');
    expect(wordsOf(files, FERTILITY)?.heading).toMatch(/^Từ 1,77/);
    expect(wordsOf(files, FERTILITY)?.lead).toBe('Xã Ba không có số năm\u00a02025.');
  });

  test('names the one that lies apart from the whole by more than chance', () => {
    const rows = ['2023', '2024', '2025'].flatMap((year) =>
      [
        ...counted('99001', '2,80', 800, 10_000),
        ...counted('99002', '2,10', 600, 10_000),
        ...counted('99003', '2,10', 600, 10_000),
        ...counted('99', '2,33', 2000, 30_000),
      ].map((row) => row.replace('2025', year)),
    );
    expect(wordsOf(observations(...rows), FERTILITY)?.heading).toBe(
      'Mức sinh năm_2025: xã Một cao hơn rõ, 2_xã, phường thấp hơn rõ thành phố Ví Dụ (2,33)',
    );
  });
});

describe('training', () => {
  const FILES = trainings(
    '99001;TX-2;31/12/2025;10;9',
    '99002;TX-2;31/12/2025;10;5',
    '99003;TX-2;31/12/2025;;7',
  );

  test('sums the places of the units with both numbers, and names who has not', () => {
    expect(wordsOf(FILES, TRAINING)).toEqual({
      heading: 'Đào tạo ở thành phố Ví Dụ: tuyến xã 70,0%',
      lead: 'Tỷ lệ cộng từ 2 trong 3\u00a0đơn vị; chưa tính được: xã Ba (thiếu tổng số thuộc diện).',
    });
  });

  test('says that the city reports itself, and what that is held against', () => {
    const own = { 'dao-tao.csv': `${FILES['dao-tao.csv']}99;Tuyến xã;TX-2;31/12/2025;40;30;;BC\n` };
    expect(wordsOf(own, TRAINING)).toEqual({
      heading: 'Đào tạo ở thành phố Ví Dụ: tuyến xã 75,0%',
      lead: 'Tỷ lệ do thành phố Ví Dụ báo cáo; cộng từ 2 trong 3\u00a0đơn vị: 70,0%, 14/20\u00a0lượt người; chưa tính được: xã Ba (thiếu tổng số thuộc diện).',
    });
  });

  test('without any total counts places, and gives no share', () => {
    expect(wordsOf(trainings('99001;TX-2;31/12/2025;;7'), TRAINING)?.heading).toBe(
      'Đào tạo ở thành phố Ví Dụ: 7_lượt tuyến xã đã học; báo cáo không ghi tổng số thuộc diện',
    );
  });

  test('names the weakest course by its short name', () => {
    const [first] = childrenIn(FILES).children.audiences;
    expect(first && text(heatHeading(first))).toMatch(
      /^Tuyến xã: thấp nhất là “.{1,16}”, 14\/20_người$/,
    );
    const [course] = first?.sum.courses ?? [];
    expect(course && shortName(course).length).toBeLessThan(17);
  });
});

describe('money', () => {
  const FILES = moneys(
    '99001;2025;HM-2.5;100000000;40000000',
    '99002;2025;HM-2.5;50000000;50000000',
    '99003;2025;HM-2.5;50000000;',
  );

  test('says what is left, and where most of it is', () => {
    expect(wordsOf(FILES, BUDGET)).toEqual({
      heading: 'Xã, phường còn 60,0_triệu đồng chưa sử dụng năm_2025, 100% ở xã Một',
      lead: '2 trong 3\u00a0đơn vị đã có số sử dụng: 90,0 trong 150,0\u00a0triệu đồng được giao (60,0%).',
    });
  });

  test('says so where all is used, or few have reported', () => {
    const used = moneys('99001;2025;HM-2.5;10000000;10000000', '99002;2025;HM-2.5;5000000;5000000');
    expect(wordsOf(used, BUDGET)?.heading).toBe(
      'Xã, phường đã sử dụng hết 15,0_triệu đồng được giao năm_2025',
    );
    expect(wordsOf(moneys('99001;2025;HM-2.5;10000000;1000000'), BUDGET)?.heading).toBe(
      'Mới 1/3_đơn vị có số sử dụng kinh phí năm_2025',
    );
  });

  test('lists what is left, the largest first', () => {
    const items = unusedItems(childrenIn(FILES).children);
    expect(items.map(({ child, unused }) => [child.unit.code, unused])).toEqual([['99001', 60e6]]);
    expect(text(unusedHeading(items))).toMatch(
      /^Khoản còn nhiều nhất: .*, xã Một, 60,0_triệu đồng$/,
    );
  });

  test('lowerFence(shares) needs eight shares, and lies 1,5 quartile ranges below the first quartile', () => {
    expect(lowerFence([1, 2, 3])).toBeNull();
    expect(lowerFence([80, 80, 80, 80, 90, 90, 90, 90, 40])).toBe(65);
  });
});
