/** What a unit's targets say. A forecast, a yearly target and a goal are never called by one name. */
import { capital, list, NBSP, number, placeInSentence, withUnit } from '../format.ts';
import { type Indicator, isReplacementLevel, type Target } from '../model/target.ts';
import type { Unit } from '../model/unit-tree.ts';
import { figure, type Sentence, say } from './sentence.ts';

type Kind = Target['kind'];

/** What a target of each kind is called: of one year, of several. */
const NAMES: Readonly<Record<Kind, readonly [string, string]>> = {
  'mục tiêu giai đoạn': ['mục tiêu', 'mục tiêu'],
  'chỉ tiêu giao năm': ['chỉ tiêu giao', 'chỉ tiêu giao hằng năm'],
  'dự kiến': ['chỉ tiêu dự kiến', 'chỉ tiêu dự kiến'],
  'đăng ký': ['chỉ tiêu đăng ký', 'chỉ tiêu đăng ký'],
  'mức tham chiếu': ['mức tham chiếu', 'mức tham chiếu'],
};

/** What a target of a kind is called, whatever its years. */
export const kindInWords = (kind: Kind): string => NAMES[kind][0];

/** How a document's comparison is worded. */
const COMPARATORS: Readonly<Record<NonNullable<Target['comparator']>, (level: string) => string>> =
  {
    '>': (level) => `trên ${level}`,
    '≥': (level) => `từ ${level} trở lên`,
    '=': (level) => `bằng ${level}`,
    '≤': (level) => `không quá ${level}`,
    '<': (level) => `dưới ${level}`,
    khoảng: (level) => `khoảng ${level}`,
  };

/** A level with the sign of a comparison in words: `trên 80%`, `từ 90% trở lên`. */
export const compared = (sign: keyof typeof COMPARATORS, level: string): string =>
  COMPARATORS[sign](level);

const hasLevel = ({ value }: Target) => typeof value === 'number';

/** How many targets of each kind a unit has, for which years, and how many print no level. */
export function targetsLevel(
  unit: Unit,
  targets: readonly Target[],
  indicators: readonly Indicator[] = [],
): Sentence {
  const place = placeInSentence(unit.name);
  if (targets.length === 0) return say`Chưa có mục tiêu nào của ${place}`;
  const kinds = Object.keys(NAMES).flatMap((kind) => {
    const some = targets.filter((target) => target.kind === kind);
    return some.length > 0 ? [some] : [];
  });
  const counted = kinds.map((some) => `${number(some.length)}${NBSP}${together(some)}`);
  const start = say`${capital(place)} có ${figure(list(counted))}${onlyReference(targets, indicators)}`;
  const without = targets.filter((target) => !hasLevel(target)).length;
  if (without === 0) return start;
  if (without === targets.length) return say`${start}, văn bản không ghi mức cụ thể`;
  return say`${start}, trong đó ${figure(`${number(without)}${NBSP}nội dung`)} không ghi mức cụ thể`;
}

/** Targets of one kind and their years: `mục tiêu đến năm 2030`, `chỉ tiêu dự kiến năm 2025`. */
function together(targets: readonly Target[]): string {
  const [first] = targets as readonly [Target];
  if (targets.every(({ from, to }) => from === first.from && to === first.to))
    // Some of several may be of all the years of their plan, and not of its last.
    return targets.length > 1 && isOfPlan(first) ? `mục tiêu ${inYears(first)}` : named(first);
  const last = Math.max(...targets.map((target) => target.to));
  return first.kind === 'mức tham chiếu'
    ? kindInWords(first.kind)
    : `${NAMES[first.kind][1]} đến năm${NBSP}${last}`;
}

const isOfPlan = ({ kind, from, to }: Target) =>
  kind === 'mục tiêu giai đoạn' && from !== null && from !== to;

const inYears = ({ from, to }: Pick<Target, 'from' | 'to'>) => `giai đoạn${NBSP}${from}–${to}`;

/** A reference level holds at any time: its years are those of the document that speaks of it. */
function named({ kind, from, to }: Target): string {
  if (kind === 'mức tham chiếu') return kindInWords(kind);
  if (from === to) return `${NAMES[kind][0]} năm${NBSP}${to}`;
  if (kind === 'mục tiêu giai đoạn' || from === null)
    return `${NAMES[kind][1]} đến năm${NBSP}${to}`;
  return `${NAMES[kind][1]} ${inYears({ from, to })}`;
}

/** `: mức sinh thay thế 2,1 con/phụ nữ`, where one reference level is all that a unit has. */
function onlyReference(targets: readonly Target[], indicators: readonly Indicator[]): string {
  const [only] = targets;
  if (targets.length !== 1 || only?.kind !== 'mức tham chiếu') return '';
  const indicator = indicators.find((each) => each.code === only.indicator);
  const level = indicator && levelInWords(only, indicator.measure);
  if (!level) return '';
  const name = isReplacementLevel(only) ? 'mức sinh thay thế' : `“${indicator.name}”`;
  return `: ${name} ${level}`;
}

/** The kinds of some targets: goals, yearly targets and forecasts, reference levels. */
export function kindsInWords(targets: readonly Target[]): string {
  const kinds = new Set(targets.map(({ kind }) => kind));
  const isGoal = kinds.delete('mục tiêu giai đoạn');
  const isReference = kinds.delete('mức tham chiếu');
  const names = [
    ...(isGoal || targets.length === 0 ? ['mục tiêu'] : []),
    ...(kinds.size > 0 ? ['chỉ tiêu'] : []),
    ...(isReference ? ['mức tham chiếu'] : []),
  ];
  return names.join(', ');
}

/** When a target is for, as a table cell: `đến năm 2030` of a goal, whose first year few documents print; `năm 2025`. */
export function periodInWords({ kind, from, to }: Target): string {
  if (kind === 'mức tham chiếu') return '–';
  if (from === to) return `năm${NBSP}${to}`;
  if (kind === 'mục tiêu giai đoạn' || from === null) return `đến năm${NBSP}${to}`;
  if (kind === 'chỉ tiêu giao năm') return `hằng năm, ${from}–${to}`;
  return inYears({ from, to });
}

/** A target in words: kind, years and level. */
export function targetInWords(target: Target, unit: string): string {
  return `${named(target)}: ${levelInWords(target, unit) ?? 'văn bản không ghi mức cụ thể'}`;
}

/** The level as the document compares with it: `trên 80%`, `từ 90% trở lên`; null where it prints none. */
export function levelInWords(target: Target, unit: string): string | null {
  const { value, upper, comparator, decimals } = target;
  if (typeof value !== 'number') return null;
  const level = withUnit(number(value, decimals), unit);
  if (typeof upper === 'number')
    return `từ ${number(value, decimals)} đến ${withUnit(number(upper, decimals), unit)}`;
  return comparator ? compared(comparator, level) : level;
}
