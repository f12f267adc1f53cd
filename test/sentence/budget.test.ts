import { describe, expect, test } from 'vitest';
import type { BudgetUses } from '../../src/model/budget-use.ts';
import {
  budgetLevel,
  budgetUnused,
  largestUnused,
  unusedReason,
} from '../../src/sentence/budget.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const HEADER =
  'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Lý do chưa sử dụng;Nguồn;Ghi chú';

/** Rows `period;line;allocated;used;reason`. */
function budget(...rows: readonly string[]): BudgetUses {
  const lines = rows.map((row) => `04;${row.split(';').length < 5 ? `${row};` : row};BC;ghi rõ`);
  const model = modelOf({ 'kinh-phi.csv': [HEADER, ...lines, ''].join('\n') });
  const unit = model.units.get('04');
  const found = unit && model.portrait(unit).budget;
  if (!found) throw new Error('no budget');
  return found;
}

describe('budgetLevel', () => {
  test.each([
    [
      'part of it, over years',
      ['2022;HM-2.6;2500000;2500000', '2023;HM-2.5;42970000;14555200'],
      'Từ năm_2022 đến năm_2023, tỉnh Cao Bằng đã sử dụng 37,5% kinh phí được giao; còn 28.414.800_đồng chưa sử dụng',
    ],
    [
      'all of it',
      ['2024;HM-2.5;48830000;48830000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 100% kinh phí được giao',
    ],
    [
      'nothing of it',
      ['2024;HM-2.6;3300000;0'],
      'Năm_2024, tỉnh Cao Bằng chưa sử dụng 3.300.000_đồng kinh phí được giao',
    ],
    [
      'nearly all of it',
      ['2024;HM-2.5;48830000;48829000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng gần 100% kinh phí được giao; còn 1.000_đồng chưa sử dụng',
    ],
    [
      'nearly nothing of it',
      ['2024;HM-2.5;48830000;1000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng chưa đến 0,1% kinh phí được giao; còn 48.829.000_đồng chưa sử dụng',
    ],
    [
      'more than was given',
      ['2024;HM-2.5;1000000;1200000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 120% kinh phí được giao',
    ],
    [
      'more in one line, less in another',
      ['2024;HM-2.5;1000000;1300000', '2024;HM-2.6;1000000;900000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 110% kinh phí được giao',
    ],
    ['nothing given', ['2024;HM-2.5;0;0'], 'Năm_2024, tỉnh Cao Bằng không được giao kinh phí'],
    [
      'used without being given',
      ['2024;HM-2.5;0;500000'],
      'Năm_2024, tỉnh Cao Bằng sử dụng 500.000_đồng, không ghi kinh phí được giao',
    ],
    [
      'one of the two missing',
      ['2024;HM-2.5;48830000;'],
      'Chưa có đủ số liệu về kinh phí được giao và kinh phí đã sử dụng của tỉnh Cao Bằng',
    ],
    [
      'a quarter',
      ['Quý III/2024;HM-2.5;1000000;500000'],
      'Quý_III/2024, tỉnh Cao Bằng đã sử dụng 50% kinh phí được giao; còn 500.000_đồng chưa sử dụng',
    ],
    [
      'a range and a year',
      ['2021-2023;HM-2.5;1000000;500000', '2024;HM-2.5;1000000;500000'],
      'Từ năm_2021 đến năm_2024, tỉnh Cao Bằng đã sử dụng 50% kinh phí được giao; còn 1.000.000_đồng chưa sử dụng',
    ],
    [
      'two quarters of one year',
      ['Quý I/2024;HM-2.5;1000000;500000', 'Quý II/2024;HM-2.5;1000000;500000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 50% kinh phí được giao; còn 1.000.000_đồng chưa sử dụng',
    ],
  ])('%s', (_, rows, expected) => {
    expect(text(budgetLevel(budget(...rows)))).toBe(expected);
  });
});

describe('what was not used', () => {
  const some = ['2023;HM-2.5;42970000;14555200;Năm 2023, 8 phường chưa có cộng tác viên.'];
  const other = ['2024;HM-2.6;3300000;0'];

  test('the largest sum, its line, period and reason', () => {
    const most = largestUnused(budget(...some, ...other));
    expect(text(most ? unusedReason(most) : null)).toBe(
      'Khoản chưa sử dụng lớn nhất là 28.414.800_đồng của hạng mục “Đào tạo, tập huấn”, năm_2023. Báo cáo nêu lý do: Năm 2023, 8 phường chưa có cộng tác viên.',
    );
    expect(text(budgetUnused(budget(...some, ...other)))).toBe(
      'Khoản chưa sử dụng lớn nhất của tỉnh Cao Bằng là 28.414.800_đồng, năm_2023',
    );
  });

  test('without a reason', () => {
    const most = largestUnused(budget(...other));
    expect(text(most ? unusedReason(most) : null)).toBe(
      'Khoản chưa sử dụng lớn nhất là 3.300.000_đồng của hạng mục “Phương tiện tránh thai”, năm_2024. Báo cáo không nêu lý do.',
    );
  });

  test('all was used', () => {
    const all = budget('2024;HM-2.5;48830000;48830000');
    expect(largestUnused(all)).toBeUndefined();
    expect(text(budgetUnused(all))).toBe(text(budgetLevel(all)));
  });
});
