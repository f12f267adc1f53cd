/** Shapes of tables that say what their figures are between rows, beside them, or only together: all go in. */
import { composed, type Label, type Parts, type Says, type Words } from './composed-table.ts';
import { COMMUNES, COUNTS, type Drawn, NAMES, plain, said, type Table } from './drawn.ts';
import type { Random } from './random.ts';

export const CITY = [said('Mã đơn vị', '99'), { unit: '99' }] as const;
const YEARS = ['2023', '2024'] as const;
const VALUE: Label = { text: 'Giá trị', says: {} };

export const indicators = (random: Random): Words => ({
  header: random.pick(['Nội dung', 'Chỉ tiêu']),
  labels: COUNTS.map(({ code, name }) => ({
    ...{ text: random.pick([code, name]), named: true },
    says: { indicator: code },
  })),
});

export const communes = (header: string): Words => ({
  header,
  labels: COMMUNES.map((unit) => ({ text: NAMES[unit], named: true, says: { unit } })),
});

export const years: readonly Label[] = YEARS.map((period) => ({ text: period, says: { period } }));

export const saidOf = (header: string, text: string, says: Says) =>
  [said(header, text), says] as readonly [Drawn[], Says];

/** How the rows that begin blocks write their names, one way for all of a table. */
export function headings(
  of: readonly (readonly [text: string, says: Says])[],
  random: Random,
): Label[] {
  const way = random.pick([
    (text: string) => text,
    (text: string, at: number) => `${['I', 'II', 'III', 'IV'][at]}. ${text}`,
    (text: string, at: number) => `${at + 1}. ${text}`,
    (text: string) => `${text}:`,
  ]);
  return of.map(([text, says], at) => ({ text: way(text, at), says }));
}

const made = (parts: Partial<Parts>, random: Random): Table =>
  composed(
    {
      above: [],
      blocks: [],
      words: [indicators(random)],
      heads: [VALUE],
      isNumbered: false,
      ...parts,
    },
    random,
  );

export function blocksOfUnits(random: Random): Table {
  const name = random.pick([
    (unit: (typeof COMMUNES)[number]) => NAMES[unit],
    (unit: (typeof COMMUNES)[number]) => NAMES[unit].toLocaleUpperCase('vi'),
    (unit: (typeof COMMUNES)[number]) => `UBND ${NAMES[unit].toLocaleLowerCase('vi')}`,
  ]);
  const blocks = headings(
    COMMUNES.map((unit) => [name(unit), { unit }] as const),
    random,
  );
  const isNumbered = random.chance(0.4);
  return random.chance(0.5)
    ? made({ above: random.chance(0.5) ? [CITY] : [], blocks, heads: years, isNumbered }, random)
    : made({ above: [saidOf('Năm', '2024', { period: '2024' })], blocks, isNumbered }, random);
}

export const blocksOfYears = (random: Random): Table =>
  made(
    {
      above: [CITY],
      blocks: headings(
        YEARS.map((period) => [`Năm ${period}`, { period }] as const),
        random,
      ),
      isNumbered: random.chance(0.4),
    },
    random,
  );

export const PARTS_OF_YEAR = [
  [
    ['Quý I', { part: 'Q1' }],
    ['Quý II', { part: 'Q2' }],
  ],
  [
    ['6 tháng đầu năm', { part: 'H1' }],
    ['6 tháng cuối năm', { part: 'H2' }],
  ],
  [
    ['Quý I', { part: 'Q1' }],
    ['6 tháng đầu năm', { part: 'H1' }],
    ['Cả năm', { part: '' }],
  ],
] as const;

/** A title that is a sentence carries the year, where heads or rows say its parts. */
const titledYear = (random: Random) =>
  [
    plain([
      random.pick([
        'BÁO CÁO KẾT QUẢ CÔNG TÁC DÂN SỐ NĂM 2024',
        'Tình hình sinh các quý trong năm 2024',
        'KẾT QUẢ CÁC KỲ TRONG NĂM 2024',
      ]),
    ]),
    { period: '2024' },
  ] as const;

export const blocksOfParts = (random: Random): Table =>
  made(
    {
      above: [CITY, saidOf(random.pick(['Kỳ', 'Năm']), '2024', { period: '2024' })],
      blocks: headings(random.pick(PARTS_OF_YEAR), random),
      isNumbered: random.chance(0.4),
    },
    random,
  );

export function blocksOfIndicators(random: Random): Table {
  const blocks = headings(
    COUNTS.map(({ code, name }) => [name, { indicator: code }] as const),
    random,
  );
  const words = [communes(random.pick(['Đơn vị', 'Tên đơn vị', 'Xã, phường']))];
  return random.chance(0.5)
    ? made({ blocks, words, heads: years }, random)
    : made({ above: [saidOf('Năm', '2024', { period: '2024' })], blocks, words }, random);
}

export const PLAN_OF_YEAR: Label = { text: 'Kế hoạch năm', says: { part: '', plans: true } };
export const SINCE: Label = { text: 'Lũy kế', says: { part: 'since' } };
export const BEFORE: Label = { text: 'Cùng kỳ năm trước', says: { part: 'before' } };

/** “Trong quý” beside “Lũy kế”, “Cùng kỳ năm trước” beside the quarter. */
export function relativeColumns(random: Random): Table {
  const [text, period] = random.pick([
    ['Quý II/2024', '2024-Q2'],
    ['Quý III/2024', '2024-Q3'],
    ['Quý IV/2024', '2024-Q4'],
    ['Tháng 6/2024', '2024-M06'],
  ] as const);
  const own = text.startsWith('Quý') ? 'Trong quý' : 'Trong tháng';
  const within = { text: random.pick([own, `Thực hiện ${own.toLowerCase()}`]), says: {} };
  const other = random.pick([SINCE, { ...SINCE, text: 'Lũy kế từ đầu năm' }, BEFORE]);
  const plan = random.chance(0.5) ? [PLAN_OF_YEAR] : [];
  const above = [CITY, saidOf('Kỳ', text, { period })];
  return made({ above, heads: [...plan, within, other], isNumbered: random.chance(0.4) }, random);
}

/** Quarters whose year is said above, or by a title alone. */
export function quartersAcross(random: Random): Table {
  const isTitled = random.chance(0.5);
  const of = isTitled ? titledYear(random) : saidOf('Năm', '2024', { period: '2024' });
  const parts = random.pick(PARTS_OF_YEAR).map(([text, says]) => ({ text, says }));
  const plan = random.chance(0.5) ? [PLAN_OF_YEAR] : [];
  return made({ above: [CITY, of], heads: [...plan, ...parts] }, random);
}

/** Groups in a column of their own, before the indicators or behind them. */
export function groupColumn(random: Random): Table {
  const [header, groups] = random.pick(GROUPS.slice(0, 3));
  const words = random.shuffled([groupWords(header, groups), indicators(random)]);
  return made({ above: [CITY], words, heads: years }, random);
}

export const GROUPS = [
  ['Giới tính', ['Nam', 'Nữ']],
  ['Nhóm tuổi', ['15–24', '25–49']],
  ['Phân tổ', ['Thành thị', 'Nông thôn']],
  ['Thôn', ['Thôn Đông', 'Thôn Đoài']],
  ['Khu vực', ['Thành thị', 'Nông thôn']],
  ['Dân tộc', ['Kinh', 'Tày']],
  ['Nhóm đối tượng', ['Phụ nữ', 'Trẻ em']],
] as const;

export const groupWords = (header: string, groups: readonly string[]): Words => ({
  header,
  labels: groups.map((group) => ({ text: group, says: { group } })),
});
