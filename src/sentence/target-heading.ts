/** How a unit stands with its targets, each by its name. */
import { capital, list, NBSP, number, placeInSentence } from '../format.ts';
import { isFertility } from '../model/evidence.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Indicator, Target } from '../model/target.ts';
import type { Unit } from '../model/unit-tree.ts';
import { nameInSentence } from './indicator.ts';
import { stateOf } from './judgement.ts';
import { figure, plain, type Sentence, say } from './sentence.ts';
import { kindsInWords, periodInWords, targetsLevel } from './target.ts';
import { inSentence } from './training.ts';

type State = ReturnType<typeof stateOf>;

/** What a unit has done about its targets; what is to be looked at first. */
const JUDGED: readonly State[] = ['chưa đạt', 'đạt', 'đang thực hiện'];

/** Why nothing is said of a target. */
const UNJUDGED: readonly State[] = ['thiếu số liệu', 'chưa có cách đo', 'không đánh giá'];

/** What a state is called where it begins a sentence; itself else. */
const WORDS: Partial<Record<State, string>> = { 'thiếu số liệu': 'chưa đủ số liệu để đánh giá' };

/** What makes a heading longer than so many characters, or names more targets, is counted: the table names it. */
const [LONGEST, MOST] = [180, 4];

/**
 * `Phường Mẫu 11 chưa đạt mục tiêu năm 2025 về đào tạo tuyến xã, cộng tác viên; đạt …`. Levels to compare with are
 * left to the table where a unit has anything else, and what is not judged where anything is.
 */
export function targetsHeading(
  unit: Unit,
  judgements: readonly Judgement[],
  indicators: readonly Indicator[],
): Sentence {
  const own = judgements.filter(({ target }) => target.kind !== 'mức tham chiếu');
  if (own.length === 0) {
    const targets = judgements.map(({ target }) => target);
    return targetsLevel(unit, targets, indicators);
  }
  const byState = Map.groupBy(own, stateOf);
  const place = placeInSentence(unit.name);
  const isJudged = JUDGED.some((state) => byState.has(state));
  const start = isJudged ? say`${capital(place)} ` : say`Với ${place}, `;
  let heading = start;
  for (const state of isJudged ? JUDGED : UNJUDGED) {
    const targets = byState.get(state)?.map(({ target }) => target) ?? [];
    if (targets.length === 0) continue;
    const before = heading === start ? start : say`${heading}; `;
    const time = plain(heading).includes(timeOf(targets) || '?') ? '' : timeOf(targets);
    const goal = `${kindsInWords(targets)}${time && ` ${time}`}`;
    const words = WORDS[state] ?? state;
    const named = say`${before}${words} ${goal} về ${list(namesOf(targets, indicators))}`;
    const isShort = targets.length <= MOST && plain(named).length <= LONGEST;
    const count = figure(`${number(targets.length)}${NBSP}${goal}`);
    heading = isShort ? named : say`${before}${words} ${count}`;
  }
  return heading;
}

/** `năm 2025`, where it is one of all; '' else. */
function timeOf(targets: readonly Target[]): string {
  const [time = '', ...others] = new Set(targets.map(periodInWords));
  return others.length === 0 ? time : '';
}

/** Each once, training with all whom it is for: `đào tạo tuyến xã, cộng tác viên`. */
function namesOf(targets: readonly Target[], indicators: readonly Indicator[]): readonly string[] {
  const audiences = [...new Set(targets.flatMap(({ audience }) => audience ?? []))];
  const codes = new Set(targets.flatMap(({ indicator }) => indicator ?? []));
  return [
    ...audiences.map((audience, at) => `${at === 0 ? 'đào tạo ' : ''}${inSentence(audience)}`),
    ...indicators
      .filter(({ code }) => codes.has(code))
      .map((each) => (isFertility(each) ? 'mức sinh' : nameInSentence(each.name))),
  ];
}
