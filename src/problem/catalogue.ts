/**
 * Every problem that the checks can find, declared once: severity, what is wrong and how to mend
 * it. The reports are made from these entries, the pages from these and their `help.ts`. Codes
 * are stable: they may be added, never renamed.
 */
import { acknowledgement } from './catalogue/acknowledgement.ts';
import { border } from './catalogue/border.ts';
import { disk } from './catalogue/disk.ts';
import type { Entry, Facts } from './catalogue/entry.ts';
import { file } from './catalogue/file.ts';
import { meaning } from './catalogue/meaning.ts';
import { number } from './catalogue/number.ts';
import { safety } from './catalogue/safety.ts';
import { setUp } from './catalogue/set-up.ts';
import { structure } from './catalogue/structure.ts';
import { surroundings } from './catalogue/surroundings.ts';
import { word } from './catalogue/word.ts';
import { workbook } from './catalogue/workbook.ts';

export type { Entry, Facts } from './catalogue/entry.ts';

export const catalogue = {
  ...file,
  ...disk,
  ...workbook,
  ...structure,
  ...surroundings,
  ...number,
  ...word,
  ...meaning,
  ...setUp,
  ...safety,
  ...border,
  ...acknowledgement,
} as const;

export type Code = keyof typeof catalogue;

/** The entry of a code, as of any code. */
export const entryOf = (code: Code): Entry<Facts> => catalogue[code] as Entry<Facts>;

/** The facts that the words of a code need, of several codes those of each. */
export type FactsOf<C extends Code> = Every<
  C extends Code ? (fact: NonNullable<(typeof catalogue)[C]['needs']>) => void : never
>;

/** The same of a cell, whose text is known. */
export type CellFacts<C extends Code> = Omit<FactsOf<C>, 'value'> & {
  readonly value?: string | undefined;
};

/** What all of these functions take. */
type Every<F> = [F] extends [(fact: infer All) => void] ? All : never;

/** What is wrong, before it has a place: a code with the facts that its words need. */
export type Cause<Of extends Code = Code> = {
  [C in Of]: { readonly code: C; readonly facts: FactsOf<C> };
}[Of];

/** Facts that may be left out where nothing of them is needed. */
export type Given<F> = object extends F ? [facts?: F] : [facts: F];
