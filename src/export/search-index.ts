/** What the search field of every page looks through: units, indicators and pages, as small as can be. */

import { type Address, belowPage, documentId, PAGES, partOf, slug } from '../address.ts';
import { tierOf } from '../dataset/tier.ts';
import type { Unit } from '../dataset/unit.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { bareName, capital, placeInSentence, shortPeriod } from '../format.ts';
import { childrenOf } from '../model/children.ts';
import { fileName } from '../model/file-name.ts';
import { formerIn } from '../model/former.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Model } from '../model/model.ts';
import type { SearchEntry, SearchGroup } from './search-group.ts';
import { packed } from './search-pack.ts';

/** A page that is of no one unit or indicator. */
interface Page extends Address {
  readonly simulated?: boolean;
  /** What it is, where it is no page but a part of one: `Lỗi phải sửa`. */
  readonly where?: string;
  readonly code?: string;
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
    ({ name, href, simulated = false, where = 'Trang', code = '' }) => {
      const [, folder = '', page = ''] = /^\/(.*\/)?([^/]*)$/.exec(href.replace('.html', '')) ?? [];
      return { where, folder, kind: 0, simulated, also: '', entry: [name, page, code] };
    },
  );
  return [
    ...models.flatMap(unitsOf),
    ...models.flatMap(formersOf),
    ...indicators,
    ...models.flatMap(documentsOf),
    ...others,
  ];
}

/** The documents that have a number, which is what they are asked for by. */
function documentsOf({ data, isSimulated }: Model): SearchGroup[] {
  const numbered = data.document.filter(({ number }) => /\d/.test(number ?? ''));
  return grouped(numbered, (document) => {
    const [, page = ''] = /^\/(.*)$/.exec(partOf(PAGES.documents, documentId(document))) ?? [];
    return {
      ...{ where: `Văn bản, ${document.issuer}`, folder: '', kind: 0, also: '' },
      simulated: isSimulated,
      entry: [document.title, page.replace('.html', ''), document.number ?? ''],
    };
  });
}

const unitsOf = (model: Model): SearchGroup[] =>
  grouped(model.units.all, (unit) => ({
    ...placeOf(unit, model),
    entry: [model.units.ownName(unit), slug(unit), officialCode(unit.code), ...unit.aliases],
    next: model.units.successors(unit).map(slug),
  }));

/** They have no page: who looks for one finds the unit that has its land, of one name with it anyway. */
const formersOf = (model: Model): SearchGroup[] =>
  model.units.all.flatMap((unit) =>
    grouped(formersOtherThan(unit), ({ name, code }) => ({
      where: `Đơn vị cũ, nay thuộc ${placeInSentence(unit.name)}`,
      ...{ folder: '', kind: kindLetters(capital(name)), also: '' },
      simulated: model.units.isSimulated(unit.code),
      entry: [capital(name), `don-vi/${slug(unit)}`, code],
    })),
  );

const formersOtherThan = (unit: Unit) =>
  formerIn(unit).filter(({ name }) => capital(name) !== unit.name);

type Found = Omit<SearchGroup, 'entries' | 'after'> & {
  readonly entry: SearchEntry;
  readonly next?: readonly string[];
};

function grouped<T>(all: readonly T[], found: (each: T) => Found): SearchGroup[] {
  const groups = new Map<string, { entries: SearchEntry[]; after: (readonly string[])[] }>();
  for (const each of all) {
    const { entry, next = [], ...shared } = found(each);
    const key = JSON.stringify(shared);
    const group = groups.get(key) ?? { entries: [], after: [] };
    group.entries.push(entry);
    group.after.push(next);
    groups.set(key, group);
  }
  return [...groups].map(([key, { entries, after }]) => {
    const isFollowed = after.some((next) => next.length > 0);
    return { ...JSON.parse(key), entries, ...(isFollowed ? { after } : {}) };
  });
}

function placeOf(unit: Unit, model: Model): Omit<Found, 'entry' | 'next'> {
  const parent = model.units.above(unit.code).at(-1);
  const where = [
    capital(unit.level),
    parent && placeInSentence(model.units.ownName(parent)),
    unit.validTo && `đến ${shortPeriod(unit.validTo)}`,
  ];
  return {
    where: where.filter(Boolean).join(', '),
    folder: 'don-vi/',
    tier: tierOf(unit),
    kind: kindLetters(model.units.ownName(unit)),
    simulated: model.units.isSimulated(unit.code),
    also: 'còn gọi là',
  };
}

const kindLetters = (name: string): number => name.length - bareName(name).length;

const subjectOf = ({ theme }: Indicator): Omit<Found, 'entry'> => ({
  where: `Chỉ tiêu, ${theme.toLocaleLowerCase('vi')}`,
  folder: 'chi-tieu/',
  kind: 0,
  simulated: false,
  also: 'còn gọi là',
});

/** The pages that have all units below a unit. */
function listsOf(model: Model): Page[] {
  const lists = model.units.all.filter((unit) => childrenOf(model, unit) !== null);
  return lists.map((unit) => ({
    name: `Đơn vị trực thuộc ${unit.name}`,
    href: belowPage(unit).href,
    simulated: model.units.isSimulated(unit.code),
  }));
}

/** The index as a classic script: a page opened from the disk may load scripts, and no JSON. */
export const searchScript = (models: readonly Model[], pages: readonly Page[]): string =>
  `const searchIndex = ${JSON.stringify(packed(searchIndex(models, pages)))};\n`;
