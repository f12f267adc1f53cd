/** What stands in the rows and above the table of the units below one. */
import {
  capital,
  kindsInWords,
  list,
  millions,
  missing,
  money,
  NBSP,
  number,
  placeInSentence,
  type Silence,
} from '../format.ts';
import type { BudgetUses } from '../model/budget-use.ts';
import {
  type Child,
  type ChildMoney,
  type Children,
  type ChildTraining,
  isEarly,
  reaches,
} from '../model/children.ts';
import { percentOf, type TrainedOf } from '../model/coverage-sum.ts';
import { type IsLack, silenceNow } from '../model/silence.ts';
import type { Unit } from '../model/unit-tree.ts';
import { roundedBeside } from './judgement.ts';
import { figure, type Sentence, say } from './sentence.ts';

/** More names than these are counted. */
const MOST_NAMES = 3;

const countOf = (count: number) => `${number(count)}${NBSP}đơn vị`;

/** `Xem cả 100 xã, phường`: the way to the list of all. */
export const seeAll = (units: readonly Child[]): string =>
  `Xem cả ${number(units.length)} ${kindsInWords(units.map(({ unit }) => unit))}`;

/** `chưa có` where each unit owes it; `không có` where any does not. */
export const silenceOf = (silent: readonly Pick<Child, 'status'>[], isIt: IsLack): string =>
  missing(silent.every(({ status }) => silenceNow(status, isIt) === 'owed') ? 'owed' : 'absent');

/** Whose own budget it is, beside those of the units below: `thành phố` of one of any kind. */
export const tierInWords = ({ level }: { readonly level: string }): string =>
  /^(tỉnh|thành phố|huyện|quận|thị xã)/.exec(level)?.[0] ?? level;

const MILLION = 1_000_000;

/** In words `31,7 triệu đồng`; less than a million in đồng: `600.000 đồng`. */
export const amountInWords = (dong: number): string =>
  dong < MILLION ? money(dong) : `${millions(dong)}${NBSP}triệu đồng`;

/** `57,9%`, with as many decimals as tell it from the level that it is held against. */
export function coverageInWords(sum: TrainedOf, level: number | null): string {
  const percent = percentOf(sum);
  return percent === null ? 'không có ai' : percentBeside(percent, level);
}

function percentBeside(percent: number, level: number | null): string {
  const shown = level === null ? Number(percent.toFixed(1)) : roundedBeside(percent, level, 1);
  return `${number(shown, Math.max(1, decimals(shown)))}%`;
}

const decimals = (value: number) => (String(value).split('.')[1] ?? '').length;

export interface Cell {
  /** The figure, or why there is none. */
  readonly figure: string;
  /** Of how many, or what it lacks. */
  readonly of: string;
}

/** Training of an audience: `46,3%` and `25/54`; `39/?` and `thiếu tổng`; `chưa có` of who owes it. */
export function trainingCell(
  { coverage: { sum, form, why } }: ChildTraining,
  level: number | null,
  silence: Silence,
): Cell {
  if (sum) {
    const of = `${number(sum.trained)}/${number(sum.eligible)}`;
    return { figure: coverageInWords(sum, level), of };
  }
  if (why !== 'no-total' || !form) return { figure: missing(silence), of: '' };
  const trained = form.results.flatMap(({ row }) =>
    typeof row.trained === 'number' ? row.trained : [],
  );
  return { figure: `${number(trained.reduce((all, each) => all + each, 0))}/?`, of: 'thiếu tổng' };
}

/** Percent of the allocated money that is used; null where a number is missing, or nothing was allocated. */
export const moneyShare = ({ uses }: ChildMoney): number | null => uses && usedShare(uses);

/** Percent of the allocated money that is used; null where nothing was allocated. */
export const usedShare = ({
  allocated,
  unused,
}: Pick<BudgetUses, 'allocated' | 'unused'>): number | null =>
  allocated > 0 ? (100 * (allocated - unused)) / allocated : null;

