/** Where the values of a record go: its words, its figures, and what a row says of itself. */
import type { ColumnPlace, Origin } from '../../dataset/dataset.ts';
import type { Cell } from '../cell/figure-cell.ts';
import { facetsOf, type Slot } from '../cell/meaning.ts';
import type { WordReader, WordReading } from '../cell/word-reader.ts';
import type { PreambleValue } from '../title/preamble.ts';
import type { Values } from './constants.ts';
import type { Field, RowWriter } from './row-writer.ts';

/** A column of words, and where its value goes. */
export interface WordColumn {
  readonly reader: WordReader;
  readonly field: Field;
  /** What a blank means. */
  readonly absent: unknown;
  /** Whether it tells rows apart; free text tells nothing. */
  readonly isKey: boolean;
  /** What is said of it above the table as well. */
  readonly preamble: PreambleValue | null;
  /** Whether a row above said it itself: a blank below that is no longer what is said above the table. */
  isFilled: boolean;
  /** Whether a name is looked up among those of its row's scope. */
  readonly isScoped: boolean;
  /** Whether what it says is of its own row, and not of the one below that says the same. */
  readonly isOwn: boolean;
  /** What it said in the row above, where that says the same again and no more. */
  above: WordReading | null;
}

/** Whether a blank leaves open what is wanted: it may be that of the row above, which a merged cell said. */
export const isUnsaid = (
  { reader, isKey, preamble, isFilled }: WordColumn,
  known: unknown,
): boolean =>
  reader.column.required && (known === null || (isKey && preamble !== null && isFilled));

/** A column of figures, its cell in the row at hand, and where its value goes. */
export interface Figures {
  readonly cell: { row: number; text: string; readonly slot: Slot } & Cell;
  readonly field: Field;
  readonly absent: unknown;
}

/** Columns of figures that are of one period, indicator, unit and group: together a row. */
export interface FigureGroup {
  readonly figures: readonly Figures[];
  /** What the first of them, and so all, are of. */
  readonly slot: Slot;
  readonly place: NonNullable<Origin['cell']>;
}

export function figureGroups(figures: readonly Figures[]): FigureGroup[] {
  const groupOf = ({ cell: { slot }, field }: Figures, at: number): string => {
    const facets = facetsOf(slot);
    const isSame = (each: Figures) => each.field === field && facetsOf(each.cell.slot) === facets;
    // Two columns may say one thing: what was done in the first quarter, and since January.
    return `${facets}|${figures.slice(0, at).filter(isSame).length}`;
  };
  return [...Map.groupBy(figures, groupOf).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const places = all.map(({ field, cell }) => [field.key, placeIn(cell.slot)] as const);
    // Of a dataset of several figures a row may hold one here and another there.
    const of = places.some(([key]) => key !== 'value') ? { of: new Map(places) } : {};
    const { slot } = first.cell;
    return [{ figures: all, slot, place: { ...placeIn(slot), ...of } }];
  });
}

const placeIn = ({ letter, header }: Slot): ColumnPlace => ({ letter, header });

/** The fields of what a row says of its figures, and of itself. */
export function ownFields(written: RowWriter, constants: Values) {
  const wherePresent = (key: string) => (key in constants ? written.field(key) : null);
  const ofColumn = ['period', 'indicator', 'status', 'unit', 'breakdown'].filter(
    (key) => key in constants,
  );
  return {
    row: written.field('row'),
    decimals: written.field('decimals'),
    cell: written.field('cell'),
    unit: wherePresent('unit'),
    status: wherePresent('status'),
    indicator: wherePresent('indicator'),
    moneyUnit: wherePresent('moneyUnit'),
    audience: wherePresent('audience'),
    // What the catalogue itself counts an indicator in is no word on a row's figures.
    measure: 'indicator' in constants ? wherePresent('measure') : null,
    /** What a column of a period, an indicator, a unit or a group says of its rows. */
    ofColumn: ofColumn.map((key) => written.field(key)),
  };
}
