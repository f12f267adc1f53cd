/** What the communes report year by year, and what the city counts. */
import { observation } from '../../src/dataset/observation.ts';
import { CITY, type Commune, isBlank, LAST_YEAR, YEARS } from './city.ts';
import { type Row, row, type Said } from './figure.ts';
import { birthsInParts, byTerritory, correctedBirths, nineMonths } from './part.ts';
import { Random } from './random.ts';
import { cell, table } from './table.ts';
import { crudeRate, fertility, sexRatio, sum, type Vital, vitalOf } from './vital.ts';

export function observationTable(communes: readonly Commune[], seed: number): string {
  const own = communes.flatMap((commune) => [
    ...commune.oldYears.flatMap((year) => oldRows(commune, year, seed)),
    ...commune.years.flatMap((year) => rowsOf(commune, year, seed)),
  ]);
  return table(observation, [...cityRows(communes, seed), ...own]);
}

function rowsOf(commune: Commune, year: number, seed: number): Row[] {
  const vital = vitalOf(commune, year, seed);
  const corrected = correctedBirths(commune, year, vital.births);
  const said = [
    ...vitalFigures(vital).filter(
      ({ indicator }) => corrected.length === 0 || indicator !== 'SO-SINH',
    ),
    ...screening(commune, year, seed),
    ...work(commune, year, seed),
  ];
  const yearly = said.map((each) => ({
    ...row(commune.code, year, each),
    ...(isLeftOut(commune, year, each) ? { value: '', bound: '', asPrinted: '' } : {}),
  }));
  const sessions = said.find(({ indicator }) => indicator === 'TT-LONG-GHEP')?.value;
  const closely = [
    ...birthsInParts(commune.code, year, [[commune, vital]], seed),
    ...nineMonths(commune, year, Number(sessions), seed),
  ];
  return [...yearly, ...corrected, ...(commune.closelyTold ? closely : [])];
}

/** Whether the form has the row and nothing in it. */
function isLeftOut(commune: Commune, year: number, { indicator }: Said): boolean {
  const isScreening = indicator === 'SL-TRUOC-SINH' || indicator === 'SL-SO-SINH';
  const isGap = commune.gap === 'screening' && isScreening && year === LAST_YEAR;
  return isGap || isBlank(commune, year);
}

/** What a rate and its interval are made of, by the old boundaries. */
const OLD_FIGURES = ['PN-15-49', 'TFR', 'SO-SINH'];

function oldRows({ code, predecessors }: Commune, year: number, seed: number): Row[] {
  return predecessors
    .slice(0, 1)
    .flatMap((before) => vitalFigures(vitalOf(before, year, seed)))
    .filter(({ indicator }) => OLD_FIGURES.includes(indicator))
    .map((each) => row(code, year, each));
}

function vitalFigures(vital: Vital): Said[] {
  const ratio = sexRatio(vital);
  return [
    { indicator: 'DAN-SO', value: cell(vital.people) },
    { indicator: 'PN-15-49', value: cell(vital.women) },
    { indicator: 'TFR', value: cell(fertility(vital), 2) },
    { indicator: 'CBR', value: cell(crudeRate(vital), 1) },
    { indicator: 'SO-SINH', value: cell(vital.births) },
    { indicator: 'SO-SINH-2', value: cell(vital.second) },
    { indicator: 'SO-SINH-3', value: cell(vital.later) },
    { indicator: 'TSGT-SINH', value: ratio === null ? '..' : cell(ratio, 1) },
  ];
}

/** Shares that rise by some points a year; newborns are always more often screened. */
function screening(commune: Commune, year: number, seed: number): Said[] {
  const { code, situation } = commune;
  const start = new Random(seed, 'screening', code).whole(38, 50);
  const random = new Random(seed, 'screening', code, year);
  const before = start + 4 * (year - 2020) + random.whole(-2, 2);
  const share = situation === 'all targets met' ? Math.max(before, 72) : before;
  const newborn = situation === 'all targets met' ? 88 : share + 12;
  const isLimit = situation === 'exactly at a strict limit' && year === LAST_YEAR;
  return [
    { indicator: 'SL-TRUOC-SINH', value: cell(share) },
    { indicator: 'SL-SO-SINH', value: cell(isLimit ? 80 : newborn) },
  ];
}

