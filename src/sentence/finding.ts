/** What a leader is to see of a unit within ten seconds, below the headline: most important first. */
import { capital, list, listOf, NBSP, number } from '../format.ts';
import { remembered } from '../memory.ts';
import { type Peers, type Rank, rankOf } from '../model/comparison.ts';
import { type Coverage, latestForms } from '../model/coverage.ts';
import { heldNow, type Judgement } from '../model/judgement.ts';
import type { Model, Profile } from '../model/model.ts';
import { byWeight, contradicts } from '../model/review.ts';
import { comparable, type Series } from '../model/series.ts';
import { referenceLevel } from '../model/target.ts';
import type { Unit, UnitTree } from '../model/unit-tree.ts';
import { birthsLevel } from './birth.ts';
import { budgetLevel } from './budget.ts';
import { unitsInWords } from './count.ts';
import { pointsInWords } from './data.ts';
import { fertilityChange, missingYears } from './fertility.ts';
import { certainty } from './interval.ts';
import { figure, plain, type Sentence, say } from './sentence.ts';
import { kindsInWords } from './target.ts';
import { territoryNote } from './territory.ts';
import { inSentence, trainingOverall } from './training.ts';

export interface Finding {
  readonly status: 'met' | 'not-met' | 'no-data' | 'to-check' | null;
  readonly sentence: Sentence;
}

/** With the headline five: more are not read. */
const MOST = 4;

/** The findings of a unit that its headline does not say already; what to ask about is always among them. */
export function unitFindings(
  model: Model,
  profile: Profile,
  headline: Sentence,
): readonly Finding[] {
  const judgements = model.judgements(profile.unit);
  const said = plain(headline);
  const all = [
    ...fertilityFindings(model, profile),
    ...targetFindings(judgements),
    ...gapFindings(profile, judgements, model.units.successors(profile.unit)),
    ...otherFindings(model, profile),
  ].filter(({ sentence }) => plain(sentence) !== said);
  const checks = checkFindings(model, profile);
  return [...all.slice(0, MOST - checks.length), ...checks];
}

/** A finding without a status, where there is one. */
export const bare = (sentence: Sentence | null): readonly Finding[] =>
  sentence ? [{ status: null, sentence }] : [];

function fertilityFindings(model: Model, profile: Profile): readonly Finding[] {
  const { fertility, unit } = profile;
  if (!fertility) return [];
  const reference = referenceLevel(model.targets(unit, fertility.indicator.code));
  return [
    ...bare(certainty(profile, reference)),
    ...bare(fertilityChange(profile) ?? changedTerritory(fertility)),
  ];
}

/** That the years before are of another territory, where none is left to compare with. */
function changedTerritory(fertility: Series): Sentence | null {
  const note = comparable(fertility).length < 2 ? territoryNote(fertility) : null;
  return note === null ? null : say`${note}`;
}

/** The targets that still run; a reference level is none. */
const running = (judgements: readonly Judgement[]): readonly Judgement[] =>
  heldNow(judgements)
    .map(({ now }) => now)
    .filter(({ target }) => target.kind !== 'mức tham chiếu');

/** How the targets that could be judged stand: those that are not met by name. */
function targetFindings(judgements: readonly Judgement[]): readonly Finding[] {
  const judged = running(judgements).filter(
    ({ verdict }) => verdict === 'met' || verdict === 'not-met',
  );
  const missed = judged.filter(({ verdict }) => verdict === 'not-met');
  if (judged.length === 0) return [];
  const kinds = kindsInWords(judged.map(({ target }) => target));
  const of = (words: string) => say`${figure(words)}${NBSP}${kinds} đánh giá được`;
  const whole = `${judged.length > 1 ? 'cả ' : ''}${number(judged.length)}`;
  if (missed.length === 0)
    return [{ status: 'met', sentence: say`Đạt ${of(whole)}: ${namesOf(judged)}.` }];
  const part =
    missed.length === judged.length ? whole : `${number(missed.length)}/${number(judged.length)}`;
  return [{ status: 'not-met', sentence: say`Chưa đạt ${of(part)}: ${namesOf(missed)}.` }];
}

/** More names than this are counted. */
const NAMES = 4;

function namesOf(judgements: readonly Judgement[]): string {
  const names = [...new Set(judgements.map((each) => subjectInWords(each)))];
  return listOf(names, NAMES, 'nội dung');
}

/** `tỷ lệ trẻ đẻ ra sống được sàng lọc sơ sinh (năm 2025)`. */
function subjectInWords({ standing, target }: Judgement): string {
  const name = standing ? standing.indicator.name : `Đào tạo ${inSentence(target.audience ?? '')}`;
  const { from, to } = target;
  return `${inSentence(name.trim())} (${from === to ? 'năm' : 'đến năm'}${NBSP}${to})`;
}

