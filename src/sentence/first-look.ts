/** Who below a place has not reported, and who needs a look first, by name. */
import { NBSP, number, placeInSentence } from '../format.ts';
import { type Child, type Children, shownFirst } from '../model/children.ts';
import type { Unit } from '../model/unit-tree.ts';
import { MOST_NAMES } from './count.ts';

/** So many need a look first. */
const FIRST = 2;

/** As `byNeed` orders those that gave all: by what they lack of all audiences together. */
const FARTHEST = ', tỷ lệ đào tạo thấp hơn mục tiêu nhiều nhất';

export interface FirstLook {
  readonly term: string;
  readonly units: readonly Unit[];
  /** `15 đơn vị khác`; null where all are named. */
  readonly others: string | null;
  /** What follows the names; '' where the term says it all. */
  readonly why: string;
}

/** Nothing of those that owe nothing, nor of training where no target is missed. */
export function firstLooks(children: Children): readonly FirstLook[] {
  const { units } = children;
  const silent = units.filter(({ status }) => status?.word === 'silent');
  const far = shownFirst(units)
    .filter(({ missed }) => missed > 0)
    .slice(0, FIRST);
  return [
    ...(units.some(({ status }) => status !== null)
      ? [look('Chưa báo cáo', silent, olderInWords(units))]
      : []),
    ...(far.length > 0 ? [look('Cần xem trước', far, FARTHEST)] : []),
  ];
}

function look(term: string, some: readonly Child[], why: string): FirstLook {
  const rest = some.length - MOST_NAMES;
  return {
    term,
    units: some.slice(0, MOST_NAMES).map(({ unit }) => unit),
    others: rest > 0 ? `${number(rest)}${NBSP}đơn vị khác` : null,
    why: some.length === 0 ? `không đơn vị nào${why}` : why,
  };
}

/** `; xã Mẫu 06 mới có đến năm 2024`: who stopped before the newest year; of more than a few the table tells. */
function olderInWords(units: readonly Child[]): string {
  const older = units.filter(({ status }) => status?.word === 'older');
  if (older.length === 0 || older.length > MOST_NAMES) return '';
  const words = older.map(
    ({ unit, status }) => `${placeInSentence(unit.name)} mới có đến năm${NBSP}${status?.last}`,
  );
  return `; ${words.join('; ')}`;
}
