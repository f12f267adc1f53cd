/** What somebody wrote into a box of a form. */
import { decimalsOf, type Figure } from '../format.ts';
import { tidy } from '../table/fold.ts';
import {
  type NumberReading,
  type NumberStyle,
  readMissing,
  readNumber,
} from '../table/number-cell.ts';
import type { BoxAddress } from './filled-form.ts';
import { REASONS, type Reason, twoMeanings } from './reason.ts';

export type BoxReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'figure'; readonly value: Figure; readonly decimals: number }
  /** Money of which it cannot be told how much it is: kept as it is written. */
  | { readonly kind: 'printed' }
  | ({ readonly kind: 'unread' } & Reason);

/** How the file writes its numbers, as far as any of them tells. */
export interface FileStyle {
  readonly style: NumberStyle | null;
  /** Whether it parts thousands by spaces: `12 044`. */
  readonly hasGroups: boolean;
}

/** A cell as it is written, the number that it is where its file knows, and what belongs there. */
export interface BoxCell {
  readonly written: string;
  readonly known: NumberReading | null;
  readonly address: BoxAddress;
  /** Whether the figure counts something. */
  readonly isCount: boolean;
}

/** Nothing, the dots of a line to write on, or the `%` that the form prints. */
const BLANK = /^(?:[.…_]{4,}|…{2,})?\s*%?$/;
/** Less than this is no amount in đồng. */
const LEAST_MONEY = 100_000;
/** Where a narrow column cut a number: `14.555` and below it `.200`. */
const CUT = /(?<!\s)[^\S\n]*\n\s*(?=[.,]\d)|(?<=\d[.,])[^\S\n]*\n\s*(?=\d)/g;

export function readBox(cell: BoxCell, file: FileStyle): BoxReading {
  const written = cell.written.trim().replace(CUT, '');
  const text = tidy(written);
  if (written.split('\n').filter((line) => /\d/.test(line)).length > 1) return unread('two');
  if (BLANK.test(text)) return { kind: 'blank' };
  if (cell.address.table === 'muc-tieu') return unread('target');
  if (/^x$/i.test(text)) return { kind: 'figure', value: 'mark', decimals: 0 };
  const missing = readMissing(text);
  if (missing !== null) return { kind: 'figure', value: missing, decimals: 0 };
  return readFigure(cell, cell.known ?? readNumber(written), file);
}

function readFigure(cell: BoxCell, found: NumberReading, file: FileStyle): BoxReading {
  const { table, figure } = cell.address;
  const isMoney = table === 'kinh-phi' && figure !== 'percent';
  switch (found.kind) {
    case 'number':
      if (found.percent && figure !== 'percent' && table === 'dao-tao') return unread('percent');
      if (found.spaces === 'torn' || (found.spaces === 'pair' && !file.hasGroups))
        return unread('two');
      if (isMoney && found.value > 0 && found.value < LEAST_MONEY) return { kind: 'printed' };
      return { kind: 'figure', value: found.value, decimals: found.decimals };
    case 'ambiguous':
      if (isMoney && figure === 'printed') return { kind: 'printed' };
      return threeDigits(cell, found, file);
    case 'fault':
      return unread('word');
  }
}

/** `2.500`: whole of what counts, else as the rest of the file writes its numbers. */
function threeDigits(
  { isCount }: BoxCell,
  { whole, separator }: Extract<NumberReading, { kind: 'ambiguous' }>,
  { style }: FileStyle,
): BoxReading {
  const part = whole / 1000;
  const isGroup = style === null ? null : (style === 'vi') === (separator === '.');
  if (isCount || isGroup) return { kind: 'figure', value: whole, decimals: 0 };
  if (isGroup === false) return { kind: 'figure', value: part, decimals: 3 };
  return { kind: 'unread', ...twoMeanings(whole, part, decimalsOf(part)) };
}

const unread = (why: keyof typeof REASONS): BoxReading => ({ kind: 'unread', ...REASONS[why] });
