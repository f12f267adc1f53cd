/** What the search field of every page looks through: units, indicators and pages, as small as can be. */
import { type Address, belowPage, slug } from '../address.ts';
import type { Unit } from '../dataset/unit.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { bareName, capital, placeInSentence, shortPeriod } from '../format.ts';
import { belowOf } from '../model/below.ts';
import { fileName } from '../model/file-name.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Model } from '../model/model.ts';
import { tierOf } from '../model/unit-tree.ts';

/** Name, file of its page without `.html`, code (a page has none), and its other names. */
export type SearchEntry = readonly [name: string, page: string, code: string, ...string[]];

/** Entries that share all but their names. */
export interface SearchGroup {
  /** What and where they are, beside each name. */
  readonly where: string;
  /** The folder of their pages. */
  readonly folder: string;
  /** Of units, which of them can stand side by side: `cấp xã`. */
  readonly tier?: string;
  /** How many letters of each name say only what kind of place it is: 3 of `Xã Sơn Hải`. */
  readonly kind: number;
  readonly simulated: boolean;
  /** What stands before another name that was found. */
  readonly also: string;
  readonly entries: readonly SearchEntry[];
}

/** A page that is of no one unit or indicator. */
interface Page extends Address {
  readonly simulated?: boolean;
}

/** Units from the top of the tree, real ones before simulated ones, then indicators and pages. */
export function searchIndex(
  models: readonly Model[],
  pages: readonly Page[],
): readonly SearchGroup[] {
  const catalogue = models[0]?.data.indicator ?? [];
  const indicators = grouped(catalogue, (indicator) => ({
    ...subjectOf(indicator),
    entry: [indicator.name, fileName(indicator.code), indicator.code, ...indicator.aliases],
  }));
  const others = grouped(
    [...pages, ...models.flatMap(listsOf)],
    ({ name, href, simulated = false }) => {
      const [, folder = '', page = ''] = /^\/(.*\/)?(.*?)$/.exec(href.replace('.html', '')) ?? [];
      return { where: 'Trang', folder, kind: 0, simulated, also: '', entry: [name, page, ''] };
    },
  );
  return [...models.flatMap(unitsOf), ...indicators, ...others];
}

function unitsOf(model: Model): SearchGroup[] {
  const predecessors = oldNames(model);
  return grouped(model.units.all, (unit) => ({
    ...placeOf(unit, model),
    entry: [unit.name, slug(unit), officialCode(unit.code), ...(predecessors.get(unit.code) ?? [])],
  }));
}

type Found = Omit<SearchGroup, 'entries'> & { readonly entry: SearchEntry };

function grouped<T>(all: readonly T[], found: (each: T) => Found): SearchGroup[] {
  const groups = new Map<string, SearchEntry[]>();
  for (const each of all) {
    const { entry, ...shared } = found(each);
    const key = JSON.stringify(shared);
    const entries = groups.get(key);
    if (entries) entries.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, entries]) => ({ ...JSON.parse(key), entries }));
}

function placeOf(unit: Unit, model: Model): Omit<Found, 'entry'> {
  const parent = model.units.above(unit.code).at(-1);
  const where = [
    capital(unit.level),
    parent && placeInSentence(parent.name),
    unit.validTo && `đến ${shortPeriod(unit.validTo)}`,
  ];
  return {
    where: where.filter(Boolean).join(', '),
    folder: 'don-vi/',
    tier: tierOf(unit),
    kind: unit.name.length - bareName(unit.name).length,
    simulated: model.units.isSimulated(unit.code),
    also: 'gồm địa bàn trước đây của',
  };
}

const subjectOf = ({ theme }: Indicator): Omit<Found, 'entry'> => ({
  where: `Chỉ tiêu, ${theme.toLocaleLowerCase('vi')}`,
  folder: 'chi-tieu/',
  kind: 0,
  simulated: false,
  also: 'còn gọi là',
});

/** The pages that have all units below a unit. */
function listsOf(model: Model): Page[] {
  const lists = model.units.all.filter((unit) => belowOf(model, unit) !== null);
  return lists.map((unit) => ({
    name: `Đơn vị trực thuộc ${unit.name}`,
    href: belowPage(unit).href,
    simulated: model.units.isSimulated(unit.code),
  }));
}

/** Names of the units whose territory each unit took over, by its code. */
function oldNames({ units }: Model): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const unit of units.all)
    for (const code of unit.successors) names.set(code, [...(names.get(code) ?? []), unit.name]);
  return names;
}

/** The index as a classic script: a page opened from the disk may load scripts, and no JSON. */
export const searchScript = (models: readonly Model[], pages: readonly Page[]): string =>
  `const searchIndex = ${JSON.stringify(searchIndex(models, pages))};\n`;
