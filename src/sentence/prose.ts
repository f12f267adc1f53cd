/** What those who enter data write of it, with documents by their names where they write the keys. */
import { documentName, isUnsigned } from '../format/document.ts';
import { reworded } from '../model/filed.ts';
import type { Model, Source } from '../model/model.ts';
import { proseColumns } from '../model/prose-column.ts';
import { shortTitle } from './source.ts';
import { inSentence } from './training.ts';

type Data = Model['data'];
type Document = Source['document'];

/** What a key may be: letters, figures and what joins them. */
const WORD = /[\p{L}\d](?:[\p{L}\d_.+/-]*[\p{L}\d])?/gu;
/** In the middle of a note a title is shorter than where it stands as the source. */
const TITLE = 48;

/** Notes and definitions as pages say them; the downloads have the rows as `filed`. */
export function inProse<D extends Data>(data: D): D {
  if (data.document.length === 0) return data;
  const named = namesIn(data.document);
  const entries = Object.entries(data).map(([part, held]) => {
    const prose = proseColumns(part);
    const isProse = Array.isArray(held) && prose.length > 0;
    return [part, isProse ? held.map((row) => rowIn(row, prose, named)) : held];
  });
  return Object.fromEntries(entries);
}

/** A text with the names of documents where it has their keys. */
export function namesIn(documents: readonly Document[]): (text: string) => string {
  const names = new Map(documents.map((each) => [each.code, shortName(each)]));
  return (text) =>
    text.replace(WORD, (code, at: number) => {
      const name = names.get(code);
      if (name === undefined) return code;
      return /(?:^|[.?]\s+)$/.test(text.slice(0, at)) ? name : inSentence(name);
    });
}

function rowIn(
  row: Readonly<Record<string, unknown>>,
  prose: readonly string[],
  named: (text: string) => string,
) {
  const words = prose.flatMap((column) => {
    const text = row[column];
    if (typeof text !== 'string') return [];
    const said = named(text);
    return said === text ? [] : [[column, said] as const];
  });
  return words.length === 0 ? row : reworded(row, Object.fromEntries(words));
}

/** `Kế hoạch số 743/KH-UBND`; of one without a number its title: `Báo cáo “Sơ kết giai đoạn 2021 - 2024…”`. */
function shortName(document: Document): string {
  const type = document.type ?? 'Văn bản';
  if (document.number && !isUnsigned(document))
    return documentName({ ...document, type, state: null });
  return `${type} “${shortTitle(document, TITLE)}”`;
}
