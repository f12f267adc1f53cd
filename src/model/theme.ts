/** What the site is about, theme by theme. Menus, pages, units, reporting and downloads walk this one list. */
import type { Data } from '../dataset/data.ts';
import { GROUPS, ROLES } from '../dataset/role.ts';
import { isIndicator, type Owed, type OwedDataset } from './owed.ts';
import type { Profile } from './profile.ts';
import type { RecordTheme } from './record.ts';
import type { Target } from './target.ts';

/** What makes a unit one that reports a theme: a figure of a period. */
export interface Reported {
  readonly unit: string;
  readonly period: string;
}

/** One of the blocks that a unit's page has of a theme. */
export interface Section {
  readonly name: string;
  readonly key: string;
  /** Several blocks, which stand under one name. */
  readonly several?: boolean;
}

/** Where the rows of a theme stand: in a dataset, of observations those of a group of indicators alone. */
export interface Rows {
  readonly dataset: 'observation' | 'training' | 'budget';
  readonly group?: string;
}

export interface Theme {
  /** By which its page, its blocks and its pictures go: `muc-sinh`. */
  readonly key: string;
  readonly name: string;
  /** Behind “số liệu”: `mức sinh`, `về hoạt động`. */
  readonly inSentence: string;
  /** Whether the menu of every page leads to it: always, never, or where no units are compared below another. */
  readonly inMenu: 'always' | 'never' | 'without-units-below';
  readonly rows: Rows;
  /** The figures that count as reported: a zero is one, a blank cell is none. */
  readonly reported: (data: Data) => readonly Reported[];
  /** The periods that a page shows of a unit. */
  readonly periods: (profile: Profile) => readonly string[];
  /** The blocks of a unit's page; a unit without any has nothing to show. */
  readonly sections: (profile: Profile) => readonly Section[];
  /** On a unit's page before what is told of the units below it, or behind that. */
  readonly place: 'before-units' | 'behind-units';
  /** The periods in which a unit may stand beside others; null where no units are compared. */
  readonly compared: ((profile: Profile) => readonly string[]) | null;
  /** Where reports are asked for, what is owed of it, and when a unit lacks it; null where nobody owes it. */
  readonly owed: {
    readonly dataset: OwedDataset;
    readonly isLacking: (owed: Owed) => boolean;
  } | null;
  /** Which targets its page lists; null where its charts show them, or there are none. */
  readonly targets: ((data: Data) => (target: Target) => boolean) | null;
}

const hasNone = ({ state }: Owed): boolean => state === 'none';

/** Whether a unit that owes an indicator has not given it. */
export const lacksIndicator =
  (code: string) =>
  ({ lacks }: Owed): boolean =>
    lacks.some(isIndicator(code));

const isSaid = (value: unknown): boolean => typeof value === 'number' || value === 'mark';

const there = <T>(...all: readonly (T | false)[]): readonly T[] =>
  all.filter((each): each is T => each !== false);

/** The indicators of some groups. */
const codesOf = ({ indicator }: Data, isOf: (group: string) => boolean): ReadonlySet<string> =>
  new Set(indicator.flatMap(({ code, theme }) => (isOf(theme) ? [code] : [])));

/** The said figures of the indicators of some groups. */
const observed =
  (isOf: (group: string) => boolean) =>
  (data: Data): readonly Reported[] => {
    const codes = codesOf(data, isOf);
    return data.observation.filter((row) => codes.has(row.indicator) && isSaid(row.value));
  };

/** What every theme of the catalogue's groups has in common: it is shown as its reports count it. */
const ofGroups = (isOf: (group: string) => boolean) =>
  ({
    reported: observed(isOf),
    periods: ({ record }) =>
      record
        .filter(({ theme }) => isOf(theme))
        .flatMap(({ lines }) => lines.flatMap(({ rows }) => rows.map(({ period }) => period))),
    sections: ({ record }) =>
      record.filter(({ theme }) => isOf(theme)).map(({ theme }) => ({ name: theme, key: theme })),
    place: 'behind-units',
    compared: null,
    owed: null,
    targets: (data) => {
      const codes = codesOf(data, isOf);
      return (target) => codes.has(target.indicator ?? '');
    },
  }) satisfies Partial<Theme>;

