/** What is left open in a filled form and what contradicts itself there: for beside the form, never within. */
import { takingOf } from '../dataset/form-layout.ts';
import { isQuestion } from '../model/flag.ts';
import type { Model } from '../model/model.ts';
import type { Box, FilledForm, FormRow } from './filled-form.ts';

/** A box by the words of its line and the head of its column. */
export interface Spot {
  readonly line: string;
  readonly column: string;
}

/** What is asked about boxes that were taken from the same rows. */
export interface FormDoubt {
  readonly spots: readonly Spot[];
  readonly words: string;
}

/** The boxes that the data leave open, from top to bottom; where only some are asked for, those. */
export const openSpots = (
  form: FilledForm,
  asks: (box: Box) => boolean = () => true,
): readonly Spot[] =>
  form.rows.flatMap((row) =>
    row.boxes.flatMap((box, at) => (box.isBlank && asks(box) ? [spotOf(form, row, at)] : [])),
  );

/** The boxes that are sums of the units below, or would be were no unit missing, and whose figures are in each. */
export const summedSpots = (form: FilledForm) =>
  form.rows.flatMap((row) =>
    row.boxes.flatMap(({ summed, isBlank }, at) =>
      summed ? [{ spot: spotOf(form, row, at), count: summed, isBlank }] : [],
    ),
  );

/** What is asked about the figures of the form, each once, with all the boxes that it is asked about. */
export function formDoubts(model: Model, form: FilledForm): readonly FormDoubt[] {
  const found = form.rows.flatMap((row) =>
    row.boxes.flatMap((box, at) =>
      questionsOf(model, box).map((words) => ({ words, spot: spotOf(form, row, at) })),
    ),
  );
  return [...Map.groupBy(found, ({ words }) => words)].map(([words, same]) => ({
    words,
    spots: same.map(({ spot }) => spot),
  }));
}

function questionsOf({ flags }: Model, { rows }: Box): readonly string[] {
  const all = rows.flatMap((row) => {
    if ('issuer' in row) return isQuestion(row.note) ? [row.note] : [];
    const { found, question } = flags.doubtsOf(row);
    return [...found, ...(question === null ? [] : [question])];
  });
  return [...new Set(all)];
}

/** The lines of the form that have boxes, as spots name them, from top to bottom. */
export const linesOf = (form: FilledForm): readonly string[] =>
  form.rows.filter(({ kind }) => kind !== 'nhóm').map((row) => spotOf(form, row, 0).line);

function spotOf({ columns, layout }: FilledForm, { boxes }: FormRow, at: number): Spot {
  const takes = layout.columns.map(({ figure }) => takingOf(layout.head.table, figure));
  const textAt = (column: number) => boxes[column]?.text ?? '';
  const number = textAt(takes.indexOf('numbering')).replace(/\.$/, '');
  // The rows of a list have no words beside their columns: the first of these stands for them.
  const words = takes.indexOf('words');
  const first = takes.findIndex((taking) => taking !== 'numbering');
  return {
    line: [number, textAt(words < 0 ? first : words)].filter(Boolean).join('. '),
    column: columns[at] ?? '',
  };
}
