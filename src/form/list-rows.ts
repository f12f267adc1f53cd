/** The lines of a list: the documents of the unit that stand in one group of it, each with what it prints. */
import type { Document } from '../dataset/document.ts';
import { type FormTaking, takingOf } from '../dataset/form-layout.ts';
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
  const empty = model.data.document.find(
    ({ unit, emptyGroups }) => unit === ask.unit.code && emptyGroups.includes(line.item ?? ''),
  );
  if (own.length === 0 && empty) return [noneRow(takes, line, empty)];
  const listed: readonly (Document | null)[] = own.length > 0 ? own : [null];
  return listed.map((document, at) => ({
    kind: line.part,
    boxes: takes.map((taking): Box => {
      if (taking === 'numbering') return wordsBox(line.number && String(at + 1));
      if (taking === null || typeof taking === 'string') return wordsBox(null);
      const text = document && printedOf(document, taking.key);
      return { text: text ?? '', isBlank: !text, of: null, rows: document ? [document] : [] };
    }),
  }));
}

/** Of a group that the report says has none: that it does, in its first column of words. */
function noneRow(takes: readonly (FormTaking | null)[], line: FormPart, report: Document): FormRow {
  const first = takes.findIndex((taking) => taking !== 'numbering');
  return {
    kind: line.part,
    boxes: takes.map(
      (_, at): Box => ({
        ...wordsBox(at === first ? NONE : null),
        rows: at === first ? [report] : [],
      }),
    ),
  };
}

const NONE = 'không có';

/** What the list prints of a document under a column: as it was printed, else its own words. */
export function printedOf(document: Document, key: string): string | null {
  if (key === 'issuer') return document.issuerPrinted ?? document.issuer;
  if (key === 'number') return document.numberPrinted ?? signedOf(document);
  return textOf(document[key as keyof Document]);
}

/** Its number with its day behind it. */
function signedOf({ number, datePrinted, date: day }: Document): string | null {
  const signed = datePrinted ?? (day && date(day));
  return [number, signed && `ngày ${signed}`].filter(Boolean).join(' ') || null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
