/**
 * Every problem that the checks can find, declared once: severity, title, why it matters, how to
 * mend it, and an example. The reports and the pages are made from these entries. Codes are
 * stable: they may be added, never renamed.
 */
import { acknowledgement } from './catalogue/acknowledgement.ts';
import { border } from './catalogue/border.ts';
import { file } from './catalogue/file.ts';
import { meaning } from './catalogue/meaning.ts';
import { number } from './catalogue/number.ts';
import { safety } from './catalogue/safety.ts';
import { structure } from './catalogue/structure.ts';
import { surroundings } from './catalogue/surroundings.ts';
import { word } from './catalogue/word.ts';
import { workbook } from './catalogue/workbook.ts';

export type { Entry, Facts } from './catalogue/entry.ts';

export const catalogue = {
  ...file,
  ...workbook,
  ...structure,
  ...surroundings,
  ...number,
  ...word,
  ...meaning,
  ...safety,
  ...border,
  ...acknowledgement,
} as const;

export type Code = keyof typeof catalogue;
