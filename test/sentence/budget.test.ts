import { describe, expect, test } from 'vitest';
import type { BudgetUses } from '../../src/model/budget-use.ts';
import {
  budgetLevel,
  budgetScope,
  budgetUnused,
  inferredInBrief,
  largestUnused,
  sumsInWords,
  unusedReason,
} from '../../src/sentence/budget.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const HEADER =
  'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Lý do chưa sử dụng;Nguồn;Ghi chú';

/** Rows `period;line;allocated;used;reason`. */
function budget(...rows: readonly string[]): BudgetUses {
  const lines = rows.map((row) => `04;${row.split(';').length < 5 ? `${row};` : row};BC;ghi rõ`);
  return budgetOf([HEADER, ...lines]);
}

/** The same of rows `period;line;allocated;used;whether the report gives what was allocated`. */
function partlyInferred(...rows: readonly string[]): BudgetUses {
  const head =
    'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Báo cáo ghi số giao;Nguồn';
  return budgetOf([head, ...rows.map((row) => `04;${row};BC`)]);
}

function budgetOf(rows: readonly string[]): BudgetUses {
  const model = modelOf({ 'kinh-phi.csv': [...rows, ''].join('\n') });
  const unit = model.units.get('04');
  const found = unit && model.profile(unit).budget;
  if (!found) throw new Error('no budget');
  return found;
}

describe('what is inferred is said wherever sums are said', () => {
  const GIVEN = '2024;HM-2.5;48830000;48830000;có';
  const SPENT = '2022;HM-2.6;3839800;3839800;không';
  const UNSPENT = '2024;HM-2.6;3300000;0;không';

  test.each([
    ['of none', [GIVEN], null, '1_khoản có đủ số giao và số sử dụng'],
    [
      'of some',
      [GIVEN, SPENT, UNSPENT],
      'số giao của 2_khoản là suy ra',
      '3_khoản, trong đó số giao của 2_khoản là suy ra',
    ],
    ['of all', [SPENT], 'số giao là suy ra', '1_khoản, số giao là suy ra'],
  ])('%s', (_, rows, brief, sums) => {
    const { counted } = partlyInferred(...rows);
    expect(inferredInBrief(counted)?.replaceAll('\u00a0', '_') ?? null).toBe(brief);
    expect(text(sumsInWords(counted))).toBe(sums);
  });

  test('in the level, the scope and what is left', () => {
    const some = partlyInferred(GIVEN, UNSPENT);
    expect(text(budgetLevel(some))).toBe(
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 48,8 trong 52,1_triệu đồng được giao (93,7%; số giao của 1_khoản là suy ra)',
    );
    expect(budgetScope(some)).toContain('số giao của 1\u00a0khoản là suy ra');
    expect(text(budgetUnused(some))).toContain('(số giao là suy ra)');
  });
});

