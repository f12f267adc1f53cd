/**
 * Every figure of the four reports, listed in figures.csv while reading them, stands on the site
 * beside its item, its unit of measure, its period and its source.
 *
 * Not in the list: numbers of sections, laws' years inside titles, ranks of posts (they are words of
 * a group's name), “01/7/2025” (the reform; a unit's page gives its last day before, 30/06/2025), and
 * what is counted in words: “đủ hai con” of a campaign's slogan.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/model/file-name.ts';
import { eachRecord } from '../../src/table/table.ts';
import { data } from '../real-data.ts';
import { type Cell, cellsOf, textOf } from './cell.ts';
import { files, parse } from './site.ts';

const COLUMNS = [
  'report',
  'place',
  'unit',
  'dataset',
  'item',
  'column',
  'period',
  'group',
  'value',
] as const;
type Figure = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The title, or what is printed of it, by which a source names each report. */
const REPORTS: Readonly<Record<string, readonly [code: string, title: string]>> = {
  '000': ['BC-SONHAI-520', 'Sơ kết 05 năm (2021-2025) thực hiện đề án đào tạo, bồi dưỡng'],
  '001': ['KH-DONGNAI-520', 'Kế hoạch “Thực hiện Đề án đào tạo, bồi dưỡng'],
  '003': ['BC-CAOBANG-DS-2024', 'Kết quả hoạt động của Ban Chỉ đạo công tác Dân số và Phát triển'],
  '004': ['BC-CAOBANG-MUCSINH', 'Sơ kết giai đoạn 2021 - 2024 Chương trình Điều chỉnh mức sinh'],
};

const figures: Figure[] = [];
eachRecord(readFileSync(join(import.meta.dirname, 'figures.csv'), 'utf8'), ';', (cells, row) => {
  if (row > 1 && cells.length === COLUMNS.length)
    figures.push(Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at]])) as Figure);
  return true;
});

const indicators = new Map(data.indicator.map((indicator) => [indicator.code, indicator]));
const courses = new Map(data.course.map((course) => [course.code, course]));
const lines = new Map(data.budgetLine.map(({ code, name }) => [code, name]));
const units = new Map(data.unit.map(({ code, name }) => [code, name]));

const unitName = ({ unit }: Figure): string => units.get(unit) ?? '';
const unitPage = (figure: Figure): string => {
  const page = `don-vi/${fileName(figure.unit)}.html`;
  if (!files('don-vi/*.html').includes(page)) throw new Error(`No page of ${figure.unit}`);
  return page;
};

/** What stands on a page for what a report prints: no leading zeros, dots between thousands. */
function shown(value: string): string {
  if (value === '-') return '–biểu ghi dấu “-”';
  if (value === 'X') return '✓ có';
  if (value === '' || value === '%') return 'để trống';
  return value
    .replace(/(?<![\d,.])0+(?=\d)/g, '')
    .replace(/^\d{4,}$/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, '.'))
    .replace(/^trên (?=\d+%)/, 'Trên ')
    .replace(/ con(\/1 phụ nữ)?$/, ' con/phụ nữ');
}

const range = (period: string): string => period.replace(/^(\d{4})-(?=\d{4}$)/, '$1–');
const startsWith = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^[–/\d]/.test(text.slice(words.length));
const isDated = ({ row, column, caption }: Cell, { period }: Figure): boolean =>
  column === range(period) ||
  caption.includes(`, ${period} `) ||
  row.some((text) => startsWith(text, range(period)));
const isSourced = ({ row, source }: Cell, { report }: Figure): boolean => {
  const [, title] = REPORTS[report] ?? ['?', '?'];
  // A note names a report by the beginning of its title.
  return source.includes(title) || row.some((text) => text.includes(`“${title.slice(0, 40)}`));
};
const isOf = ({ caption, margin }: Cell, figure: Figure): boolean =>
  `${caption} ${margin}`.includes(unitName(figure));
const says = ({ text }: Cell, { value }: Figure): boolean =>
  text.replace('Cần đối chiếu', '').replace(/tổng điều tra$/, '') === shown(value);

/** Named by the row or the column, with group and measure; on an indicator's own page by the caption. */
function isNamed({ row, head, column, caption }: Cell, { item, group }: Figure): boolean {
  const { name = item, measure = '' } = indicators.get(item) ?? {};
  const whole = `${name}${group && `: ${group}`} (${measure})`;
  if (row[0]?.startsWith(whole) || column.startsWith(whole)) return true;
  const hasGroup = head.includes('Nhóm') ? row.includes(group || 'Chung') : group === '';
  return caption.startsWith(`${name} (${measure}), `) && hasGroup;
}

const observes = (figure: Figure) => (cell: Cell) =>
  isNamed(cell, figure) &&
  isDated(cell, figure) &&
  isOf(cell, figure) &&
  isSourced(cell, figure) &&
  (figure.column === 'lời văn' ? cell.row.join(' ').includes(figure.value) : says(cell, figure));