/** What is told of fertility by group, or of a part of a year. */
export const FERTILITY_REST: Section = {
  name: 'Mức sinh theo nhóm, theo kỳ',
  key: 'muc-sinh-theo-nhom',
};

export const FERTILITY = {
  key: 'muc-sinh',
  name: 'Mức sinh',
  inSentence: 'mức sinh',
  inMenu: 'always',
  rows: { dataset: 'observation', group: GROUPS.fertility },
  reported: observed((group) => group === GROUPS.fertility),
  periods: ({ fertility, births }) =>
    [fertility?.known.at(-1), births?.total.known.at(-1)].flatMap(
      (point) => point?.row.period ?? [],
    ),
  sections: ({ fertility, births, fertilityRest }) =>
    there<Section>(
      fertility !== null && { name: 'Mức sinh', key: 'muc-sinh' },
      births !== null && { name: 'Số trẻ sinh ra', key: 'sinh' },
      fertilityRest !== null && FERTILITY_REST,
    ),
  place: 'before-units',
  compared: ({ fertility }) => fertility?.known.map(({ year }) => String(year)) ?? [],
  owed: { dataset: 'so-lieu', isLacking: lacksIndicator(ROLES.fertility) },
  targets: null,
} as const satisfies Theme;

export const TRAINING = {
  key: 'dao-tao',
  name: 'Đào tạo',
  inSentence: 'đào tạo',
  inMenu: 'always',
  rows: { dataset: 'training' },
  reported: ({ training }) =>
    training
      .filter(({ trained }) => isSaid(trained))
      .map(({ unit, asOf }) => ({ unit, period: asOf })),
  periods: ({ coverage }) => coverage.map(({ asOf }) => asOf),
  sections: ({ coverage }) =>
    there<Section>(coverage.length > 0 && { name: 'Đào tạo', key: 'dao-tao', several: true }),
  place: 'before-units',
  compared: ({ coverage }) => coverage.map(({ asOf }) => asOf),
  owed: { dataset: 'dao-tao', isLacking: hasNone },
  targets:
    () =>
    ({ indicator }) =>
      indicator === null,
} as const satisfies Theme;

export const BUDGET = {
  key: 'kinh-phi',
  name: 'Kinh phí',
  inSentence: 'kinh phí',
  inMenu: 'always',
  rows: { dataset: 'budget' },
  reported: ({ budget }) =>
    budget.filter(({ allocated, used, printed }) => [allocated, used, printed].some(isSaid)),
  periods: ({ budget }) => budget?.uses.map(({ row }) => row.period) ?? [],
  sections: ({ budget }) =>
    there<Section>(budget !== null && { name: 'Kinh phí', key: 'kinh-phi' }),
  place: 'behind-units',
  compared: ({ budget }) => budget?.counted.map(({ row }) => row.period) ?? [],
  owed: { dataset: 'kinh-phi', isLacking: hasNone },
  targets: null,
} as const satisfies Theme;

export const SCREENING = {
  ...ofGroups((group) => group === GROUPS.screening),
  key: 'sang-loc',
  name: GROUPS.screening,
  inSentence: 'sàng lọc trước sinh, sơ sinh',
  inMenu: 'never',
  rows: { dataset: 'observation', group: GROUPS.screening },
} as const satisfies Theme;

/** The groups that have a theme of their own. */
const OWN: ReadonlySet<string> = new Set(Object.values(GROUPS));

export const ACTIVITY = {
  ...ofGroups((group) => !OWN.has(group)),
  key: 'hoat-dong',
  name: 'Hoạt động',
  inSentence: 'về hoạt động',
  inMenu: 'without-units-below',
  rows: { dataset: 'observation' },
} as const satisfies Theme;

/** In the order of menus, tables and pages. */
export const THEMES = [
  FERTILITY,
  TRAINING,
  BUDGET,
  SCREENING,
  ACTIVITY,
] as const satisfies readonly Theme[];

export type ThemeKey = (typeof THEMES)[number]['key'];

/** What a unit's reports count of a theme, group by group. */
export function recordIn({ sections }: Theme, profile: Profile): readonly RecordTheme[] {
  const keys = sections(profile).map(({ key }) => key);
  return profile.record.filter(({ theme }) => keys.includes(theme));
}
