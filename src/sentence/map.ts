/** What a map says of each unit, and what its colours mean. */
import { NBSP, number, placeInSentence } from '../format.ts';
import type { Audience, Child, Children } from '../model/children.ts';
import { percentOf, type UnitCoverage } from '../model/coverage-sum.ts';
import type { Funnel } from '../model/funnel.ts';
import { meets } from '../model/judgement.ts';
import type { Unit } from '../model/unit-tree.ts';
import { coverageInWords, moneyShare } from './children.ts';
import { GAP_WORDS, gapOf } from './course-heat.ts';
import { sideInWords } from './fertility-rows.ts';
import { figure, printed, type Sentence, say } from './sentence.ts';
import { levelInWords } from './target.ts';
import { inSentence } from './training.ts';

/** One unit: its class of colour, its figure as the map has room for it, and in words. */
export interface MapMark {
  readonly unit: Unit;
  readonly kind: string;
  readonly figure: string;
  readonly words: string;
}

export interface MapWords {
  readonly heading: Sentence;
  readonly key: readonly { readonly kind: string; readonly words: string }[];
  /** In the order in which the table beside the map has them. */
  readonly marks: readonly MapMark[];
}

/** What is hatched, whatever the map is of. */
const UNKNOWN = 'none';

/** `Đào tạo tuyến xã: từ 37,5% (xã Mẫu 05) đến 100% (xã Mẫu 01)`. */
export function coverageMap({ audience, sum, target }: Audience): MapWords {
  const share = ({ sum: own }: UnitCoverage) => own && percentOf(own);
  const units = sum.units.toSorted((a, b) => (share(a) ?? 101) - (share(b) ?? 101) || byName(a, b));
  const known = units.filter((each) => share(each) !== null);
  const shown = (each: UnitCoverage) =>
    each.sum ? coverageInWords(each.sum, target?.value ?? null) : '';
  const ends = [known[0], known.at(-1)].map(
    (each): End | undefined => each && [figure(shown(each)), each.unit],
  );
  return {
    heading: between(say`Đào tạo ${inSentence(audience)}`, ends),
    key: target
      ? [
          { kind: 'gap-0', words: `${levelInWords(target, '%')}: ${GAP_WORDS[0]}` },
          { kind: 'gap-1', words: GAP_WORDS[1] },
          { kind: 'gap-2', words: GAP_WORDS[2] },
          { kind: 'gap-3', words: GAP_WORDS[3] },
          { kind: UNKNOWN, words: 'không có số, hoặc chưa rõ tổng' },
        ]
      : PARTS_KEY,
    marks: units.map((each) => {
      const percent = share(each);
      if (!each.sum || percent === null) return unknown(each.unit, 'không tính được');
      const isMet = target !== null && meets(target, percent, '%') === true;
      const gap = gapOf(each.sum, target, isMet);
      const of = `${number(each.sum.trained)}/${number(each.sum.eligible)}`;
      return {
        unit: each.unit,
        kind: gap === null ? partOf(percent) : `gap-${gap}`,
        figure: number(Math.round(percent)),
        words: `${shown(each)}, ${of} lượt người`,
      };
    }),
  };
}

/** Three classes: a rate of few births is no shade of its own. */
export function fertilityMap({ units, year }: Children, funnel: Funnel): MapWords {
  const placed = new Map(funnel.placed.map((each) => [each.unit, each]));
  const rate = (child: Child) => child.rate?.value ?? 0;
  const sorted = units.toSorted((a, b) => rate(b) - rate(a) || byName(a, b));
  const known = sorted.filter((child) => child.rate !== null);
  const shown = (child: Child) => (child.rate ? number(rate(child), child.rate.row.decimals) : '');
  const ends = [known.at(-1), known[0]].map(
    (each): End | undefined => each && [printed(shown(each)), each.unit],
  );
  return {
    heading: between(say`Mức sinh năm${NBSP}${String(year)}`, ends),
    key: [
      { kind: 'below', words: 'thấp hơn mức chung' },
      { kind: 'same', words: 'chưa khác rõ' },
      { kind: 'above', words: 'cao hơn mức chung' },
      { kind: UNKNOWN, words: 'không có số, hoặc không so được' },
    ],
    marks: sorted.map((child) => {
      const beside = placed.get(child.unit);
      if (!child.rate) return unknown(child.unit, `không có số năm ${year}`);
      const said = `${shown(child)} con/phụ nữ`;
      return {
        unit: child.unit,
        kind: beside?.side ?? UNKNOWN,
        figure: shown(child),
        words: beside ? `${said}, ${sideInWords(beside)}` : said,
      };
    }),
  };
}

/** No document says how much must be used: the colours say how much, and judge nothing. */
export function moneyMap({ units }: Children, year: number): MapWords {
  const share = ({ money }: Child) => moneyShare(money);
  const sorted = units.toSorted((a, b) => (share(a) ?? 101) - (share(b) ?? 101) || byName(a, b));
  const known = sorted.filter((child) => share(child) !== null);
  const shown = (child: Child) => `${number(Number((share(child) ?? 0).toFixed(1)), 1)}%`;
  const ends = [known[0], known.at(-1)].map(
    (each): End | undefined => each && [figure(shown(each)), each.unit],
  );
  return {
    heading: between(say`Kinh phí đã sử dụng năm${NBSP}${String(year)}`, ends),
    key: PARTS_KEY,
    marks: sorted.map((child) => {
      const percent = share(child);
      if (percent === null) return unknown(child.unit, 'không tính được');
      const text = number(Math.round(percent));
      return { unit: child.unit, kind: partOf(percent), figure: text, words: shown(child) };
    }),
  };
}

const BANDS = [
  { kind: 'part-1', below: 50, words: 'dưới 50%' },
  { kind: 'part-2', below: 75, words: '50% đến dưới 75%' },
  { kind: 'part-3', below: 90, words: '75% đến dưới 90%' },
  { kind: 'part-4', below: Number.POSITIVE_INFINITY, words: 'từ 90%' },
] as const;

const PARTS_KEY = [...BANDS, { kind: UNKNOWN, words: 'không có đủ hai số' }];

const partOf = (percent: number): string =>
  BANDS.find(({ below }) => percent < below)?.kind ?? UNKNOWN;

const unknown = (unit: Unit, words: string): MapMark => {
  return { unit, kind: UNKNOWN, figure: '?', words };
};

const names = new Intl.Collator('vi', { numeric: true });
const byName = (a: { readonly unit: Unit }, b: { readonly unit: Unit }): number =>
  names.compare(a.unit.name, b.unit.name);

/** A figure and whose it is. */
type End = readonly [said: ReturnType<typeof figure>, unit: Unit];

/** `…: từ 37,5% (xã Mẫu 05) đến 100,0% (xã Mẫu 01)`; without figures where no two can be told apart. */
function between(what: Sentence, [low, high]: readonly (End | undefined)[]): Sentence {
  if (!low || !high || low[0].figure === high[0].figure) return say`${what} trên bản đồ`;
  const one = ([said, unit]: End) => say`${said} (${placeInSentence(unit.name)})`;
  return say`${what}: từ ${one(low)} đến ${one(high)}`;
}
