/** The lines of a list: the documents of the unit that stand in one group of it, each with what it prints. */
import type { Document } from '../dataset/document.ts';
import { takingOf } from '../dataset/form-layout.ts';
import type { FormPart } from '../dataset/official-form.ts';
import { date } from '../format.ts';
import { wordsBox } from './box.ts';
import type { Box, FormRow } from './filled-form.ts';
import type { Filler } from './spread.ts';

/** One line for each document, in the order of the catalogue; a blank one where there is none. */
export function listRows({ model, ask }: Filler, line: FormPart): readonly FormRow[] {
  const { head, columns } = ask.layout;
  const takes = columns.map(({ figure }) => takingOf(head.table, figure));
  const own = model.data.document.filter(
    ({ unit, group }) => unit === ask.unit.code && group === line.item,
  );
  const listed: readonly (Document | null)[] = own.length > 0 ? own : [null];
  return listed.map((document, at) => ({
    kind: line.part,
    boxes: takes.map((taking): Box => {
      if (taking === 'numbering') return wordsBox(line.number && String(at + 1));
      if (taking === null || taking === 'words') return wordsBox(null);
      const text = document && printedOf(document, taking.key);
      return { text: text ?? '', isBlank: !text, of: null, rows: document ? [document] : [] };
    }),
  }));
}

/** What the list prints of a document: its number with its day, or one of its columns. */
function printedOf(document: Document, key: string): string | null {
  if (key !== 'number') return textOf(document[key as keyof Document]);
  const day = document.datePrinted ?? (document.date && date(document.date));
  return [document.number, day && `ngày ${day}`].filter(Boolean).join(' ') || null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