/** Money in triệu đồng: `89,1%` and `39,9/44,8`; `chưa có` and `?/39,3` of who owes it. */
export function moneyCell(money: ChildMoney, silence: Silence): Cell {
  const { allocated, used, uses } = money;
  const share = moneyShare(money);
  if (uses && share !== null) {
    const of = `${millions(uses.used)}/${millions(uses.allocated)}`;
    return { figure: percentBeside(share, 100), of };
  }
  const figure = missing(silence);
  if (allocated === null && used === null) return { figure, of: '' };
  const side = (value: number | null) => (value === null ? '?' : millions(value));
  return { figure, of: `${side(used)}/${side(allocated)}` };
}

/** `Xã Mẫu 07 chưa báo cáo; trong 9 đơn vị đủ số liệu đào tạo, 8 chưa đạt mục tiêu`. */
export function childrenHeading(children: Children): Sentence {
  const { units: all, audiences } = children;
  const silent = all.filter(({ status }) => status?.word === 'silent');
  const owing = all.filter(({ status }) => status !== null);
  const judged = all.filter(({ training }) => training.some(isJudged));
  const missed = judged.filter((each) => each.missed > 0);
  const hasGoal = audiences.some(({ target }) => target !== null) && judged.length > 0;
  const start = reportedInWords(silent, owing, all);
  if (!hasGoal) return say`${start}`;
  if (missed.length === 0)
    return say`${start}; cả ${figure(countOf(judged.length))} đủ số liệu đào tạo đạt mục tiêu`;
  const whole = judged.length === all.length;
  const scope = whole ? '' : `trong ${countOf(judged.length)} đủ số liệu đào tạo, `;
  const goal = whole ? 'mục tiêu đào tạo' : 'mục tiêu';
  return say`${start}; ${scope}${figure(number(missed.length))}${whole ? `${NBSP}đơn vị` : ''} ${isEarly(children) ? 'chưa tới' : 'chưa đạt'} ${goal}`;
}

const isJudged = (training: ChildTraining): boolean => reaches(training) !== null;

function reportedInWords(
  silent: readonly Child[],
  owing: readonly Child[],
  all: readonly Child[],
): string {
  if (owing.length === 0) return `Số liệu mới nhất của ${countOf(all.length)}`;
  if (silent.length > MOST_NAMES) return `${countOf(silent.length)} chưa báo cáo`;
  if (silent.length > 0)
    return `${capital(list(silent.map(({ unit }) => placeInSentence(unit.name))))} chưa báo cáo`;
  const whole = owing.filter(({ status }) => status?.word === 'whole').length;
  return whole === owing.length
    ? `Cả ${countOf(owing.length)} đã báo cáo đủ`
    : `${number(whole)} trong ${countOf(owing.length)} đã báo cáo đủ`;
}

/** The year that the rows' reports are of; '' where they are of several. */
export function reportYear(rows: readonly Child[]): string {
  const years = new Set(rows.flatMap(({ status }) => status?.year ?? []));
  return years.size === 1 ? String([...years][0]) : '';
}

/** The unit above the others, in a row of its own: `Toàn thành phố`, `Toàn tỉnh`. */
export const wholeName = ({ level, name }: Unit): string => {
  const kind = /^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường)/.exec(level)?.[0];
  return kind ? `Toàn${NBSP}${kind.replace(' ', NBSP)}` : name;
};

/** `83,6%` of the money of those units that give both figures. */
export const sumShare = (sum: Pick<BudgetUses, 'allocated' | 'unused'>): string => {
  const share = usedShare(sum);
  return share === null ? 'không tính được' : percentBeside(share, 100);
};

/** In which order the rows stand, and who is in none of them. */
export function rowsNote({ ended, audiences }: Children): string {
  const parts = [
    audiences.some(({ target }) => target !== null) &&
      'Xếp: chưa báo cáo, chưa đủ, rồi tỷ lệ đào tạo thấp hơn mục tiêu nhiều nhất (cộng các đối tượng).',
    ended.length > 0 &&
      (ended.length > MOST_NAMES
        ? `Không gồm ${countOf(ended.length)} đã kết thúc hoạt động.`
        : `Không gồm ${list(ended.map(({ name }) => placeInSentence(name)))}, đã kết thúc hoạt động.`),
  ];
  return parts.filter(Boolean).join(' ');
}
