/** One box of a form: the number or the words of its line, or the cell of the data that it takes. */
import { takingOf } from '../dataset/form-layout.ts';
import { periodOf, readFormPeriod } from '../dataset/form-period.ts';
import { THIS_PERIOD } from '../dataset/official-form.ts';
import { type FormNumberStyle, formNumber, printedIn } from '../format/form-number.ts';
import type { Figure } from '../format.ts';
import type { FactRow } from '../model/fact.ts';
import type { Unit } from '../model/unit-tree.ts';
import type { Box, BoxAddress } from './filled-form.ts';
import { goesOn } from './match-line.ts';
import { figureIn, sourceRows } from './source-row.ts';
import type { Filler, Place } from './spread.ts';
import { sumOf } from './sum.ts';

/** A box with words of the form, or with none because nothing belongs there. */
export const wordsBox = (text: string | null): Box => ({
  text: text ?? '',
  isBlank: false,
  of: null,
  rows: [],
});

/**
 * A group has a number and words, and nothing below the other columns; in a list, whose lines have no words, one
 * without a number begins at the left.
 */
export function groupBoxes({ ask }: Filler, line: Place, columns: readonly Place[]): Box[] {
  const takes = columns.map(({ part }) => takingOf(ask.layout.head.table, part.figure));
  const isLeft = line.part.number === null && !takes.includes('words');
  const words = isLeft ? 0 : takes.findIndex((taking) => taking !== 'numbering');
  return takes.map((taking, at) => {
    if (taking === 'numbering' && !isLeft) return wordsBox(line.part.number);
    return wordsBox(at === words ? line.words : null);
  });
}

/** The words of a line as the unit printed them, with what it wrote behind: “Nguồn khác (ghi rõ …): không có”. */
export function printedWords({ model }: Filler, words: string, boxes: readonly Box[]): Box | null {
  const rows = boxes.flatMap(({ of }) => (of ? sourceRows(model.data, of) : []));
  const said = rows.filter(({ asPrinted: text }) => text !== null && goesOn(words, text));
  const [text, ...others] = new Set(said.map(({ asPrinted: each }) => each));
  return text && others.length === 0 ? { ...wordsBox(text), own: words, rows: said } : null;
}

const measureOf = ({ model }: Filler, item: string | null): string | null =>
  model.data.indicator.find(({ code }) => code === item)?.measure ?? null;

export function boxOf(filler: Filler, line: Place, column: Place): Box {
  const { table } = filler.ask.layout.head;
  const taking = takingOf(table, column.part.figure);
  if (taking === 'numbering') return wordsBox(line.at > 0 ? String(line.at) : line.part.number);
  if (taking === 'words') return wordsBox(line.words);
  const item = column.part.item ?? line.part.item;
  if (taking === 'measure') return wordsBox(measureOf(filler, item));
  if (taking === null || table === 'van-ban') return wordsBox(null);
  const asked = readFormPeriod(column.part.period ?? line.part.period ?? THIS_PERIOD);
  const period = asked && periodOf(asked, filler.ask.period);
  const unit = column.unit ?? line.unit ?? filler.ask.unit;
  const style = column.part.style ?? '3';
  if (item === null || period === null) return { ...wordsBox(printedIn(style)), isBlank: true };
  const of = addressOf(filler, { table, unit: unit.code, item, period, figure: taking.key });
  const rows = sourceRows(filler.model.data, of);
  const box = { ...takenBox(rows, taking.key, { style, words: line.words }), of };
  return (box.isBlank && filler.ask.isSummed ? summedBox(filler, unit, of, style) : null) ?? box;
}

function summedBox(filler: Filler, unit: Unit, of: BoxAddress, style: FormNumberStyle): Box | null {
  const sum = sumOf(filler, unit, of);
  if (!sum) return null;
  const { value, decimals, count, rows } = sum;
  if (value === null) return { ...blankBox(style), of, summed: count };
  return { text: formNumber(value, style, decimals), isBlank: false, of, rows, summed: count };
}

/** Of a target that is measured by one course the cell of that. */
function addressOf({ model }: Filler, of: BoxAddress): BoxAddress {
  if (of.table !== 'muc-tieu') return of;
  const [course, ...others] = model.data.target.find(({ id }) => id === of.item)?.courses ?? [];
  return course && others.length === 0 ? { ...of, table: 'dao-tao', item: course } : of;
}

type Taken = Omit<Box, 'of'>;

interface Manner {
  readonly style: FormNumberStyle;
  /** Those of the line. */
  readonly words: string;
}

/** What rows of the data give under a column; of several, as of money by its funds, what they make together. */
function takenBox(rows: readonly FactRow[], key: string, { style, words }: Manner): Taken {
  const each = rows.filter((row) => figureIn(row, key) !== 'not-reported');
  // What is said of all funds holds what is said of one.
  const ofAll = each.filter((row) => 'fund' in row && row.fund === null);
  const said = ofAll.length > 0 ? ofAll : each;
  const [row, ...others] = said;
  if (!row) return asPrinted(rows, key, words) ?? blankBox(style);
  // A fund may have its figure in another row; each course of a target is a part of it.
  const isTold = said.length === rows.length || 'line' in row;
  const figures = said.map((each) => figureIn(each, key));
  const whole = others.length === 0 ? figureIn(row, key) : wholeOf(figures, key);
  if (!isTold || whole === null) return blankBox(style);
  const decimals = key === 'value' && others.length === 0 ? row.decimals : undefined;
  return { text: formNumber(whole, style, decimals), isBlank: false, rows: said };
}

/** “Không có” adds nothing; null of percentages, and where any part is not told. */
function wholeOf(figures: readonly Figure[], key: string): Figure | null {
  if (key === 'percent') return null;
  if (figures.every((figure) => figure === 'none')) return 'none';
  const amounts = figures.map((figure) => (figure === 'none' ? 0 : figure));
  const known = amounts.filter((amount) => typeof amount === 'number');
  return known.length < amounts.length ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/** A figure of a form whose measure nobody knows stands as it was printed. */
function asPrinted(rows: readonly FactRow[], key: string, words: string): Taken | null {
  const [row] = rows.filter(
    ({ asPrinted: text }) => key === 'printed' && text !== null && !goesOn(words, text),
  );
  return row ? { text: row.asPrinted ?? '', isBlank: false, rows: [row] } : null;
}

const blankBox = (style: FormNumberStyle): Taken => ({
  text: printedIn(style),
  isBlank: true,
  rows: [],
});
