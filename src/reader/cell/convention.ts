/**
 * How a file writes its numbers, Vietnamese or English, is what all its cells together prove.
 *
 * The second look costs no second walk and keeps no rows: a cell with one separator and three
 * digits (`2.500`) is accepted in a count only, and there it can only mean the whole number. So
 * its value stands at once, and what is left for the end is to refuse the cells whose separator
 * is not the thousands mark that the rest of the file proves. So it is of a rate, with the decimals.
 */
import { number as figureInWords, list } from '../../format.ts';
import { tidy } from '../../table/fold.ts';
import {
  type NumberStyle,
  readNumber,
  type Spaces,
  sideBySide,
  styleOf,
} from '../../table/number-cell.ts';
import { type At, Fault } from './fault.ts';

/** A number's place, and how it is written there. */
export interface NumberCell {
  readonly row: number;
  readonly slot: At;
  readonly value: string;
}

/** Counts that are grouped in one way, of which none can be a fraction: more than a slip of the pen. */
const ENOUGH = 2;

/** Cells kept for the report; the rest is counted. */
const KEPT = 1_000;

interface Pile {
  readonly cells: NumberCell[];
  count: number;
}

const pile = (): Pile => ({ cells: [], count: 0 });

/** A cell that the rest of the file speaks against. */
export interface Verdict {
  readonly cell: NumberCell;
  readonly fault: Fault;
}

type TornPairs = (pairs: readonly NumberCell[], hasSpaces: boolean) => readonly NumberCell[];

export class Convention {
  readonly #proofs: Record<NumberStyle, Pile> = { vi: pile(), en: pile() };
  /** Counts that are whole if the separator groups thousands in that style. */
  readonly #undecided: Record<NumberStyle, Pile> = { vi: pile(), en: pile() };
  /** Numbers with a decimal point. */
  readonly #points = pile();

  /** Numbers read with three decimals, right where the file writes them so; else what is asked of them. */
  readonly #fractions: Record<NumberStyle, Verdict[]> = { vi: [], en: [] };

  /** Digits with a space between them that may be two numbers, and whether others show that it groups. */
  readonly #pairs = pile();
  /** Digits with a tear between them, whatever others show. */
  readonly #torn = pile();
  #hasSpaces = false;

  /** The style that the site says, where nothing in the file proves one. */
  readonly #declared: NumberStyle | null;

  /** What the file says of its numbers, by an example, is one of its proofs. */
  constructor(declared: NumberStyle | null = null, example: NumberCell | null = null) {
    this.#declared = declared;
    const said = example && styleOf(example.value);
    if (said) add(this.#proofs[said], example);
  }

  proves(style: NumberStyle, cell: NumberCell): void {
    add(this.#proofs[style], cell);
    if (style === 'en' && cell.value.includes('.')) add(this.#points, cell);
  }

  undecided(separator: '.' | ',', cell: NumberCell): void {
    add(this.#undecided[separator === '.' ? 'vi' : 'en'], cell);
  }

  fraction(style: NumberStyle, otherwise: Verdict): void {
    const all = this.#fractions[style];
    if (all.length < KEPT) all.push(otherwise);
  }

  spaced(spaces: Spaces, cell: NumberCell): void {
    if (spaces === 'groups') this.#hasSpaces = true;
    else add(spaces === 'torn' ? this.#torn : this.#pairs, cell);
  }

  /** What is wrong, now that every cell was seen; `torn` tells which pairs may be two, though others show groups. */
  verdicts(torn: TornPairs = () => []): Verdict[] {
    const pairs = torn(this.#pairs.cells, this.#hasSpaces);
    const told = this.#told();
    const others = (['vi', 'en'] as const).filter((style) => style !== told);
    return [
      ...this.#separated(told, others),
      ...others.flatMap((style) => this.#fractions[style]),
      ...[...this.#torn.cells, ...pairs].map(paired),
    ];
  }

  #separated(told: NumberStyle | null, others: readonly NumberStyle[]): Verdict[] {
    // Counts that are grouped, in another style than the one that is said, or where none is.
    if (told === null || this.#proofs[told].count === 0)
      return others
        .flatMap((style) => this.#undecided[style].cells)
        .map((cell) => ({ cell, fault: new Fault('number-ambiguous', meaningsOfCount(cell)) }));
    const [other, ...more] = this.#written('vi');
    const english = this.#written('en');
    if (!other || english.length === 0) return this.#pointed();
    // Advice is Vietnamese: of the two it is the English ones that change, told once where most are.
    const isMost = english.length > more.length + 1;
    const like = isMost ? figureInWords(english.length - 1) : undefined;
    return english.slice(0, isMost ? 1 : undefined).map((cell) => ({
      cell,
      fault: new Fault('number-mixed-convention', { ...contradiction(cell, other), like }),
    }));
  }

  /** The cells of a style, those first that prove it. */
  #written(style: NumberStyle): readonly NumberCell[] {
    return [this.#proofs, this.#undecided].flatMap((piles) => piles[style].cells);
  }

  /**
   * The style that the file proves; of counts alone, that in which two of them are grouped and none
   * speaks against it, or the one that the site says. Null where nothing tells.
   */
  #told(): NumberStyle | null {
    const { vi, en } = this.#proofs;
    if (vi.count + en.count > 0) return vi.count >= en.count ? 'vi' : 'en';
    if (this.#declared !== null) return this.#declared;
    const { vi: points, en: commas } = this.#undecided;
    if (points.count >= ENOUGH && commas.count === 0) return 'vi';
    return commas.count >= ENOUGH && points.count === 0 ? 'en' : null;
  }

  /** A file that writes `2.03` throughout is understood, and told so once. */
  #pointed(): Verdict[] {
    const { cells, count } = this.#points;
    const [cell] = cells;
    if (!cell) return [];
    const facts = {
      suggestion: swapped(cell.value),
      others: count > 1 ? figureInWords(count - 1) : undefined,
    };
    return [{ cell, fault: new Fault('decimal-point', facts) }];
  }
}

/** A count is whole, so that only its first meaning can be right. */
function meaningsOfCount({ value }: NumberCell) {
  const reading = readNumber(value);
  const whole = String(reading.kind === 'ambiguous' ? reading.whole : value);
  return { whole, fraction: tidy(value).replace('.', ','), count: true };
}

/** `703 749`: one number, or two in one cell. */
const paired = (cell: NumberCell): Verdict => {
  return { cell, fault: new Fault('number-ambiguous', pairOf(cell)) };
};

function pairOf({ value }: NumberCell) {
  const numbers = sideBySide(value);
  return {
    whole: tidy(value).replaceAll(' ', ''),
    fraction: `${numbers.length > 2 ? numbers.length : 'hai'} số ${list(numbers)}`,
    pair: true,
  };
}

const contradiction = (cell: NumberCell, other: NumberCell) => ({
  other: tidy(other.value),
  otherPlace: `ô ${other.slot.letter}${other.row}`,
  suggestion: swapped(cell.value),
});

/** `2.03` → `2,03`, and the other way round. */
const swapped = (text: string): string =>
  tidy(text).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

function add(to: Pile, cell: NumberCell): void {
  to.count += 1;
  if (to.cells.length < KEPT) to.cells.push(cell);
}
