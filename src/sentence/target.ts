/** What a unit's targets say. A forecast, a yearly target and a goal are never called by one name. */
import { capital, list, NBSP, number, placeInSentence, withUnit } from '../format.ts';
import type { Target } from '../model/target.ts';
import type { Unit } from '../model/unit-tree.ts';
import { figure, type Sentence, say } from './sentence.ts';

/** What a target of each kind is called: of one year, of several. */
const NAMES: Readonly<Record<Target['kind'], readonly [string, string]>> = {
  'mục tiêu giai đoạn': ['mục tiêu', 'mục tiêu'],
  'chỉ tiêu giao năm': ['chỉ tiêu giao', 'chỉ tiêu giao hằng năm'],
  'dự kiến': ['chỉ tiêu dự kiến', 'chỉ tiêu dự kiến'],
  'đăng ký': ['chỉ tiêu đăng ký', 'chỉ tiêu đăng ký'],
  'mức tham chiếu': ['mức tham chiếu', 'mức tham chiếu'],
};

/** How the comparison that a document prints stands before a level. */
export const COMPARATORS = {
  '>': 'trên',
  '≥': 'không dưới',
  '=': 'bằng',
  '≤': 'không quá',
  '<': 'dưới',
  khoảng: 'khoảng',
} as const;

/** How many targets of each kind a unit has, for which years, and how many print no level. */
export function targetsLevel(unit: Unit, targets: readonly Target[]): Sentence {
  const place = placeInSentence(unit.name);
  if (targets.length === 0) return say`Chưa có mục tiêu nào của ${place}`;
  const kinds = Object.keys(NAMES).flatMap((kind) => {
    const some = targets.filter((target) => target.kind === kind);
    return some.length > 0 ? [some] : [];
  });
  const counted = kinds.map((some) => `${number(some.length)}${NBSP}${together(some)}`);
  const start = say`${capital(place)} có ${figure(list(counted))}`;
  const without = targets.filter((target) => typeof target.value !== 'number').length;
  if (without === 0) return start;
  if (without === targets.length) return say`${start}, văn bản không ghi mức cụ thể`;
  return say`${start}, trong đó ${figure(`${number(without)}${NBSP}nội dung`)} không ghi mức cụ thể`;
}

/** Targets of one kind and their years: `mục tiêu giai đoạn 2026–2030`, `chỉ tiêu dự kiến năm 2025`. */
function together(targets: readonly Target[]): string {
  const [first] = targets as readonly [Target];
  if (targets.every(({ from, to }) => from === first.from && to === first.to)) return named(first);
  const last = Math.max(...targets.map((target) => target.to));
  return `${NAMES[first.kind][1]} đến năm${NBSP}${last}`;
}

function named({ kind, from, to }: Target): string {
  return from === to
    ? `${NAMES[kind][0]} năm${NBSP}${to}`
    : `${NAMES[kind][1]} giai đoạn${NBSP}${from}–${to}`;
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
  if (comparator === '≥') return `từ ${level} trở lên`;
  return comparator ? `${COMPARATORS[comparator]} ${level}` : level;
}
