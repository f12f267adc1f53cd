/** What the city is held against: yearly targets, goals for 2030 and the reference level. */
import type { Course } from '../../src/dataset/course.ts';
import { target } from '../../src/dataset/target.ts';
import { CITY, type Commune, LAST_YEAR, YEARS } from './city.ts';
import { PLAN } from './document.ts';
import { usualSessions } from './observation.ts';
import { type Cells, cell, table } from './table.ts';

type Row = Cells<typeof target>;

export function targetTable(
  communes: readonly Commune[],
  courses: readonly Course[],
  seed: number,
): string {
  const plans = communes
    .filter(({ closelyTold }) => closelyTold)
    .map(({ code }) => sessions(code, seed));
  const rows = [...levels(), ...YEARS.flatMap(yearly), ...shares(courses), ...plans];
  return table(
    target,
    rows.map((row) => ({ unit: CITY.code, source: PLAN, ...row })),
  );
}

function levels(): Row[] {
  const shared = { indicator: 'TFR', value: '2,1', from: '2021', to: '2030' };
  return [
    {
      id: 'MT-MAU-TFR',
      ...shared,
      kind: 'mức tham chiếu',
      below: 'có',
      note: 'Mức sinh thay thế.',
    },
    {
      id: 'MT-MAU-TFR-2030',
      ...shared,
      kind: 'mục tiêu giai đoạn',
      asPrinted: 'đạt và duy trì 2,1',
    },
  ];
}

/** Each year a little more than the year before; of screening also of each commune. */
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
    { ...of('SL-TRUOC-SINH', '≥', cell(40 + 4 * step)), below: 'có' },
    { ...of('SL-SO-SINH', '>', cell(55 + 5 * step)), below: 'có' },
  ];
}

/** What a commune is to hold in the last year: a plan as a count. */
const sessions = (code: string, seed: number): Row => ({
  id: `MT-${code}-TT-LONG-GHEP-GIAO-${LAST_YEAR}`,
  unit: code,
  indicator: 'TT-LONG-GHEP',
  comparator: '≥',
  value: cell(usualSessions(code, seed)),
  ...{ from: String(LAST_YEAR), to: String(LAST_YEAR), kind: 'chỉ tiêu giao năm' },
});

/** Shares of those whom the courses of an audience are for: of the last year for each commune too, and for 2030. */
function shares(courses: readonly Course[]): Row[] {
  const byAudience = Map.groupBy(courses, ({ audience }) => audience);
  return [...byAudience].flatMap(([audience, own], at) => {
    const shared = {
      audience,
      courses: own.map(({ code }) => code).join('|'),
      comparator: '>',
      value: '80',
      asPrinted: 'trên 80%',
    };
    const year = String(LAST_YEAR);
    return [
      {
        ...shared,
        id: `MT-MAU-DT-${at + 1}-GIAO-${year}`,
        ...{ from: year, to: year, kind: 'chỉ tiêu giao năm', below: 'có' },
      },
      {
        ...shared,
        id: `MT-MAU-DT-${at + 1}`,
        ...{ from: '2021', to: '2030', kind: 'mục tiêu giai đoạn' },
      },
    ];
  });
}