/** What is not there: years without a rate, targets without a result, forms without a total. */
function gapFindings(
  { unit, fertility, coverage }: Profile,
  judgements: readonly Judgement[],
  successors: readonly Unit[],
): readonly Finding[] {
  const years = fertility && missingYears(fertility, 'mức sinh ', successors);
  const silent = running(judgements)
    .filter(({ verdict }) => verdict === 'no-data')
    .map(({ target }) => target);
  const count = figure(`${number(silent.length)}${NBSP}${kindsInWords(silent)}`);
  const [year] = silent;
  const isOfYear = year && silent.every(({ from, to }) => from === to && to === year.to);
  const when = isOfYear ? ` năm${NBSP}${year.to}` : '';
  const isCut = isOfYear && unit.validTo !== null && unit.validTo < `${year.to}-12-31`;
  const without = isCut ? 'Không có số liệu cả năm' : 'Thiếu số liệu';
  const targets = silent.length > 0 && say`${without} để đánh giá ${count}${when}.`;
  const gaps = [years, targets].filter((each) => each !== null && each !== false);
  const sentence = gaps.reduce<Sentence>(
    (all, gap, at) => (at === 0 ? gap : say`${all} ${gap}`),
    [],
  );
  return [
    ...(gaps.length > 0 ? [{ status: 'no-data' as const, sentence }] : []),
    ...totalsFinding(latestForms(coverage)),
  ];
}

function totalsFinding(forms: readonly Coverage[]): readonly Finding[] {
  const rows = forms
    .flatMap(({ results }) => results)
    .filter(({ row }) => typeof row.trained === 'number' || typeof row.percent === 'number');
  const without = rows.filter(({ row }) => typeof row.eligible !== 'number').length;
  if (without === 0) return [];
  const count = figure(
    without === rows.length && rows.length > 1
      ? `cả ${number(without)}${NBSP}lớp`
      : `${number(without)}/${number(rows.length)}${NBSP}lớp`,
  );
  const sentence = say`Báo cáo không ghi tổng số người thuộc diện của ${count}, nên không đánh giá được tỷ lệ đã học.`;
  return [{ status: 'no-data', sentence }];
}

/** That points of a unit's own figures ask to be checked, and the weightiest; nothing where none does. */
export function checkFindings(model: Model, { unit }: Pick<Profile, 'unit'>): readonly Finding[] {
  const open = model.toCheckOf(unit);
  const noted = model.flags.questionsOf(unit.code).length;
  const points = pointsInWords(open.length, noted);
  if (!points) return [];
  const [first] = byWeight(open);
  const sentence =
    first && contradicts(first)
      ? say`Cần đối chiếu ${points}${open.length + noted > 1 ? ', trong đó' : ''}: ${asSet(first.message).replace(/\.$/, '')}.`
      : say`Cần đối chiếu ${points}, ghi cạnh số liệu liên quan.`;
  return [{ status: 'to-check', sentence }];
}

/** The words of a report as the page sets them: its quotation marks, and numbers that stay with what they count. */
export const asSet = (words: string): string =>
  words
    .replaceAll('«', '“')
    .replaceAll('»', '”')
    .replace(/(?<=\d) (?=(?:người|trẻ|con|lớp|phụ nữ|đồng|lượt)(?!\p{L}))/gu, NBSP);

/** What stands in a theme that the headline does not speak of, and the place among the unit's like. */
function otherFindings(model: Model, profile: Profile): readonly Finding[] {
  const { births, fertility, coverage, budget } = profile;
  const place = rankOf(model, profile);
  const isTold = place !== null && place.above + place.below > 0;
  const ofPlace = bare(place && placeInWords(model.units, place));
  const ofBudget = bare(budget ? say`${budgetLevel(budget)}.` : null);
  const hasUnused = (budget?.unused ?? 0) > 0;
  return [
    ...(isTold ? ofPlace : []),
    ...bare(births && !fertility ? say`${birthsLevel(births)}.` : null),
    ...(hasUnused ? ofBudget : []),
    ...bare(coverage.length > 0 ? say`${trainingOverall(coverage)}.` : null),
    ...(hasUnused ? [] : ofBudget),
    ...(isTold ? [] : ofPlace),
  ];
}

/** Once for all of them. */
const peersInWords = remembered(({ units: all, year }: Peers, units: UnitTree) =>
  unitsInWords(units, all, String(year)),
);

/** Above how many, below how many, not told apart from how many: a rank that chance has not made. */
export function placeInWords(units: UnitTree, { peers, above, below, unclear }: Rank): Sentence {
  const { year } = peers;
  const others = peers.units.length - 1;
  const who = `${capital(peersInWords(peers, units))} có số liệu mức sinh năm${NBSP}${year}`;
  const start = `${who}; so với ${number(others)}${NBSP}đơn vị khác trong số này`;
  if (unclear === others)
    return say`${start}, ${figure('chưa đủ cơ sở để xếp hạng')}: các khoảng tin cậy đều chồng lên nhau.`;
  const parts = [
    above > 0 && `cao hơn ${number(above)}${NBSP}đơn vị`,
    below > 0 && `thấp hơn ${number(below)}${NBSP}đơn vị`,
  ].filter((each) => each !== false);
  const rest =
    unclear > 0 ? `; với ${number(unclear)}${NBSP}đơn vị còn lại chưa đủ cơ sở để xếp hạng` : '';
  return say`${start}, mức sinh ${figure(list(parts))}${rest}.`;
}
