/** What changed since the year before: told, not judged. */
import { capital, difference, list, NBSP, number, placeInSentence } from '../format.ts';
import type { Change, Changes, Obstacle } from '../model/change.ts';
import { countOf } from '../model/count.ts';
import { COUNTS } from '../model/own-figure.ts';
import type { KnownPoint } from '../model/series.ts';
import type { UnitTree } from '../model/unit-tree.ts';
import { unitsInWords } from './count.ts';
import { nameInSentence } from './indicator.ts';
import { unproven } from './interval.ts';
import { figure, type Sentence, say } from './sentence.ts';
import { inPeriod, softness } from './when.ts';

/** This year less the year before, without the noise of binary fractions. */
export function stepOf({ before, now }: Change): number {
  return difference(now.value, before.value, decimalsOf({ before, now }));
}

const decimalsOf = ({ before, now }: Pick<Change, 'before' | 'now'>) =>
  Math.max(before.row.decimals, now.row.decimals);

/** `+0,06`, `−40`; in the unit of the indicator, of percentages in points. */
export function stepInWords(change: Change): string {
  const step = stepOf(change);
  return `${step > 0 ? '+' : ''}${number(step, decimalsOf(change))}`;
}

/** What the two figures and their difference are counted in, and that chance alone may have made it. */
export function measureInWords(change: Change): string {
  const { measure } = change.indicator;
  const counted = measure === '%' ? '%; chênh lệch: điểm phần trăm' : measure;
  const step = stepOf(change);
  return change.isChance && step !== 0 ? `${counted}; ${unproven(step)}` : counted;
}

/** The indicators that stayed, named; null where all moved. */
export function stayedInWords({ changes }: Changes): string | null {
  const stayed = changes.filter((change) => stepOf(change) === 0);
  if (stayed.length === 0) return null;
  const names = stayed.map(
    ({ indicator, now }) => `${indicator.name} (${number(now.value, now.row.decimals)})`,
  );
  return `Không đổi: ${list(names)}.`;
}

/** A year and, where figures of it may still change, that all or some do: `năm 2025 (số sơ bộ)`. */
function withSoft(year: number, points: readonly KnownPoint[]): string {
  const soft = points.map(({ row }) => softness(row));
  const word = soft.find(Boolean);
  const all = soft.every((each) => each === word) ? '' : 'có ';
  return `${inPeriod(String(year))}${word ? ` (${all}${word})` : ''}`;
}

/** The last year of some changes and the one before: `năm 2025 (số sơ bộ)`, `năm 2024`. */
function bothYears(changes: readonly Change[], year: number): readonly [string, string] {
  const points = (of: 'now' | 'before') => changes.map((change) => change[of]);
  return [withSoft(year, points('now')), withSoft(year - 1, points('before'))];
}

/** What the table holds: `Số năm 2024 và năm 2025 (số sơ bộ)`. */
export function changesTitle({ year, changes }: Changes): string {
  const [now, before] = bothYears(changes, year);
  return `Số ${before} và ${now}`;
}

/** More names are the table's. */
const MOST_TOLD = 2;

/** People and births before all else; parts of a whole, as births by order, are never what a heading is about. */
const FIRST: readonly string[] = [COUNTS.people, COUNTS.births];

const rank = ({ indicator: { code, whole } }: Change): number =>
  FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length + Number(whole !== null);

/** What of the unit moved, by name, what chance alone may have made only where nothing else did. */
export function changesHeading({ unit, year, changes }: Changes): Sentence {
  const place = placeInSentence(unit.name);
  const moved = changes.filter((change) => stepOf(change) !== 0);
  if (moved.length === 0) return stayed(changes, year, place);
  const sure = moved.filter(({ isChance }) => !isChance);
  const told = (sure.length > 0 ? sure : moved)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, sure.length > 0 ? MOST_TOLD : 1);
  const [last, before] = bothYears(told, year);
  const [first, second] = told.map((change) => movedInWords(change));
  const what = say`${capital(last)}, ${first?.name ?? ''} của ${place} ${first?.step ?? []}`;
  const also = second ? say`${what}, ${second.name} ${second.step}` : what;
  const doubt = sure.length === 0 && told[0] ? `; ${unproven(stepOf(told[0]))}` : '';
  return say`${also} so với ${before}${doubt}`;
}