const demands = (figure: Figure) => (cell: Cell) => {
  const name = indicators.get(figure.item)?.name ?? figure.item;
  const word = figure.column === 'lời văn' ? figure.value : shown(figure.value);
  return (
    cell.row.some((text) => text.startsWith(name)) &&
    (figure.column === 'lời văn' ? cell.text.includes(word) : cell.text.startsWith(word)) &&
    cell.row.join(' ').includes(figure.period || 'tham chiếu') &&
    isSourced(cell, figure)
  );
};

const trains = (figure: Figure) => (cell: Cell) => {
  const { name = '', audience = '' } = courses.get(figure.item) ?? {};
  const isSaid = cell.column === figure.column && says(cell, figure);
  return (
    cell.row[0] === name &&
    cell.caption.includes(`, ${audience}, ${unitName(figure)}, ${figure.period}`) &&
    (figure.column === 'lời văn' ? cell.margin.includes(figure.value) : isSaid) &&
    isSourced(cell, figure)
  );
};

const spends = (figure: Figure) => (cell: Cell) => {
  const { column, row, caption, text } = cell;
  const isPrinted = caption.startsWith('Số in trong biểu') && column === range(figure.period);
  const isBlank = figure.value === '' && text === 'để trống';
  const isQuoted = text.endsWith(`“${figure.value}”`);
  const isSaid = {
    'Biểu 4': isPrinted && (says(cell, figure) || isBlank || isQuoted),
    'lời văn': row.join(' ').includes(figure.value),
  }[figure.column];
  return (
    row[0]?.startsWith(lines.get(figure.item) ?? '?') &&
    isDated(cell, figure) &&
    caption.includes('đồng') &&
    isSourced(cell, figure) &&
    (isSaid ?? (column === figure.column && says(cell, figure)))
  );
};

const assigns = (figure: Figure) => (cell: Cell) =>
  cell.row[0]?.replace('Cần đối chiếu', '').startsWith(figure.item) &&
  cell.row.at(-1) === (range(figure.period) || 'không ghi') &&
  isSourced(cell, figure) &&
  (figure.column === 'Thời hạn'
    ? cell.column === figure.column && cell.text.startsWith(`“${figure.value}”`)
    : cell.row[0].includes(figure.value));

/** Only duties stand on the page of their unit. */
const dutyPage = (figure: Figure): string => {
  const task = data.task.find(({ content }) => content.startsWith(figure.item));
  return task?.kind === 'nhiệm vụ' ? unitPage(figure) : 'hoat-dong.html';
};

const indicatorPage = ({ item }: Figure): string => `chi-tieu/${fileName(item)}.html`;
const SHOWS: Readonly<
  Record<
    string,
    [says: (figure: Figure) => (cell: Cell) => unknown, ...pages: ((figure: Figure) => string)[]]
  >
> = {
  'so-lieu': [observes, unitPage, indicatorPage],
  'muc-tieu': [demands, unitPage],
  'dao-tao': [trains, unitPage, () => 'dao-tao.html'],
  'kinh-phi': [spends, unitPage, () => 'kinh-phi.html'],
  'nhiem-vu': [assigns, dutyPage, () => 'hoat-dong.html'],
};

describe.each(Object.entries(SHOWS))('%s', (dataset, [isShown, ...pages]) => {
  const own = figures.filter((figure) => figure.dataset === dataset);
  test.each(own)('$report, $place: $item $group $period “$value”', (figure) => {
    const all = pages.map((pageOf) => pageOf(figure));
    const showing = all.filter((page) => cellsOf(page).some(isShown(figure)));
    // Words around a figure stand at least once, figures on every page.
    if (figure.column === 'lời văn') expect(showing).not.toEqual([]);
    else expect(showing).toEqual(all);
  });
});

/** `ngày 04 tháng 4 năm 2024` and `04/4/2024` are the same day. */
const day = (words: string): string => (words.match(/\d+/g) ?? []).map(Number).join('/');

test.each(figures.filter(({ dataset }) => dataset === 'van-ban'))(
  '$report, $place: $item, $column “$value”',
  ({ item, column, value }) => {
    const words = textOf(parse('van-ban.html').getElementById(`van-ban-${fileName(item)}`));
    const quoted = [...words.matchAll(/“([^”]*)”/g)].map(([, quote]) => quote ?? '');
    if (column === 'lời văn') expect(words).toContain(value);
    else if (column === 'số') expect(quoted).toContain(value);
    else expect(quoted.map(day)).toContain(day(value));
  },
);

test('the list is whole: 466 figures of four reports', () => {
  const counts = Map.groupBy(figures, ({ report }) => report);
  expect([...counts].map(([report, own]) => `${report}: ${own.length}`)).toEqual([
    '000: 85',
    '001: 9',
    '003: 61',
    '004: 311',
  ]);
});
