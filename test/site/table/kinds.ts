/** Which kinds of tables there are, and which rows each must hold. */
import type { Model } from '../../../src/model/model.ts';
import type { Row, Table } from './reading.ts';
import { budget, leftOver, moneyBelow, moneyShares, printed } from './rows/budget.ts';
import { children, rates, shares } from './rows/children.ts';
import { catalogue, counts, lines, newest, reporting } from './rows/list.ts';
import {
  births,
  changes,
  corrections,
  fertility,
  matrix,
  report,
  single,
  yearly,
} from './rows/observation.ts';
import { indicatorTargets, targets } from './rows/target.ts';
import { courses, heat, training } from './rows/training.ts';
import { scorecard } from './scorecard.ts';

export interface Kind {
  readonly name: string;
  readonly isOf: (table: Table) => boolean;
  /** The rows that the table may hold; null for one of words, which has no figures of the data. */
  readonly rows: ((table: Table, model: Model) => readonly Row[]) | null;
  /** Whether each row must be there: one that was dropped is a fault. */
  readonly isEvery?: true;
  /** Columns of words, which other tests read. */
  readonly unread?: readonly string[];
}

const heads =
  (...columns: readonly string[]) =>
  (table: Table) =>
    columns.every((column, at) => table.columns[at] === column);

export const KINDS: readonly Kind[] = [
  { name: 'catalogue', isOf: heads('Mới nhất', 'Đơn vị tính', 'Kỳ, nơi'), rows: catalogue },
  {
    name: 'report of an indicator',
    isOf: ({ columns, page }) => page.startsWith('chi-tieu/') && columns.at(-1) === 'Số',
    rows: report,
  },
  {
    name: 'indicator by unit',
    isOf: ({ caption }) => / theo đơn vị(?:, |\. |$)/.test(caption),
    rows: matrix,
  },
  {
    name: 'targets of an indicator',
    isOf: heads('Loại', 'Thời gian', 'Mức'),
    rows: indicatorTargets,
  },
  {
    name: 'courses of a unit',
    isOf: heads('Đã học/thuộc diện', 'Tỷ lệ'),
    rows: courses,
    isEvery: true,
  },
  { name: 'training', isOf: heads('Số đã học', 'Tổng số thuộc diện'), rows: training },
  { name: 'targets', isOf: heads('Mức', 'Đánh giá', 'Kết quả, khoảng cách'), rows: targets },
  {
    name: 'changes',
    isOf: ({ columns }) => columns[2] === 'Chênh lệch',
    rows: changes,
  },
  {
    name: 'corrections',
    isOf: heads('Số trước', 'Số mới', 'Lý do'),
    rows: corrections,
    unread: ['Lý do'],
  },
  { name: 'births', isOf: heads('Tổng số'), rows: births, isEvery: true },
  {
    name: 'money',
    isOf: heads('Năm', 'Giao', 'Sử dụng', 'Chưa sử dụng (tính ra)'),
    rows: budget,
    isEvery: true,
  },
  {
    name: 'money below',
    isOf: heads('Giao', 'Sử dụng', 'Đã sử dụng', 'Chưa sử dụng'),
    rows: moneyBelow,
  },
  {
    name: 'money as printed',
    isOf: ({ caption }) => caption.startsWith('Số in trong biểu'),
    rows: printed,
  },
  {
    name: 'fertility',
    isOf: ({ caption }) => caption.startsWith('Số liệu mức sinh theo năm'),
    rows: fertility,
  },
  { name: 'record by year', isOf: ({ caption }) => caption.includes(' theo năm, '), rows: yearly },
  { name: 'record', isOf: heads('Kỳ', 'Số'), rows: single },
  {
    name: 'units below',
    isOf: ({ caption }) => caption.startsWith('Từng '),
    rows: children,
    isEvery: true,
  },
  {
    name: 'courses below',
    isOf: ({ caption }) => caption.startsWith('Tỷ lệ đã học từng lớp'),
    rows: heat,
    isEvery: true,
  },
  // On maps, in the order of the figures.
  {
    name: 'training on a map',
    isOf: ({ caption }) => caption.startsWith('Tỷ lệ đã học trên bản đồ'),
    rows: heat,
  },
  {
    name: 'money on a map',
    isOf: ({ caption }) => caption.startsWith('Kinh phí đã sử dụng trên bản đồ'),
    rows: moneyShares,
  },
  {
    name: 'rates on a map',
    isOf: ({ caption }) => caption.startsWith('Mức sinh trên bản đồ'),
    rows: rates,
  },
  {
    name: 'who reports',
    isOf: ({ caption }) => caption.startsWith('Năm cuối cùng có số liệu'),
    rows: reporting,
  },
  {
    name: 'newest figures',
    isOf: heads('Tổng tỷ suất sinh', 'Trẻ sinh ra'),
    rows: newest,
    unread: ['Kinh phí đã sử dụng'],
  },
  {
    name: 'datasets',
    isOf: heads('Tải về', 'Số dòng'),
    rows: counts,
    unread: ['Tải về'],
  },
  {
    name: 'lines of reports',
    isOf: ({ caption }) => caption.startsWith('Số nội dung mà báo cáo'),
    rows: lines,
  },
  { name: 'money left', isOf: heads('Nội dung', 'Còn, triệu đồng'), rows: leftOver },
  {
    name: 'shares of money',
    isOf: heads('Được giao, đã sử dụng', 'Tỷ lệ'),
    rows: moneyShares,
  },
  {
    name: 'rates',
    isOf: ({ caption }) => caption.startsWith('Mức sinh của từng đơn vị'),
    rows: rates,
  },
  { name: 'screening', isOf: ({ page }) => /(?:^|\/)sang-loc\.html$/.test(page), rows: shares },
  {
    name: 'scorecard',
    isOf: ({ caption }) => caption.startsWith('Số mới nhất của '),
    rows: scorecard,
  },
  // test/site/form.test.ts holds them to the reports, cell by cell.
  { name: 'official form', isOf: ({ page }) => page.startsWith('bieu-mau-'), rows: null },
  { name: 'form to fill in', isOf: ({ page }) => page === 'gui-so-lieu.html', rows: null },
  { name: 'duties', isOf: heads('Cơ quan', 'Thời hạn'), rows: null },
  { name: 'guide', isOf: ({ page }) => /^(?:huong-dan|sua-loi)\.html$/.test(page), rows: null },
  // Computed from no data; test/model/funnel.test.ts holds it.
  { name: 'chance', isOf: ({ page }) => page === 'dia-ban-it-dan.html', rows: null },
  { name: 'side by side', isOf: ({ page }) => page.startsWith('so-sanh'), rows: matrix },
];
