/** What the city is held against: yearly targets, goals for 2030 and the reference level. */
import type { Course } from '../../src/dataset/course.ts';
import { target } from '../../src/dataset/target.ts';
import { CITY, YEARS } from './city.ts';
import { PLAN } from './document.ts';
import { type Cells, cell, table } from './table.ts';

type Row = Cells<typeof target>;

export function targetTable(courses: readonly Course[]): string {
  const rows = [...levels(), ...YEARS.flatMap(yearly), ...goals(courses)];
  return table(
    target,
    rows.map((row) => ({ unit: CITY.code, source: PLAN, ...row })),
  );
}

function levels(): Row[] {
  const shared = { indicator: 'TFR', value: '2,1', from: '2021', to: '2030' };
  return [
    { id: 'MT-MAU-TFR', ...shared, kind: 'mức tham chiếu', note: 'Mức sinh thay thế.' },
    {
      id: 'MT-MAU-TFR-2030',
      ...shared,
      kind: 'mục tiêu giai đoạn',
      asPrinted: 'đạt và duy trì 2,1',
    },
  ];
}

/** Each year a little more than the year before. */
function yearly(year: number): Row[] {
  const step = year - 2020;
  const shared = { from: String(year), to: String(year), kind: 'chỉ tiêu giao năm' };
  const of = (indicator: string, comparator: string, value: string): Row => ({
    id: `MT-MAU-${indicator}-GIAO-${year}`,
    indicator,
    comparator,
    value,
    ...shared,
  });
  return [
    of('TFR', '≥', cell(1.95 + 0.01 * step, 2)),
    of('SL-TRUOC-SINH', '≥', cell(40 + 4 * step)),
    of('SL-SO-SINH', '>', cell(55 + 5 * step)),
  ];
}

/** Shares of those whom the courses of an audience are for. */
function goals(courses: readonly Course[]): Row[] {
  const byAudience = Map.groupBy(courses, ({ audience }) => audience);
  return [...byAudience].map(([audience, own], at) => ({
    id: `MT-MAU-DT-${at + 1}`,
    audience,
    courses: own.map(({ code }) => code).join('|'),
    comparator: '>',
    value: '80',
    from: '2021',
    to: '2030',
    kind: 'mục tiêu giai đoạn',
    asPrinted: 'trên 80%',
  }));
}