function stayed(changes: readonly Change[], year: number, place: string): Sentence {
  const [last, before] = bothYears(changes, year);
  const [only] = changes;
  const what = only && changes.length === 1 ? nameInSentence(only.indicator.name) : 'các chỉ tiêu';
  return say`${capital(last)}, ${what} của ${place} giữ nguyên như ${before}`;
}

function movedInWords(change: Change): { readonly name: string; readonly step: Sentence } {
  const { indicator } = change;
  const step = stepOf(change);
  const measure = indicator.measure === '%' ? 'điểm phần trăm' : indicator.measure;
  const size = `${number(Math.abs(step), decimalsOf(change))}${NBSP}${measure}`;
  return {
    name: nameInSentence(indicator.name),
    step: say`${step > 0 ? 'tăng' : 'giảm'} ${figure(size)}`,
  };
}

const OBSTACLES: Readonly<Record<Obstacle, (before: number) => string>> = {
  'no-figure-before': (before) => `Không có số năm${NBSP}${before} để so`,
  'not-exact': () => 'Không so vì báo cáo ghi số chưa chính xác (“trên”, “khoảng”, “từ … đến …”)',
  'other-territory': () => 'Không so vì địa giới đã thay đổi',
};

/** What could not be compared and why, a sentence for each reason. */
export function obstaclesInWords({ year, alone }: Changes): readonly string[] {
  const reasons = Map.groupBy(alone, ({ obstacle }) => obstacle);
  return [...reasons].map(([obstacle, found]) => {
    const names = found.map(({ indicator }) => indicator.name);
    return `${OBSTACLES[obstacle](year - 1)}: ${list(names)}.`;
  });
}

/** Over some units of one tier, of those below one parent where they are such: how many of them rose, fell and stayed. */
export function movementOverall(all: readonly Change[], units: UnitTree): Sentence | null {
  const unitOf = ({ now }: Change) => units.get(now.row.unit);
  const year = String(all[0]?.now.year);
  const some = all.flatMap((change) => unitOf(change) ?? []);
  const set = countOf(units, some, year)?.some ?? some;
  const changes = all.filter((change) => set.some((unit) => unit === unitOf(change)));
  const [first] = changes;
  if (!first || changes.length < 2) return null;
  const { indicator, now } = first;
  const steps = changes.map(stepOf);
  const ways = WAYS.flatMap(([sign, word]) => {
    const count = steps.filter((step) => Math.sign(step) === sign).length;
    return count > 0 ? [`${word} ở ${number(count)}`] : [];
  });
  const who = figure(unitsInWords(units, set, year));
  const [last, before] = bothYears(changes, now.year);
  return say`${capital(last)} so với ${before}, ${who} có số của cả hai năm: ${nameInSentence(indicator.name)} ${list(ways)}${NBSP}đơn vị${chanceOverall(changes)}.`;
}

const WAYS = [
  [1, 'tăng'],
  [-1, 'giảm'],
  [0, 'không đổi'],
] as const;

/** In how many of the units the change is more than chance; nothing where none could be tested. */
function chanceOverall(changes: readonly Change[]): string {
  const tested = changes.filter(({ isChance }) => isChance !== null);
  if (tested.length === 0) return '';
  const sure = tested.filter((change) => !change.isChance && stepOf(change) !== 0).length;
  const scope =
    tested.length < changes.length
      ? `, trong ${number(tested.length)}${NBSP}đơn vị có đủ số liệu để tính`
      : '';
  return sure === 0
    ? `; chưa đơn vị nào đủ cơ sở để nói là thay đổi${scope}`
    : `; ${number(sure)}${NBSP}đơn vị đủ cơ sở để nói là thay đổi${scope}`;
}
