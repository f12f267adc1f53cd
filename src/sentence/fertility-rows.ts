/** Whose fertility differs from that of the whole, and by how many units that cannot be said. */
import { capital, kindsInWords, list, NBSP, number, observed, placeInSentence } from '../format.ts';
import type { Child, Children } from '../model/children.ts';
import type { Funnel, Placed } from '../model/funnel.ts';
import type { Series } from '../model/series.ts';
import { lackOf } from '../model/silence.ts';
import { silenceOf } from './children.ts';
import { figure, type Sentence, say } from './sentence.ts';

/** More names than these are counted. */
const MOST_NAMES = 3;

/** Of those that have ended. */
const MOST_ENDED = 6;

const nameOf = ({ unit }: { readonly unit: Child['unit'] }) => placeInSentence(unit.name);

/** `2 xã, phường có mức sinh năm 2025 cao hơn rõ mức chung của thành phố Mẫu, 2,02 con/phụ nữ`. */
export function fertilityRowsHeading(children: Children, funnel: Funnel | null): Sentence {
  if (!funnel) return rangeHeading(children);
  const { parent, units } = children;
  const level = say`mức chung của ${placeInSentence(parent.name)}, ${figure(rateInWords(funnel))}`;
  const year = yearsInWords(funnel);
  const strong = SIDES.flatMap(([side, words]) => {
    const some = funnel.placed.filter((each) => each.side === side);
    return some.length > 0 ? [{ some, words }] : [];
  });
  const [first, second] = strong;
  if (!first)
    return say`Mức sinh các ${kindsInWords(units.map(({ unit }) => unit))} ${year} chưa khác rõ ${level}`;
  if (!second)
    return say`${whoInWords(first.some, units)} có mức sinh ${year} ${first.words} ${level}`;
  const [above, below] = [first, second].map(({ some, words }) => {
    return say`${whoInWords(some, units, false)} ${words}`;
  }) as [Sentence, Sentence];
  const beside = say`${placeInSentence(parent.name)} (${figure(number(funnel.rate, 2))})`;
  return say`Mức sinh ${year}: ${above}, ${below} ${beside}`;
}

const SIDES = [
  ['above', 'cao hơn rõ'],
  ['below', 'thấp hơn rõ'],
] as const;

function whoInWords(some: readonly Placed[], units: readonly Child[], starts = true): Sentence {
  const [only] = some;
  if (only && some.length === 1) return say`${starts ? 'Chỉ ' : ''}${figure(nameOf(only))}`;
  return say`${figure(`${number(some.length)}${NBSP}${kindsInWords(units.map(({ unit }) => unit))}`)}`;
}

const rateInWords = ({ rate, indicator }: Funnel) =>
  `${number(rate, 2)}${NBSP}${indicator.measure}`;

const yearsInWords = ({ years }: Funnel): string =>
  years.length === 1
    ? `năm${NBSP}${years[0]}`
    : `${years.length}${NBSP}năm ${Math.min(...years)}–${Math.max(...years)}`;

/** `Từ 1,77 (xã Mẫu 04) đến 2,34 (xã Mẫu 01)`. */
export function rangeHeading({ units, year }: Children): Sentence {
  const known = units
    .filter(({ rate }) => rate !== null)
    .toSorted((a, b) => (a.rate?.value ?? 0) - (b.rate?.value ?? 0));
  const [low, high] = [known[0], known.at(-1)];
  if (!low?.rate || !high?.rate || low === high)
    return say`Mới ${number(known.length)}/${number(units.length)}${NBSP}đơn vị có mức sinh năm${NBSP}${String(year ?? '')}`;
  const one = (child: Child) =>
    say`${figure(observed(child.rate?.row ?? NONE) ?? '')} (${nameOf(child)})`;
  return say`Từ ${one(low)} đến ${one(high)}`;
}

