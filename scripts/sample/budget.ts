/** Money given and used, đồng, by line and year, and why some was left. */
import { budget } from '../../src/dataset/budget.ts';
import { CITY, type Commune, isBlank, LAST_YEAR, YEARS } from './city.ts';
import { REPORT } from './document.ts';
import { Random } from './random.ts';
import { type Cells, cell, table } from './table.ts';

type Row = Cells<typeof budget>;

const FUND = 'Ngân sách địa phương (mô phỏng)';

/** Lines of the form, what a commune is given of each in a year, and why money of it is left. */
const LINES = [
  {
    line: 'HM-2.2',
    least: 8_000_000,
    most: 24_000_000,
    reason: 'Một số buổi truyền thông chuyển sang quý I năm sau.',
  },
  {
    line: 'HM-2.5',
    least: 6_000_000,
    most: 18_000_000,
    reason: 'Chưa đủ cộng tác viên dân số để mở lớp tập huấn.',
  },
  {
    line: 'HM-2.6',
    least: 3_000_000,
    most: 9_000_000,
    reason: 'Không có nguồn cung ứng thuốc tiêm tránh thai trong năm.',
  },
] as const;

type Line = (typeof LINES)[number];

/** The line above them, of which they are all parts that the city spends on. */
const WHOLE = 'HM-2';

export function budgetTable(communes: readonly Commune[], seed: number): string {
  const own = communes.flatMap((commune) =>
    commune.years
      .filter((year) => !isBlank(commune, year) && !(commune.gap === 'money' && year === LAST_YEAR))
      .flatMap((year) => LINES.map((line) => rowOf(commune, line, year, seed))),
  );
  return table(budget, [...YEARS.flatMap((year) => cityRows(year, seed)), ...own]);
}

function rowOf(commune: Commune, line: Line, year: number, seed: number): Row {
  const { code, situation } = commune;
  const given = new Random(seed, 'money', code, line.line).between(line.least, line.most);
  const random = new Random(seed, 'money', code, line.line, year);
  const allocated = thousands(given * (1 + 0.04 * (year - 2020)));
  const share = usedShare(situation, line, year, random);
  const used = share === 1 ? allocated : thousands(allocated * share);
  const isOpen = situation === 'no data' && year === LAST_YEAR;
  return {
    ...row(code, year, line.line, allocated, isOpen ? '' : used),
    reason: used < allocated && !isOpen ? line.reason : '',
    note: isOpen ? 'Chưa quyết toán.' : '',
  };
}

function usedShare(
  situation: Commune['situation'],
  { line }: Line,
  year: number,
  random: Random,
): number {
  if (situation === 'all targets met') return 1;
  if (situation === 'money left over' && line === 'HM-2.6' && year === 2024) return 0;
  if (situation === 'money left over') return random.between(0.25, 0.55);
  return random.isTrue(0.6) ? 1 : random.between(0.6, 0.97);
}

/** What the city's own office spends; the whole is the sum of its lines. */
function cityRows(year: number, seed: number): Row[] {
  const lines = LINES.map(({ line, least, reason }) => {
    const random = new Random(seed, 'money', CITY.code, line, year);
    const allocated = thousands(least * 9 * (1 + 0.05 * (year - 2020)));
    const used = random.isTrue(0.5) ? allocated : thousands(allocated * random.between(0.8, 0.98));
    return { line, allocated, used, reason: used < allocated ? reason : '' };
  });
  const total = (key: 'allocated' | 'used') => lines.reduce((sum, each) => sum + each[key], 0);
  return [
    row(CITY.code, year, WHOLE, total('allocated'), total('used')),
    ...lines.map(({ line, allocated, used, reason }) => ({
      ...row(CITY.code, year, line, allocated, used),
      reason,
    })),
  ];
}

function row(unit: string, year: number, line: string, allocated: number, used: number | ''): Row {
  const shared = { unit, period: String(year), line, fund: FUND, source: REPORT };
  const status = year === LAST_YEAR ? 'sơ bộ' : '';
  return { ...shared, allocated: cell(allocated), used: cell(used), status };
}

const thousands = (amount: number): number => Math.round(amount / 1_000) * 1_000;
