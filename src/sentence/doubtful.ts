/** What is said of the points in doubt at a place: how many, and the weightiest of them. */
import { shortPeriod } from '../format.ts';
import type { Doubtful } from '../model/doubtful.ts';
import type { FactRow } from '../model/fact.ts';
import type { Model, Problem } from '../model/model.ts';
import { pointsInWords } from './data.ts';
import { asSet } from './finding.ts';
import { type Sentence, say } from './sentence.ts';

/** `Cần đối chiếu 20 điểm do phần mềm phát hiện và 3 điểm do người nhập liệu ghi lại`. */
export const doubtfulHeading = ({ found, noted }: Doubtful): Sentence =>
  say`Cần đối chiếu ${pointsInWords(found, noted) ?? []}`;

export interface DoubtWords {
  readonly name: string | undefined;
  /** `Phường Mẫu 12, số trẻ sinh ra, 2025`. */
  readonly about: string;
  readonly words: string;
}

/** The weightiest points, each with what it is about. */
export const doubtsInWords = (model: Model, { first }: Doubtful): readonly DoubtWords[] =>
  first.map((each) =>
    'rows' in each
      ? { name: each.name, about: aboutRow(model, each.rows[0]), words: asSet(each.note) }
      : {
          name: model.flags.nameOf(each),
          about: aboutSubject(model, each.subject),
          words: asSet(each.message),
        },
  );

function aboutSubject(model: Model, subject: Problem['subject']): string {
  const { indicator, course, budgetLine } = model.data;
  const item = [...indicator, ...course, ...budgetLine].find(({ code }) => code === subject?.item);
  const parts = [
    model.units.get(subject?.unit ?? '')?.name,
    item?.name,
    subject?.period && shortPeriod(subject.period),
  ];
  return parts.filter(Boolean).join(', ');
}

function aboutRow(model: Model, row: FactRow | undefined): string {
  if (!row) return '';
  const item =
    ('indicator' in row && row.indicator) ||
    ('course' in row && row.course) ||
    ('line' in row && row.line) ||
    undefined;
  const period = 'period' in row ? row.period : 'asOf' in row ? row.asOf : undefined;
  const subject = { dataset: '', unit: row.unit, item, ...(period && { period }) };
  return aboutSubject(model, subject);
}
