/** An official form filled for a unit and a period: what each of its boxes holds, as printed. */
import type { FormPart } from '../dataset/official-form.ts';
import { placeInSentence, shortPeriod } from '../format.ts';
import type { Model } from '../model/model.ts';
import { boxOf, groupBoxes } from './box.ts';
import type { FilledForm, FormAsk, FormRow } from './filled-form.ts';
import { listRows } from './list-rows.ts';
import { type Filler, type Place, spread } from './spread.ts';

/** Fills the form of the unit with the figures of the model, and with nothing else. */
export function fillForm(model: Model, ask: FormAsk): FilledForm {
  const { layout, unit, period } = ask;
  const { head } = layout;
  const filler: Filler = { model, ask };
  const columns = layout.columns.flatMap((part) => spread(filler, part));
  const say = (words: string) => told(words, model.units.ownName(unit), period);
  return {
    ...ask,
    isSimulated: model.units.isSimulated(unit.code),
    heading: head.heading.map(say),
    attached: head.attached && say(head.attached),
    section: head.section && say(head.section),
    title: say(head.title),
    columns: columns.map(({ words }) => say(words)),
    rows: layout.lines.flatMap((line) => rowsOf(filler, columns, line)),
  };
}

function rowsOf(filler: Filler, columns: readonly Place[], line: FormPart): readonly FormRow[] {
  if (line.part === 'danh sách') return listRows(filler, line);
  return spread(filler, line).map((each) => ({
    kind: line.part,
    boxes:
      line.part === 'nhóm'
        ? groupBoxes(filler, each, columns)
        : columns.map((column) => boxOf(filler, each, column)),
  }));
}

/** The words of a form with the places in them filled: `{kỳ}`, `{năm}`, `{đơn vị}`. */
const told = (words: string, name: string, period: string): string =>
  words
    .replaceAll('{kỳ}', shortPeriod(period))
    .replaceAll('{năm}', period.slice(0, 4))
    .replaceAll('{đơn vị}', placeInSentence(name));
