/** Help for every code of the catalogue. Apart from it: whoever checks a file need not load the lessons. */
import { capital } from '../format.ts';
import type { Code } from './catalogue.ts';
import { acknowledgement } from './help/acknowledgement.ts';
import { border } from './help/border.ts';
import { disk } from './help/disk.ts';
import { file } from './help/file.ts';
import { meaning } from './help/meaning.ts';
import { number } from './help/number.ts';
import { safety } from './help/safety.ts';
import { setUp } from './help/set-up.ts';
import { structure } from './help/structure.ts';
import { surroundings } from './help/surroundings.ts';
import { word } from './help/word.ts';
import type { Help } from './help/words.ts';
import { workbook } from './help/workbook.ts';
import type { Problem } from './problem.ts';

export const help: Readonly<Record<Code, Help>> = {
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
};

/** What a page says is to be done about a problem. */
export const asked = ({ code, remedy }: Problem): string => capital(help[code].ask ?? remedy);
