/** What those who enter data write of it, with documents by their names where they write the keys. */
import { documentName, isUnsigned } from '../format.ts';
import { reworded } from '../model/filed.ts';
import type { Model, Source } from '../model/model.ts';

type Data = Model['data'];
type Document = Source['document'];

/** The columns of prose, in whatever dataset; quotations of a document stay as printed. */
const PROSE = ['note', 'definition', 'definitionSource', 'summary', 'reason'];
/** A longer title is cut behind a word: the page of documents has the whole. */
const TITLE = 48;

/** Notes and definitions as pages say them; the downloads have the rows as `filed`. */
export function inProse<D extends Data>(data: D): D {
  const names = new Map(data.document.map((each) => [each.code, shortName(each)]));
  if (names.size === 0) return data;
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const keys = longestFirst.map((key) => RegExp.escape(key)).join('|');
  const key = new RegExp(`(?<![\\p{L}\\d/-])(?:${keys})(?![\\p{L}\\d/-])`, 'gu');
  const named = (text: string) =>
    text.replace(key, (code, at: number) => {
      const name = names.get(code) ?? code;
      const opens = /(?:^|[.?]\s+)$/.test(text.slice(0, at));
      return opens ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
    });
  const entries = Object.entries(data).map(([part, held]) => [
    part,
    Array.isArray(held) ? held.map((row) => rowIn(row, named)) : held,
  ]);
  return Object.fromEntries(entries);
}

function rowIn(row: Readonly<Record<string, unknown>>, named: (text: string) => string) {
  const words = PROSE.flatMap((column) => {
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
  const title = document.title.replaceAll('“', '‘').replaceAll('”', '’');
  const cut = title.length > TITLE ? `${title.slice(0, TITLE).replace(/[,;:]? \S*$/, '')}…` : title;
  return `${type} “${cut}”`;
}
