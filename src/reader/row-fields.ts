/** Where the values of a record go: its words, its figures, and what a row says of itself. */
import type { Values } from './constants.ts';
import type { Cell } from './figure-reader.ts';
import type { Slot } from './meaning.ts';
import type { Field, RowWriter } from './row-writer.ts';
import type { Said } from './said.ts';
import type { WordReader } from './word-reader.ts';

/** A column of words, and where its value goes. */
export interface Words {
  readonly reader: WordReader;
  readonly field: Field;
  /** What a blank means. */
  readonly absent: unknown;
  /** Whether it tells rows apart; free text tells nothing. */
  readonly isKey: boolean;
  /** What is said of it above the table as well. */
  readonly said: Said | null;
  /** Whether a name is looked up among those of its row's scope. */
  readonly isScoped: boolean;
}

/** A column of figures, its cell in the row at hand, and where its value goes. */
export interface Figures {
  readonly cell: { row: number; text: string; readonly slot: Slot } & Cell;
  readonly field: Field;
  readonly absent: unknown;
}

/** The fields of what a row says of its figures, and of itself. */
export function ownFields(written: RowWriter, constants: Values) {
  const wherePresent = (key: string) => (key in constants ? written.field(key) : null);
  const ofColumn = ['period', 'indicator', 'status', 'unit'].filter((key) => key in constants);
  return {
    row: written.field('row'),
    decimals: written.field('decimals'),
    cell: written.field('cell'),
    unit: wherePresent('unit'),
    status: wherePresent('status'),
    indicator: wherePresent('indicator'),
    moneyUnit: wherePresent('moneyUnit'),
    audience: wherePresent('audience'),
    /** What a column of a period, an indicator or a unit says of its rows. */
    ofColumn: ofColumn.map((key) => written.field(key)),
  };
}
