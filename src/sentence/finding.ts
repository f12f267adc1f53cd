/** What a leader is to see of a unit within ten seconds, below the headline: most important first. */
import { list, NBSP, number } from '../format.ts';
import { type Place, placeOf } from '../model/comparison.ts';
import { type Coverage, latestForms } from '../model/coverage.ts';
import { heldNow, type Judgement } from '../model/judgement.ts';
import type { Model, Portrait, Problem } from '../model/model.ts';
import { referenceLevel } from '../model/target.ts';
import { birthsLevel } from './birth.ts';
import { budgetLevel } from './budget.ts';
import { fertilityChange, missingYears } from './fertility.ts';
import { certainty } from './interval.ts';
import { figure, plain, type Sentence, say } from './sentence.ts';
import { inSentence, trainingOverall } from './training.ts';

export interface Finding {
  readonly status: 'met' | 'not-met' | 'no-data' | 'to-check' | null;
  readonly sentence: Sentence;
}

/** With the headline five: more are not read. */
const MOST = 4;

/** The findings of a unit that its headline does not say already. */
export function unitFindings(
  model: Model,
  portrait: Portrait,
  headline: Sentence,
): readonly Finding[] {
  const all = [
    ...fertilityFindings(model, portrait),
    ...targetFindings(model.judgements(portrait.unit)),
    ...gapFindings(portrait),
    ...checkFindings(model, portrait),
    ...otherFindings(model, portrait),
  ];
  const said = plain(headline);
  return all.filter(({ sentence }) => plain(sentence) !== said).slice(0, MOST);
}

/** A finding without a status, where there is one. */
export const bare = (sentence: Sentence | null): readonly Finding[] =>
  sentence ? [{ status: null, sentence }] : [];

function fertilityFindings(model: Model, portrait: Portrait): readonly Finding[] {
  const { fertility, unit } = portrait;
  if (!fertility) return [];
  const reference = referenceLevel(model.targets(unit, fertility.indicator.code));
  return [...bare(certainty(portrait, reference)), ...bare(fertilityChange(portrait))];
}

/** How the targets that still run stand: those that are not met by name. */
function targetFindings(judgements: readonly Judgement[]): readonly Finding[] {
  const running = heldNow(judgements)
    .map(({ now }) => now)
    .filter(({ target }) => target.kind !== 'mức tham chiếu');
  const judged = running.filter(({ verdict }) => verdict === 'met' || verdict === 'not-met');
  const missed = judged.filter(({ verdict }) => verdict === 'not-met');
  const counted = (some: number) =>
    figure(`${some > 1 ? 'cả ' : ''}${number(some)}${NBSP}mục tiêu, chỉ tiêu`);
  if (judged.length === 0) {
    const silent = running.filter(({ verdict }) => verdict === 'no-data').length;
    if (silent === 0) return [];
    const sentence = say`Chưa có số liệu để đánh giá ${figure(`${number(silent)}${NBSP}mục tiêu, chỉ tiêu`)}.`;
    return [{ status: 'no-data', sentence }];
  }
  if (missed.length === 0)
    return [{ status: 'met', sentence: say`Đạt ${counted(judged.length)} đánh giá được.` }];
  const of = figure(`${number(missed.length)}/${number(judged.length)}`);
  const names = missedInWords(missed);
  return [
    {
      status: 'not-met',
      sentence: say`Chưa đạt ${of}${NBSP}mục tiêu, chỉ tiêu đánh giá được: ${names}.`,
    },
  ];
}

/** More names than this are counted. */
const NAMES = 2;

function missedInWords(missed: readonly Judgement[]): string {
  const names = [...new Set(missed.map((each) => subjectInWords(each)))];
  const rest = names.length - NAMES;
  if (rest <= 0) return list(names);
  return `${names.slice(0, NAMES).join(', ')} và ${number(rest)}${NBSP}nội dung khác`;
}