const NONE = { value: 'not-reported', upper: 'not-reported', bound: '=', decimals: 0 } as const;

/** Who differs, by name, how many do not, and who has no figure of the year. */
export function fertilityRowsLead(children: Children, funnel: Funnel | null): string {
  const silent = children.units.filter(({ rate }) => rate === null);
  const sides = SIDES.flatMap(([side, words]) => {
    const some = funnel?.placed.filter((each) => each.side === side) ?? [];
    return some.length === 0 ? [] : [`${namesOf(some.map(nameOf))} ${words.replace(' rõ', '')}`];
  });
  const same = funnel?.placed.filter(({ side }) => side === 'same').length ?? 0;
  const parts = [
    ...sides,
    same > 0 && `${number(same)}${NBSP}đơn vị chưa khác rõ mức chung`,
    silent.length > 0 &&
      `${namesOf(silent.map(nameOf))} ${silenceOf(silent, lackOf.fertility)} số năm${NBSP}${children.year ?? ''}`,
  ].filter((each) => each !== false);
  return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
}

/** A few by name, more by their number. */
export const namesOf = (names: readonly string[]): string =>
  names.length > MOST_NAMES ? `${number(names.length)}${NBSP}đơn vị` : list(names);

/** How a unit stands beside the whole; where its births are not known, or too few, it cannot be said. */
export const sideInWords = (placed: Placed | undefined): string =>
  placed
    ? { above: 'cao hơn mức chung', below: 'thấp hơn mức chung', same: 'chưa khác rõ' }[placed.side]
    : 'không so được';

/** What the signs of the rows mean, each in words; null for one that is not drawn. */
export interface RateWords {
  readonly strong: string | null;
  readonly same: string;
  readonly interval: string | null;
  readonly whole: string | null;
}

/** Of units held against the whole above them. */
export function besideWhole({ parent, units, level }: Children, funnel: Funnel | null): RateWords {
  const of = placeInSentence(parent.name);
  if (!funnel)
    return { strong: null, same: 'mức sinh', interval: intervalOf(units, level), whole: null };
  return {
    strong: `khác rõ mức chung${funnel.level === 95 ? '' : `, với giới hạn ${decimal(funnel.level)}% vì so nhiều đơn vị`}`,
    same: 'chưa khác rõ',
    interval: intervalOf(units, level),
    whole: funnel.whole ? `${of} ${number(funnel.rate, 2)}` : null,
  };
}

/** Of units held against a level. */
export function besideLevel({ units, level, reference }: Children): RateWords {
  const interval = intervalOf(units, level);
  const isHeld = interval !== null && reference !== null;
  return {
    strong: isHeld ? `khác rõ mức ${number(reference.value, reference.decimals)}` : null,
    same: isHeld ? 'chưa khác rõ' : 'mức sinh',
    interval,
    whole: null,
  };
}

const intervalOf = (units: readonly Child[], level: number): string | null =>
  units.some(({ interval }) => interval !== null)
    ? `khoảng tin cậy ${decimal(level)}%, trang này tính`
    : null;

const decimal = (level: number): string => String(level).replace('.', ',');

/** That the units which were rearranged are not among those compared; null where there are none. */
export function endedInWords({ ended }: Pick<Children, 'ended'>): string | null {
  if (ended.length === 0) return null;
  return ended.length > MOST_ENDED
    ? `Không gồm ${number(ended.length)}${NBSP}đơn vị đã kết thúc hoạt động.`
    : `Không gồm đơn vị đã kết thúc hoạt động: ${ended.map(({ name }) => name).join(', ')}.`;
}

/** The latest rate of every unit that is drawn, for those who do not see the chart. */
export const fertilityBelowDescription = (series: readonly Series[]): string =>
  series
    .flatMap(({ unit, known }) => {
      const last = known.at(-1);
      return last ? `${unit.name}, ${last.year}: ${observed(last.row)}` : [];
    })
    .join('; ');
