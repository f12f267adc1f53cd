/** An official form filled for a unit and a period: what each of its boxes holds, as printed. */
import { inForce, takingOf } from '../dataset/form-layout.ts';
import { type FormPart, PLACES } from '../dataset/official-form.ts';
import { daysOf, yearsOf } from '../dataset/period.ts';
import { bareName, placeInSentence, shortPeriod } from '../format.ts';
import { boxOf, groupBoxes, printedWords } from './box.ts';
import type { Box, FilledForm, FormAsk, FormRow } from './filled-form.ts';
import { listRows } from './list-rows.ts';
import { type Filler, type FormModel, type Place, spread } from './spread.ts';

/** Fills the form of the unit with the figures of the model, and with nothing else. */
export function fillForm(model: FormModel, ask: FormAsk): FilledForm {
  const { layout, unit, period } = ask;
  const { head } = layout;
  const filler: Filler = { model, ask };
  const columns = layout.columns.flatMap((part) => spread(filler, part));
  const say = (words: string) => told(words, model.units.ownName(unit), period);
  const [, day] = daysOf(period);
  return {
    ...ask,
    isSimulated: model.units.isSimulated(unit.code),
    bodies: head.bodies.map(say),
    sign: head.sign && say(head.sign),
    motto: head.motto,
    placeDate: head.placeDate && say(head.placeDate),
    heading: head.heading.map(say),
    attached: head.attached && say(head.attached),
    section: head.section && say(head.section),
    title: say(head.title),
    columns: columns.map(({ words }) => say(words)),
    rows: layout.lines.flatMap((line) => rowsOf(filler, columns, line)),
    signer: head.signer,
    recipients: inForce(layout.recipients, day),
    deadlines: inForce(layout.deadlines, day).map(say),
  };
}

function rowsOf(filler: Filler, columns: readonly Place[], line: FormPart): readonly FormRow[] {
  if (line.part === 'danh sách') return listRows(filler, line);
  return spread(filler, line).map((each) => ({
    kind: line.part,
    boxes:
      line.part === 'nhóm' ? groupBoxes(filler, each, columns) : lineBoxes(filler, each, columns),
  }));
}

function lineBoxes(filler: Filler, line: Place, columns: readonly Place[]): readonly Box[] {
  const boxes = columns.map((column) => boxOf(filler, line, column));
  const printed = printedWords(filler, line.words, boxes);
  const { table } = filler.ask.layout.head;
  return boxes.map((box, at) => {
    const isWords = takingOf(table, columns[at]?.part.figure ?? null) === 'words';
    return isWords && printed ? printed : box;
  });
}

/** The words of a form with the places in them filled. */
export function told(words: string, name: string, period: string): string {
  const filled: Readonly<Record<(typeof PLACES)[number], string>> = {
    '{kỳ}': shortPeriod(period),
    '{năm}': period.slice(0, 4),
    '{năm sau}': String(yearsOf(period)[1] + 1),
    '{đơn vị}': placeInSentence(name),
    '{ĐƠN VỊ}': name.toLocaleUpperCase('vi'),
    '{địa danh}': bareName(name),
  };
  return PLACES.reduce((said, place) => said.replaceAll(place, filled[place]), words);
}
