/** What documents say of a unit: its targets and how they stand, what it has issued, what is to be done. */
import type { Document } from '../dataset/document.ts';
import { training } from '../dataset/training.ts';
import { documentDay, documentName } from '../format/document.ts';
import { capital, unended } from '../format.ts';
import type { Judgement } from '../model/judgement.ts';
import { yearsOf } from '../model/period.ts';
import type { Target } from '../model/target.ts';
import type { Task } from '../model/task.ts';
import {
  courseShare,
  endInWords,
  reasonInWords,
  resultInWords,
  stateOf,
  sumInWords,
} from '../sentence/judgement.ts';
import { printed, type Sentence, say } from '../sentence/sentence.ts';
import { targetInWords } from '../sentence/target.ts';
import { inSentence } from '../sentence/training.ts';
import { isWithin } from './period-model.ts';
import type { Asked, Statement } from './statement.ts';

/** On what somebody writes by hand. */
const DOTS = '.....';

/** The targets whose years are of the period, each with its result. */
export const targetStatements = (asked: Asked): readonly Statement[] =>
  judged(asked, isOfPeriod).map((each) => {
    const { target, standing, reason } = each;
    const notes = [
      reason === 'no-measure' ? 'Chưa có cách đo.' : reasonInWords(each),
      endInWords(asked.unit, target),
    ];
    return {
      sentence: say`${statedIn(asked, target)} ${resultOf(each)}`,
      rows: [target, ...(standing ? [standing.point.row] : [])],
      computed: computedOf(each),
      notes: notes.filter((note) => note !== null),
    };
  });

/** Of people in training the sum, and how far it is from the level. */
function computedOf({ coverage, target }: Judgement): readonly string[] {
  if (!coverage) return [];
  const { distance } = courseShare(coverage, target) ?? {};
  return [sumInWords(coverage), ...(distance === undefined ? [] : [distance])];
}

/** The same without a result, as a plan has them. */
export const setTargetStatements = (asked: Asked): readonly Statement[] =>
  judged(asked, isOfPeriod).map(({ target }) => ({
    sentence: statedIn(asked, target),
    rows: [target],
  }));

/** Those that begin in the year after the period. */
export const nextTargetStatements = (asked: Asked): readonly Statement[] =>
  judged(asked, ({ from, to }, [, last]) => (from ?? to) === last + 1).map(({ target }) => ({
    sentence: statedIn(asked, target),
    rows: [target],
  }));

const isOfPeriod = ({ from, to }: Target, [first, last]: Years): boolean =>
  (from ?? to) <= last && to >= first;

type Years = readonly [first: number, last: number];

const judged = (
  asked: Asked,
  isAsked: (target: Target, years: Years) => boolean,
): readonly Judgement[] =>
  asked.model
    .judgements(asked.unit)
    .filter(
      ({ target }) =>
        target.kind !== 'mức tham chiếu' &&
        isAsked(target, yearsOf(asked.period)) &&
        isNarrowedTo(asked, target.source, subjectsOf(asked, target)),
    );

/** What a target is of: its indicator and the group of that, or training. */
function subjectsOf({ model }: Asked, target: Target): readonly string[] {
  if (target.indicator === null) return [training.title];
  const indicator = model.data.indicator.find(({ code }) => code === target.indicator);
  return indicator ? [indicator.code, indicator.theme] : [];
}

/** A report on one scheme says nothing of another: what is told is of its programme, or of what it asks for. */
const isNarrowedTo = (
  { model, items }: Asked,
  source: string | null,
  subjects: readonly string[] = [],
): boolean =>
  items.length === 0 ||
  items.includes((source && model.document(source)?.programme) ?? '') ||
  subjects.some((each) => items.includes(each));

/** An indicator's by its name, kind, years and level; any other in the words of its document. */
function statedIn({ model }: Asked, target: Target): Sentence {
  const indicator = model.data.indicator.find(({ code }) => code === target.indicator);
  const words = targetInWords(target, indicator?.measure ?? '%');
  if (indicator) return say`${indicator.name}, ${printed(words)}.`;
  if (target.courses.length === 0 && target.asPrinted !== null)
    return say`${printed(capital(unended(target.asPrinted)))}.`;
  return say`Đào tạo ${inSentence(target.audience ?? '')}, ${printed(words)}.`;
}

const SETTLED: readonly string[] = ['đạt', 'chưa đạt', 'đang thực hiện'];

function resultOf(judgement: Judgement): Sentence {
  const result = judgement.standing || judgement.coverage ? resultInWords(judgement) : null;
  if (result === null || judgement.verdict === 'no-data') return say`Kết quả: ${DOTS}`;
  const state = stateOf(judgement);
  const verdict = SETTLED.includes(state) ? ` Đánh giá: ${state}.` : '';
  return say`Kết quả: ${result}${verdict}`;
}

/** What the unit's documents of the period are called. */
export const documentStatements = ({ model, unit, period, items }: Asked): readonly Statement[] =>
  model.data.document
    .filter(
      (each) =>
        each.unit === unit.code &&
        each.date !== null &&
        isWithin(each.date, period) &&
        (items.length === 0 || items.includes(each.programme ?? '')),
    )
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .map((document) => ({ sentence: documentInWords(document), rows: [], document }));

const documentInWords = (document: Document): Sentence =>
  say`${printed([documentName(document), documentDay(document)].filter(Boolean).join(' '))} của ${document.issuer}: “${unended(document.title)}”.`;

/** The duties and proposals whose years hold the last of the period. */
export const taskStatements = (asked: Asked): readonly Statement[] =>
  tasks(asked, ({ from, to }, [, last]) => (from ?? last) <= last && (to ?? last) >= last);

/** Those that begin in the year after it. */
export const nextTaskStatements = (asked: Asked): readonly Statement[] =>
  tasks(asked, ({ from }, [, last]) => from === last + 1);

const tasks = (
  asked: Asked,
  isAsked: (task: Task, years: Years) => boolean,
): readonly Statement[] =>
  asked.model.data.task
    .filter(
      (task) =>
        task.unit === asked.unit.code &&
        task.kind !== 'vận động' &&
        (task.from ?? task.to) !== null &&
        isAsked(task, yearsOf(asked.period)) &&
        isNarrowedTo(asked, task.source),
    )
    .map((task) => ({ sentence: taskInWords(task), rows: [task] }));

/** What stands in place of a body that the document does not name. */
const NOBODY = /^(?:Báo cáo|Kế hoạch|Văn bản) (?:không )?ghi /;

function taskInWords(task: Task): Sentence {
  const who = NOBODY.test(task.body) ? '' : `${task.body}: `;
  return say`${who}${unended(task.content)}${task.due === null ? '' : `, ${unended(task.due)}`}.`;
}
