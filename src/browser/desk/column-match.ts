/** Columns that were matched by hand, kept on this machine for the next file of that shape. */
import type { FileAnswer } from '../../desk/answer.ts';
import type { Cell, Finding } from '../../desk/finding.ts';

/** Headers as files write them, and the columns that they are. */
type Matches = Readonly<Record<string, string>>;

const KEY = 'ghep-cot:';

/** What says that a header is not known. */
const CODES: ReadonlySet<string> = new Set([
  'header-unknown',
  'column-ignored',
  'column-ignored-figures',
]);

export const isOfColumn = ({ code, cell }: Finding): boolean => cell !== null && CODES.has(code);

/** Of which shape a file is, before anything is written into it: its table and its header; null where all is known. */
export function shapeOf({ table, findings }: FileAnswer): string | null {
  const strange = findings.find(isOfColumn);
  const header = strange?.grid?.rows.at(-1)?.cells;
  return table && header ? `${KEY}${table.name}|${header.join('|')}` : null;
}

/** What is to be written into the headers of a file, as it was the last time; none where nothing is kept. */
export function remembered(shape: string, { findings }: FileAnswer) {
  const matches = kept(shape);
  return findings.filter(isOfColumn).flatMap(({ cell }) => {
    const text = cell && matches[cell.value];
    return cell && text ? [{ cell, text }] : [];
  });
}

export const remember = (shape: string, { value }: Cell, column: string): void =>
  keep(shape, { ...kept(shape), [value]: column });

export const forget = (shape: string): void => keep(shape, null);

/** A browser may keep nothing, and anyone may have written there. */
function kept(shape: string): Matches {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(shape) ?? '{}');
    const pairs = Object.entries(found ?? {}).filter(([, column]) => typeof column === 'string');
    return Object.fromEntries(pairs) as Matches;
  } catch {
    return {};
  }
}

function keep(shape: string, matches: Matches | null): void {
  try {
    if (matches) localStorage.setItem(shape, JSON.stringify(matches));
    else localStorage.removeItem(shape);
  } catch {
    // Then it is matched again the next time.
  }
}
