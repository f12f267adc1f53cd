/** What opens the page of a unit that owes reports or has yearly targets: the targets it misses, what it lacks. */
import { capital, NBSP, number, placeInSentence } from '../format.ts';
import { heldNow, type Judgement } from '../model/judgement.ts';
import type { Model, Profile } from '../model/model.ts';
import type { ReportStatus } from '../model/report-status.ts';
import { nameInSentence } from './indicator.ts';
import { type Sentence, say } from './sentence.ts';
import { inSentence } from './training.ts';

/** A longer name of an indicator is left to the scorecard below. */
const LONGEST_NAME = 50;

const COUNTS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];

/**
 * `Phường Mẫu 11 chưa đạt hai mục tiêu đào tạo, chưa có số sử dụng kinh phí năm 2025`; null of a unit with neither
 * a target judged in the year of its reports nor anything owed.
 */
export function unitMessage(model: Model, profile: Profile): Sentence | null {
  const { unit } = profile;
  const status = model.reportStatus(unit);
  if (status?.word === 'silent') return null;
  const place = capital(placeInSentence(unit.name));
  if (status?.word === 'older')
    return say`${place} mới có số liệu đến năm${NBSP}${String(status.last)}, chưa báo cáo năm${NBSP}${String(status.year)}`;
  const judged = judgedNow(model.judgements(unit), status);
  const year = status?.year ?? judged[0]?.target.to;
  if (judged.length === 0 || year === undefined) return null;
  const missed = judged.filter(({ verdict }) => verdict === 'not-met');
  const verdict = missed.length > 0 ? missedInWords(missed, judged) : metInWords(judged);
  const report = status && lackInWords(status, missed.length === 0 && usedUp(profile, year));
  return say`${place} ${[verdict, report].filter(Boolean).join(', ')} năm${NBSP}${String(year)}`;
}

/** The yearly targets of the newest year, met or missed. */
function judgedNow(all: readonly Judgement[], status: ReportStatus | null): readonly Judgement[] {
  const judged = heldNow(all)
    .map(({ now }) => now)
    .filter(
      ({ verdict, target: { kind, from, to } }) =>
        (verdict === 'met' || verdict === 'not-met') && kind !== 'mức tham chiếu' && from === to,
    );
  const year = status?.year ?? Math.max(...judged.map(({ target }) => target.to));
  return judged.filter(({ target }) => target.to === year);
}

const isTraining = ({ target }: Judgement): boolean => target.indicator === null;

function missedInWords(missed: readonly Judgement[], judged: readonly Judgement[]): string {
  const [first] = missed;
  const only = missed.length === 1 && first ? nameOf(first) : null;
  if (only) return `chưa đạt mục tiêu ${only}`;
  if (missed.every(isTraining)) return `chưa đạt ${countOf(missed.length)} mục tiêu đào${NBSP}tạo`;
  return missed.length === judged.length
    ? `chưa đạt cả ${countOf(judged.length)} mục tiêu`
    : `chưa đạt ${number(missed.length)} trong ${number(judged.length)}${NBSP}mục tiêu`;
}

/** `đào tạo tuyến xã`, `về tỷ lệ trẻ đẻ ra sống được sàng lọc sơ sinh`; null for one that is too long. */
function nameOf({ target, standing }: Judgement): string | null {
  if (target.audience !== null) return `đào${NBSP}tạo ${inSentence(target.audience)}`;
  const name = standing ? `về ${nameInSentence(standing.indicator.name)}` : null;
  return name && name.length <= LONGEST_NAME ? name : null;
}

function metInWords(judged: readonly Judgement[]): string {
  const goal = judged.every(isTraining) ? `mục tiêu đào${NBSP}tạo` : 'mục tiêu';
  return judged.length === 1 ? `đạt ${goal}` : `đạt cả ${countOf(judged.length)} ${goal}`;
}

const countOf = (count: number): string => COUNTS[count] ?? number(count);

function usedUp({ budget }: Profile, year: number): boolean {
  const some = budget?.uses.filter(({ row }) => row.period === String(year)) ?? [];
  return some.length > 0 && some.every(({ unused }) => unused === 0);
}

/** What the report of the year lacks: money first, as nothing else of the page's opening tells of it. */
function lackInWords({ owed }: ReportStatus, hasUsedUp: boolean): string | null {
  const money = owed.find(({ dataset }) => dataset === 'kinh-phi');
  if (money?.state === 'none') return 'chưa có số liệu kinh phí';
  if (money?.lacks.some(({ what }) => what === 'used')) return 'chưa có số sử dụng kinh phí';
  if (owed.some(({ state }) => state !== 'whole')) return 'chưa báo cáo đủ';
  return hasUsedUp ? 'sử dụng hết kinh phí' : null;
}
