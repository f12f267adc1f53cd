/** The city of the sample: its communes, how large they are, and what each is there to show. */
import { Random } from './random.ts';

export const CITY = { code: 'MAU', name: 'Thành phố Mẫu' } as const;
export const YEARS = [2020, 2021, 2022, 2023, 2024, 2025] as const;
export const LAST_YEAR = 2025;
const OLD_YEARS = [2023, 2024];
export const LARGEST_CITY = 1000;

/** What a commune shows. From the thirteenth on, chance decides. */
export type Situation =
  | 'ordinary'
  | 'all targets met'
  | 'exactly at a strict limit'
  | 'shares without totals'
  | 'two years missing'
  | 'few births'
  | 'nothing for the last year'
  | 'nothing at all'
  | 'money left over'
  | 'does not apply'
  | 'at least so many'
  | 'no data'
  | 'parts missing'
  | 'merged';

/** What a commune leaves out of its reports of the last year. */
export type Gap = 'collaborators' | 'money' | 'screening';
const GAPS: readonly Gap[] = ['collaborators', 'money', 'screening'];

/** Of the first twelve, whatever else they show. */
const GAP_OF: Readonly<Partial<Record<Situation, Gap>>> = {
  'few births': 'collaborators',
  'at least so many': 'money',
  'two years missing': 'screening',
};

const FIRST_TWELVE: readonly Situation[] = [
  'all targets met',
  'exactly at a strict limit',
  'shares without totals',
  'two years missing',
  'few births',
  'nothing for the last year',
  'nothing at all',
  'money left over',
  'does not apply',
  'at least so many',
  'no data',
  'merged',
];

/**
 * What was made on 1/7/2025 of two communes: which of those behind the last of today they are, and whether it
 * took the code of the first of them, as most communes of 2025 did.
 */
const MERGERS: Readonly<Partial<Record<Situation, { first: number; takesCode: boolean }>>> = {
  merged: { first: 1, takesCode: false },
  'no data': { first: 3, takesCode: true },
};
const MERGED = 4;

/** Those that also report by group, and within the year, and have a plan for it. */
const CLOSELY_TOLD: readonly Situation[] = ['all targets met', 'exactly at a strict limit'];

/** Each as often as it is named. */
const LATER: readonly Situation[] = [
  ...Array<Situation>(14).fill('ordinary'),
  'shares without totals',
  'two years missing',
  'few births',
  'nothing for the last year',
  'nothing at all',
  'money left over',
  ...Array<Situation>(3).fill('parts missing'),
];

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly level: 'xã' | 'phường';
  readonly situation: Situation;
  /** What its reports of the last year leave out; null for nothing. */
  readonly gap: Gap | null;
  /** People in 2020, and the share by which they grow in a year. */
  readonly people: number;
  readonly growth: number;
  /** Women of 15–49 among the people; their ages do not change with the years. */
  readonly women: number;
  /** The total fertility rate that is expected in 2020, and its change in a year. */
  readonly fertility: number;
  readonly trend: number;
  /** Collaborators, for whom the courses of their audience are. */
  readonly collaborators: number;
  /** The commune into which it was merged on 1/7/2025. */
  readonly successor: string | null;
  /** The communes of which it was made. */
  readonly predecessors: readonly Commune[];
  /** Whether it also reports by group, and within the year, and has a plan for it. */
  readonly closelyTold: boolean;
  /** The years of which it reports. */
  readonly years: readonly number[];
  /** Years before it was made of which it files the fertility of the first of its predecessors, whose place it took. */
  readonly oldYears: readonly number[];
}

/** `count` communes of today, each followed by those that were merged into it. */
export function communesOf(count: number, seed: number): readonly Commune[] {
  const digits = Math.max(2, String(count + MERGED).length);
  return Array.from({ length: count }, (_, at) => at + 1).flatMap((number) => {
    const situation =
      FIRST_TWELVE[number - 1] ?? new Random(seed, 'situation', number).oneOf(LATER);
    const own = commune(number, digits, situation, seed);
    const merger = MERGERS[situation];
    if (!merger) return [own];
    const before = [0, 1].map((at) => {
      const each = count + merger.first + at;
      const former = commune(each, digits, 'ordinary', seed);
      const code = merger.takesCode && at === 0 ? own.code : former.code;
      return { ...former, code, ...formerly(each, digits), successor: own.code };
    });
    const oldYears = merger.takesCode ? [] : OLD_YEARS;
    return [{ ...own, predecessors: before, years: [LAST_YEAR], oldYears }, ...before];
  });
}

const formerly = (number: number, digits: number) => ({
  level: 'xã' as const,
  name: nameOf('xã', number, digits),
  years: YEARS.filter((year) => year < LAST_YEAR),
});

function commune(number: number, digits: number, situation: Situation, seed: number): Commune {
  const random = new Random(seed, 'commune', number);
  const level = (number - 1) % 12 < 8 ? 'xã' : 'phường';
  const people = random.whole(8_000, 30_000);
  const fertility = random.between(1.8, 2.15);
  const collaborators = random.whole(14, 38);
  return {
    code: `${CITY.code}${String(number).padStart(3, '0')}`,
    name: nameOf(level, number, digits),
    level,
    situation,
    gap: gapOf(situation, number, seed),
    people: situation === 'few births' ? random.whole(1_300, 1_700) : people,
    growth: random.between(-0.003, 0.012),
    women: random.between(0.25, 0.27),
    fertility: situation === 'all targets met' ? 2.3 : fertility,
    trend: random.between(-0.02, 0.02),
    collaborators: situation === 'exactly at a strict limit' ? 20 : collaborators,
    successor: null,
    predecessors: [],
    closelyTold: CLOSELY_TOLD.includes(situation),
    years: yearsOf(situation),
    oldYears: [],
  };
}

function gapOf(situation: Situation, number: number, seed: number): Gap | null {
  if (situation === 'parts missing') return new Random(seed, 'gap', number).oneOf(GAPS);
  return GAP_OF[situation] ?? null;
}

function yearsOf(situation: Situation): readonly number[] {
  if (situation === 'nothing at all') return [];
  if (situation === 'nothing for the last year') return YEARS.filter((year) => year < LAST_YEAR);
  return YEARS;
}

/** Years of which the commune's forms hold the rows, and nothing in them. */
export const isBlank = ({ situation }: Commune, year: number): boolean =>
  situation === 'two years missing' && (year === 2021 || year === 2022);

const nameOf = (level: Commune['level'], number: number, digits: number): string =>
  `${level === 'xã' ? 'Xã' : 'Phường'} Mẫu ${String(number).padStart(digits, '0')}`;
