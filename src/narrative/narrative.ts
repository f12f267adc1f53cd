/** A report in words for a unit and a period: the headings of its outline, what the data say below them, and dots. */
import { inForce } from '../dataset/form-layout.ts';
import type { NarrativePart, Outline, Taking } from '../dataset/narrative.ts';
import { daysOf } from '../dataset/period.ts';
import { told } from '../form/fill.ts';
import type { OfficePaper } from '../form/filled-form.ts';
import type { Model } from '../model/model.ts';
import type { Unit } from '../model/unit-tree.ts';
import { plain } from '../sentence/sentence.ts';
import { commentsOf, doubtsOf } from './comment.ts';
import {
  birthsStatements,
  budgetStatements,
  fertilityStatements,
  recordStatements,
  trainingStatements,
} from './own-figures.ts';
import { periodModel } from './period-model.ts';
import {
  documentStatements,
  nextTargetStatements,
  nextTaskStatements,
  setTargetStatements,
  targetStatements,
  taskStatements,
} from './plans.ts';
import type { Asked, Statement } from './statement.ts';
import { budgetBelow, fertilityBelow, trainingBelow } from './units-below.ts';

export interface NarrativeAsk {
  readonly outline: Outline;
  readonly unit: Unit;
  /** In canonical form: `2024`, `2021/2025`. */
  readonly period: string;
}

/** What stands in it: what the outline prints, what the data say, what is asked beside that, and what is to be written. */
export type NarrativeLook = 'centre' | 'chapter' | 'part' | 'text' | 'comment' | 'dots';

export interface NarrativeLine {
  readonly look: NarrativeLook;
  readonly text: string;
}

export interface Narrative extends NarrativeAsk, OfficePaper {
  readonly lines: readonly NarrativeLine[];
}

const FOUND: Readonly<Record<Taking, (asked: Asked) => readonly Statement[]>> = {
  'mức sinh': (asked) => [...fertilityStatements(asked), ...fertilityBelow(asked)],
  'số trẻ sinh ra': birthsStatements,
  'đào tạo': (asked) => [...trainingStatements(asked), ...trainingBelow(asked)],
  'kinh phí': (asked) => [...budgetStatements(asked), ...budgetBelow(asked)],
  'số liệu': recordStatements,
  'mục tiêu': targetStatements,
  'mục tiêu đề ra': setTargetStatements,
  'mục tiêu kỳ sau': nextTargetStatements,
  'văn bản': documentStatements,
  việc: taskStatements,
  'việc kỳ sau': nextTaskStatements,
};

const OPENING =
  'Đoạn trong ngoặc vuông ghi nguồn, số tính ra và điều cần đối chiếu; xóa trước khi ký. Dòng chấm là phần đơn vị viết.';

/** Says of the unit what the data of the period hold, and nothing else. */
export function narrativeOf(model: Model, ask: NarrativeAsk): Narrative {
  const { outline, unit, period } = ask;
  const { head, lines, recipients } = outline;
  const writer = new Writer(model, ask);
  const [, day] = daysOf(period);
  return {
    ...ask,
    isSimulated: model.units.isSimulated(unit.code),
    bodies: head.bodies.map(writer.told),
    sign: head.sign && writer.told(head.sign),
    motto: head.motto,
    placeDate: head.placeDate && writer.told(head.placeDate),
    heading: head.heading.map(writer.told),
    lines: [
      { look: 'comment', text: `[${OPENING}]` },
      ...lines.flatMap((line, at) => writer.write(line, lines[at + 1])),
    ],
    signer: head.signer,
    recipients: inForce(recipients.filter(writer.binds), day),
  };
}

const DOTS: NarrativeLine = { look: 'dots', text: '' };

class Writer {
  readonly #whole: Model;
  readonly #model: Model;
  readonly #ask: NarrativeAsk;

  constructor(model: Model, ask: NarrativeAsk) {
    this.#whole = model;
    this.#model = periodModel(model, ask.period);
    this.#ask = ask;
  }

  readonly told = (words: string): string => {
    const { unit, period } = this.#ask;
    return told(words, this.#whole.units.ownName(unit), period);
  };

  /** A heading with what is below it: dots where nothing but these is to come. */
  write(line: NarrativePart, next: NarrativePart | undefined): readonly NarrativeLine[] {
    const text = [line.number, this.told(line.words)].filter(Boolean).join(' ');
    if (line.part === 'lời') return [this.binds(line) ? { look: 'text', text } : DOTS];
    if (line.part === 'phần') return [{ look: 'centre', text }];
    const isLast = next === undefined || !isBelow(next, line);
    return [
      { look: line.part === 'đề mục' ? 'chapter' : 'part', text },
      ...this.#found(line),
      ...(isLast ? [DOTS] : []),
    ];
  }

  #found({ takes, items }: NarrativePart): readonly NarrativeLine[] {
    const { unit, period } = this.#ask;
    const asked: Asked = { model: this.#model, whole: this.#whole, unit, period, items };
    const statements = takes.flatMap((taking) => FOUND[taking as Taking](asked));
    const doubts = new Set<string>();
    return [
      ...statements.flatMap((statement): NarrativeLine[] => {
        const fresh = doubtsOf(this.#model, statement).filter((words) => !doubts.has(words));
        for (const words of fresh) doubts.add(words);
        return [{ look: 'text', text: plain(statement.sentence) }, ...fresh.map(comment)];
      }),
      ...commentsOf(this.#model, statements).map(comment),
    ];
  }

  /** Whether the document that the words speak of is of the unit, of one above it, or of the whole country. */
  readonly binds = ({ document }: NarrativePart): boolean => {
    if (document === null) return true;
    const { units } = this.#whole;
    const { unit } = this.#ask;
    const of = this.#whole.document(document)?.unit;
    return (
      of === null || of === unit.code || units.above(unit.code).some(({ code }) => code === of)
    );
  };
}

const comment = (words: string): NarrativeLine => ({ look: 'comment', text: `[${words}]` });

/** Whether a part is one of another: `1.` of `I.`, `1.1.` of `1.`. */
function isBelow(next: NarrativePart, line: NarrativePart): boolean {
  if (next.part !== 'mục') return false;
  return line.part === 'đề mục' || depthOf(next) > depthOf(line);
}

const depthOf = ({ number }: NarrativePart): number => number?.match(/\d+/g)?.length ?? 0;