/** How many sessions a commune usually holds in a year: its plan for a year. */
export const usualSessions = (code: string, seed: number): number =>
  new Random(seed, 'work', code).whole(...SESSIONS);
const SESSIONS = [3, 9] as const;

function work(commune: Commune, year: number, seed: number): Said[] {
  const { code, situation, collaborators } = commune;
  const usual = new Random(seed, 'work', code);
  const random = new Random(seed, 'work', code, year);
  const sessions = usual.whole(...SESSIONS);
  const listeners = usual.whole(220, 700);
  const women = vitalOf(commune, year, seed).women;
  const users = Math.round(women * usual.between(0.44, 0.52) * random.between(0.96, 1.04));
  return [
    { indicator: 'BPTT-HD', value: situation === 'no data' ? '..' : cell(users) },
    { indicator: 'TT-LONG-GHEP', value: cell(sessions + random.whole(0, 3)) },
    { indicator: 'TT-SU-KIEN-CUOC', value: cell(Math.ceil(sessions / 2) + random.whole(0, 1)) },
    { indicator: 'TT-SU-KIEN-NGUOI', ...heard(listeners * random.between(0.9, 1.1), situation) },
    { indicator: 'CHIEN-DICH-DV', value: situation === 'does not apply' ? 'KAD' : cell(1) },
    { indicator: 'MO-HINH-DV', value: random.oneOf(['X', 'X', '-']) },
    { indicator: 'CTV-DAN-SO', value: cell(collaborators) },
  ];
}

function heard(listeners: number, situation: Commune['situation']): Omit<Said, 'indicator'> {
  if (situation !== 'at least so many') return { value: cell(listeners) };
  const least = Math.floor(listeners / 50) * 50;
  return { value: cell(least), more: { bound: '≥', asPrinted: `từ ${least} người nghe trở lên` } };
}

/** What the city counts itself: of all its communes, also of those that report nothing. */
function cityRows(communes: readonly Commune[], seed: number): Row[] {
  return YEARS.flatMap((year) => {
    const there = communes.filter((each) => existed(each, year));
    const vitals = there.map((commune) => [commune, vitalOf(commune, year, seed)] as const);
    const vital = sum(vitals.map(([, each]) => each));
    const of = `${there.length} xã, phường`;
    const note = `Số của thành phố, gồm cả ${of}, không phải tổng các báo cáo.`;
    return [
      ...vitalFigures(vital).map((each) => row(CITY.code, year, { ...each, more: { note } })),
      row(CITY.code, year, { indicator: 'SO-XA-PHUONG', value: cell(there.length) }),
      row(CITY.code, year, collaborators(there, year)),
      ...byTerritory(vitals, year),
      ...birthsInParts(CITY.code, year, vitals, seed),
    ];
  });
}

/** By the city's payroll: other than what its communes count, and less, as some of them work for two. */
function collaborators(communes: readonly Commune[], year: number): Said {
  const counted = communes
    .filter((each) => each.years.includes(year) && !isBlank(each, year))
    .reduce((total, each) => total + each.collaborators, 0);
  const note = 'Số của thành phố theo danh sách chi trả; khác tổng các báo cáo của xã, phường.';
  return { indicator: 'CTV-DAN-SO', value: cell(Math.max(1, counted - 7)), more: { note } };
}

/** At the end of the year. */
function existed({ successor, predecessors }: Commune, year: number): boolean {
  return successor === null ? predecessors.length === 0 || year >= LAST_YEAR : year < LAST_YEAR;
}
