/** What is left open in a filled form and what contradicts itself there: for beside the form, never within. */
import { WORDS } from '../dataset/official-form.ts';
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

/** The boxes that the data leave open, from top to bottom. */
export const openSpots = (form: FilledForm): readonly Spot[] =>
  form.rows.flatMap((row) =>
    row.boxes.flatMap((box, at) => (box.isBlank ? [spotOf(form, row, at)] : [])),
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

function spotOf({ columns, layout }: FilledForm, { boxes }: FormRow, at: number): Spot {
  const named = layout.columns.findIndex(({ figure }) => figure === WORDS);
  const [number, words] = [boxes[0], boxes[named === -1 ? 1 : named]];
  return {
    line: [number?.text.replace(/\.$/, ''), words?.text].filter(Boolean).join('. '),
    column: columns[at] ?? '',
  };
}