describe('budgetLevel', () => {
  test.each([
    [
      'part of it, over years',
      ['2022;HM-2.6;2500000;2500000', '2023;HM-2.5;42970000;14555200'],
      'Từ năm_2022 đến năm_2023, tỉnh Cao Bằng đã sử dụng 17,1 trong 45,5_triệu đồng được giao (37,5%)',
    ],
    [
      'all of it',
      ['2024;HM-2.5;48830000;48830000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng hết 48,8_triệu đồng được giao',
    ],
    [
      'nothing of it',
      ['2024;HM-2.6;3300000;0'],
      'Năm_2024, tỉnh Cao Bằng chưa sử dụng 3,3_triệu đồng được giao',
    ],
    [
      'nearly all of it',
      ['2024;HM-2.5;48830000;48829000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 48.829.000 trong 48.830.000_đồng được giao (gần_100%)',
    ],
    [
      'nearly nothing of it',
      ['2024;HM-2.5;48830000;1000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 1.000_đồng trong 48,8_triệu đồng được giao (chưa đến_0,1%)',
    ],
    [
      'of some rows, where another lacks a figure',
      ['2024;HM-2.5;2000000;1000000', '2024;HM-2.6;500000;'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 1,0 trong 2,0_triệu đồng được giao (50,0%; tính trên 1_khoản có đủ hai số)',
    ],
    [
      'more than was given',
      ['2024;HM-2.5;1000000;1200000'],
      'Năm_2024, tỉnh Cao Bằng sử dụng 1,2_triệu đồng, nhiều hơn số được giao 200.000_đồng',
    ],
    [
      'more in one line, less in another',
      ['2024;HM-2.5;1000000;1300000', '2024;HM-2.6;1000000;900000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 1,9 trong 2,0_triệu đồng được giao (95,0%); 1_khoản sử dụng nhiều hơn số được giao',
    ],
    [
      'more in one line, all in another',
      ['2024;HM-2.5;1000000;1300000', '2024;HM-2.6;1000000;1000000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng hết 2,0_triệu đồng được giao; 1_khoản sử dụng nhiều hơn số được giao',
    ],
    [
      'more in one line that was given nothing, nothing in another',
      ['2024;HM-2.5;0;5', '2024;HM-2.6;1000;0'],
      'Năm_2024, tỉnh Cao Bằng chưa sử dụng 1.000_đồng được giao; 1_khoản sử dụng nhiều hơn số được giao',
    ],
    [
      'nothing given',
      ['2024;HM-2.5;0;0'],
      'Năm_2024, báo cáo của tỉnh Cao Bằng ghi 0_đồng ở 1_khoản có đủ số giao và số sử dụng',
    ],
    [
      'used without being given',
      ['2024;HM-2.5;0;500000'],
      'Năm_2024, tỉnh Cao Bằng sử dụng 500.000_đồng ở 1_khoản có đủ số giao và số sử dụng; số được giao ghi 0_đồng',
    ],
    [
      'one of the two missing',
      ['2024;HM-2.5;48830000;'],
      'Năm_2024, báo cáo của tỉnh Cao Bằng có số giao ở 1_khoản, không ghi số sử dụng',
    ],
    [
      'a quarter',
      ['Quý III/2024;HM-2.5;1000000;500000'],
      'Quý_III/2024, tỉnh Cao Bằng đã sử dụng 500.000_đồng trong 1,0_triệu đồng được giao (50,0%)',
    ],
    [
      'a range and a year',
      ['2021-2023;HM-2.5;1000000;500000', '2024;HM-2.5;1000000;500000'],
      'Từ năm_2021 đến năm_2024, tỉnh Cao Bằng đã sử dụng 1,0 trong 2,0_triệu đồng được giao (50,0%)',
    ],
    [
      'two quarters of one year',
      ['Quý I/2024;HM-2.5;1000000;500000', 'Quý II/2024;HM-2.5;1000000;500000'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 1,0 trong 2,0_triệu đồng được giao (50,0%)',
    ],
  ])('%s', (_, rows, expected) => {
    expect(text(budgetLevel(budget(...rows)))).toBe(expected);
  });
});

describe('what was not used', () => {
  const some = '2023;HM-2.5;42970000;14555200;Năm 2023, 8 phường chưa có cộng tác viên.';
  const other = '2024;HM-2.6;3300000;0';
  const all = '2022;HM-2.6;2500000;2500000';

  test.each([
    [
      'the largest sum of several years',
      [some, other],
      'Năm_2023, tỉnh Cao Bằng còn 28,4_triệu đồng chưa sử dụng, khoản lớn nhất trong các năm',
    ],
    ['the only sum', [other, all], 'Năm_2024, tỉnh Cao Bằng còn 3,3_triệu đồng chưa sử dụng'],
    [
      'the larger of one year',
      [some, '2023;HM-2.6;1000;0'],
      'Năm_2023, tỉnh Cao Bằng còn 28,4_triệu đồng chưa sử dụng ở một hạng mục, khoản lớn nhất',
    ],
    [
      'the largest of its year and of several years',
      [some, '2023;HM-2.6;1000;0', other],
      'Năm_2023, tỉnh Cao Bằng còn 28,4_triệu đồng chưa sử dụng ở một hạng mục, khoản lớn nhất trong các năm',
    ],
    [
      'the larger of two quarters',
      ['Quý I/2024;HM-2.5;9000;0', 'Quý II/2024;HM-2.5;1000;0'],
      'Quý_I/2024, tỉnh Cao Bằng còn 9.000_đồng chưa sử dụng, khoản lớn nhất trong các kỳ',
    ],
    ['none', [all], 'Năm_2022, tỉnh Cao Bằng đã sử dụng hết 2,5_triệu đồng được giao'],
  ])('%s', (_, rows, expected) => {
    expect(text(budgetUnused(budget(...rows)))).toBe(expected);
  });

  test('its line and reason say nothing of what the heading says', () => {
    const most = largestUnused(budget(some, other));
    expect(text(most ? unusedReason(most) : null)).toBe(
      'Thuộc hạng mục “Đào tạo, tập huấn”. Báo cáo nêu lý do: “Năm 2023, 8 phường chưa có cộng tác viên.”',
    );
  });

  test('a line that is divided gives way to its part, which holds the reason', () => {
    const found = budget('2023;HM-2;45470000;17055200', some);
    expect(text(budgetUnused(found))).toBe(
      'Năm_2023, tỉnh Cao Bằng còn 28,4_triệu đồng chưa sử dụng',
    );
    expect(largestUnused(found)?.line.code).toBe('HM-2.5');
  });

  test('without a reason', () => {
    const most = largestUnused(budget(other));
    expect(text(most ? unusedReason(most) : null)).toBe(
      'Thuộc hạng mục “Phương tiện tránh thai”. Báo cáo không nêu lý do.',
    );
  });

  test('all was used', () => {
    expect(largestUnused(budget(all))).toBeUndefined();
  });
});

test('the years and the rows that a share of the money speaks of', () => {
  const found = budget('2022;HM-2.5;100;50', '2024;HM-2.5;100;50', '2024;HM-2.6;100;');
  expect(budgetScope(found).replaceAll('\u00a0', '_')).toBe(
    'từ năm_2022 đến năm_2024, 2_khoản có đủ số giao và số sử dụng',
  );
});