/** `tỷ lệ trẻ đẻ ra sống được sàng lọc sơ sinh (năm 2025)`. */
function subjectInWords({ standing, target }: Judgement): string {
  const name = standing ? standing.indicator.name : `Đào tạo ${inSentence(target.audience ?? '')}`;
  const { from, to } = target;
  return `${inSentence(name.trim())} (${from === to ? 'năm' : 'đến năm'}${NBSP}${to})`;
}

/** What is not there: years without a rate, and forms without the number of people that they are for. */
function gapFindings({ fertility, coverage }: Portrait): readonly Finding[] {
  const years = fertility && missingYears(fertility, 'mức sinh ');
  const forms = latestForms(coverage);
  return [
    ...(years ? [{ status: 'no-data' as const, sentence: years }] : []),
    ...totalsFinding(forms),
  ];
}

function totalsFinding(forms: readonly Coverage[]): readonly Finding[] {
  const rows = forms.flatMap(({ results }) => results);
  const without = rows.filter(({ row }) => typeof row.eligible !== 'number').length;
  if (without === 0) return [];
  const count = figure(
    without === rows.length && rows.length > 1
      ? `cả ${number(without)}${NBSP}lớp`
      : `${number(without)}/${number(rows.length)}${NBSP}lớp`,
  );
  const sentence = say`Biểu đào tạo không ghi tổng số người thuộc diện của ${count}, nên không đánh giá được tỷ lệ đã học.`;
  return [{ status: 'no-data', sentence }];
}

/** Warnings that say that figures contradict each other, before those that figures are odd. */
const CONTRADICTIONS: readonly Problem['code'][] = [
  'tfr-against-births',
  'tfr-against-gfr',
  'rate-differs',
  'total-differs',
  'note-contradicts',
  'used-over-allocated',
  'target-missing',
  'same-percent-different-size',
];

function checkFindings(model: Model, { unit }: Portrait): readonly Finding[] {
  const open = model.review.toCheck.filter(({ subject }) => subject?.unit === unit.code);
  const rank = ({ code }: Problem) => {
    const at = CONTRADICTIONS.indexOf(code);
    return at === -1 ? CONTRADICTIONS.length : at;
  };
  const [first] = open.toSorted((a, b) => rank(a) - rank(b));
  if (!first) return [];
  const message = asSet(first.message).replace(/\.$/, '');
  if (open.length === 1) return [{ status: 'to-check', sentence: say`${message}.` }];
  const count = figure(`${number(open.length)}${NBSP}điểm cần đối chiếu`);
  return [{ status: 'to-check', sentence: say`Có ${count}, trong đó: ${message}.` }];
}

/** The words of a report as the page sets them: its quotation marks, and numbers that stay with what they count. */
const asSet = (words: string): string =>
  words
    .replaceAll('«', '“')
    .replaceAll('»', '”')
    .replace(/(?<=\d) (?=(?:người|trẻ|con|lớp|phụ nữ|đồng|lượt)(?!\p{L}))/gu, NBSP);

/** What stands in a theme that the headline does not speak of, and the place among the unit's like. */
function otherFindings(model: Model, portrait: Portrait): readonly Finding[] {
  const { births, fertility, coverage, budget } = portrait;
  const peers = model.units
    .children(portrait.unit.parent ?? '')
    .map((unit) => model.portrait(unit));
  const place = placeOf(portrait, peers);
  return [
    ...bare(place && placeInWords(place)),
    ...bare(births && !fertility ? say`${birthsLevel(births)}.` : null),
    ...bare(coverage.length > 0 ? say`${trainingOverall(coverage)}.` : null),
    ...bare(budget ? say`${budgetLevel(budget)}.` : null),
  ];
}

/** Above how many, below how many, not told apart from how many: a rank that chance has not made. */
export function placeInWords({ year, tier, of, above, below, unclear }: Place): Sentence {
  const others = of - 1;
  const start = `So với ${number(others)}${NBSP}đơn vị ${tier} khác có số liệu năm${NBSP}${year}`;
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
