import { expect, test } from 'vitest';
import { NARROW } from '../../src/chart/drawing.ts';
import { budgetExhibit } from '../../src/exhibit/budget.ts';
import { readOutOf } from '../chart/words.ts';
import { cityModel, moneys, unitIn } from '../city.ts';
import { modelOf } from '../data-folder.ts';

const HEAD = 'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Nguồn';
const years = Array.from({ length: 7 }, (_, at) => 2018 + at);

/** The exhibit of two lines over seven years, 1.000.000 given in each, and the bars that it draws. */
function exhibitOf(used: (line: string, year: number) => number | '') {
  const rows = ['HM-2.5', 'HM-2.6'].flatMap((line) =>
    years.map((year) => `040;${year};${line};1000000;${used(line, year)};BC`),
  );
  const model = modelOf({ 'kinh-phi.csv': [HEAD, ...rows, ''].join('\n') });
  const unit = model.units.get('040');
  const exhibit = unit && budgetExhibit(model, model.profile(unit));
  if (!exhibit) throw new Error('No exhibit');
  return { exhibit, bars: readOutOf(exhibit.chart(NARROW)) };
}

test('of more sums than a chart holds it draws the years, and says which have more than their sums', () => {
  const { exhibit, bars } = exhibitOf((line, year) =>
    line === 'HM-2.5' || year < 2022 ? 1000000 : year === 2022 ? 400000 : '',
  );
  expect(bars).toEqual([
    ...[2018, 2019, 2020, 2021].map(
      (year) => `Năm ${year}: giao 2.000.000 đồng, sử dụng 2.000.000 đồng, 100,0%`,
    ),
    'Năm 2022: giao 2.000.000 đồng, sử dụng 1.400.000 đồng, 70,0%',
    'Năm 2023: giao 1.000.000 đồng, sử dụng 1.000.000 đồng, 100,0%',
    'Năm 2024: giao 1.000.000 đồng, sử dụng 1.000.000 đồng, 100,0%',
  ]);
  expect(exhibit.subtitle).toContain(
    'Còn khoản chưa ghi đủ hai số: 2023, 2024. Bảng kinh phí ghi đủ 14 khoản.',
  );
  expect(exhibit.computed).toContain('tổng từng năm');
});

test('where no year has a sum with both figures it draws those that say nothing of their use', () => {
  const { exhibit, bars } = exhibitOf(() => '');
  expect(bars).toHaveLength(6);
  expect(bars.every((words) => words.endsWith('giao 1.000.000 đồng, sử dụng để trống'))).toBe(true);
  expect(exhibit.subtitle).toContain(
    'Hình vẽ 6 khoản còn nhiều nhất trong các khoản chưa sử dụng hết hoặc không ghi số sử dụng; bảng kinh phí ghi đủ 14 khoản.',
  );
});

test('a year that used more than it was given has no share', () => {
  const { bars } = exhibitOf((_, year) => (year === 2024 ? 1500000 : 1000000));
  expect(bars.at(-1)).toBe('Năm 2024: giao 2.000.000 đồng, sử dụng 3.000.000 đồng');
});

test('gives no share of what no report prints, and says in notes what is inferred', () => {
  const head = HEAD.replace('Nguồn', 'Báo cáo ghi số giao;Nguồn');
  const rows = [
    '2022;HM-2.6;3839800;3839800;không',
    '2024;HM-2.6;3300000;0;không',
    '2024;HM-2.5;10;10;có',
  ];
  const model = modelOf({
    'kinh-phi.csv': [head, ...rows.map((row) => `040;${row};BC`), ''].join('\n'),
  });
  const unit = model.units.get('040');
  const exhibit = unit && budgetExhibit(model, model.profile(unit));
  expect(
    exhibit && readOutOf(exhibit.chart(NARROW)).map((words) => words.replace(/^.*?: /, '')),
  ).toEqual([
    'giao và sử dụng 10 đồng (100,0%)',
    'đã sử dụng 3.839.800 đồng',
    'giao 3.300.000 đồng (suy ra), không sử dụng',
  ]);
  expect(exhibit?.computed).toContain('số giao suy ra của 2 khoản');
  expect(exhibit?.notes).toEqual([
    'Số giao của 2 khoản là suy ra, báo cáo chỉ ghi một số tiền, không ghi là số giao: Phương tiện tránh thai (2022); Phương tiện tránh thai (2024).',
    'Số sử dụng 0 của 1 khoản là suy ra, báo cáo ghi không sử dụng, không in số: Phương tiện tránh thai (2024).',
  ]);
});

test('the chart says of what a unit owes what its table says', () => {
  const model = cityModel(moneys('99001;2025;HM-2.5;1000000;', '99001;2023;HM-2.5;1000000;'), {
    datasets: ['kinh-phi'],
  });
  const exhibit = budgetExhibit(model, model.profile(unitIn(model, '99001')));
  expect(exhibit && readOutOf(exhibit.chart(NARROW))).toEqual([
    'Đào tạo, tập huấn, 2023: giao 1.000.000 đồng, sử dụng để trống',
    'Đào tạo, tập huấn, 2025: giao 1.000.000 đồng, sử dụng chưa có',
  ]);
  expect(exhibit?.description).toContain('kinh phí sử dụng: chưa có');
});
