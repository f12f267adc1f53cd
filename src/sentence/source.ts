/** Where figures come from, as the last line under a chart or table. */

import { documentDay, documentName } from '../format/document.ts';
import { NBSP } from '../format.ts';
import type { Source } from '../model/model.ts';

type Document = Source['document'];

/** More places than this are named by what holds them, or left to the data file. */
const PLACES = 3;

/** `Nguồn: cơ quan, loại và số “trích yếu”, ngày, vị trí.`; says what is not given: `(chưa ghi số, ngày)`. */
export function sourcesInWords(sources: readonly Source[]): string {
  if (sources.length === 0) return 'Nguồn: chưa ghi.';
  return `Nguồn: ${sources.map(inWords).join('. ')}.`;
}

function inWords({ document, places }: Pick<Source, 'document' | 'places'>): string {
  const name = documentName(document, asQuoted(document.title));
  return joined(document.issuer, name, documentDay(document), placesInWords(places));
}

/** So much of a title that stands between quotation marks; a longer one is cut behind a word: the page of documents has the whole. */
export function shortTitle({ title }: Pick<Document, 'title'>, most: number): string {
  const quoted = asQuoted(title);
  return quoted.length > most ? `${quoted.slice(0, most).replace(/[,;:]? \S*$/, '')}…` : quoted;
}

const asQuoted = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’');

const TITLE = 72;

/** What a page says of a source: `UBND xã …, Báo cáo “Sơ kết …” (chưa ghi số, ngày)`, which leads to it, and where. */
export const sourceOnPage = ({ document, places, listed }: Source) => {
  const title = shortTitle(document, TITLE);
  return {
    document,
    listed,
    name: joined(document.issuer, documentName(document, title), documentDay(document)),
    places: placesInWords(places),
  };
};

/** More documents than these are counted. */
const DOCUMENTS = 2;

/** For a message: `Nguồn: Báo cáo số 26/BC-UBND, ngày 07/01/2026, UBND xã Sơn Hải.`; of many documents how many. */
export function sourceInBrief(sources: readonly Source[]): string {
  if (sources.length === 0) return 'Nguồn: chưa ghi.';
  if (sources.length > DOCUMENTS) return `Nguồn: ${sources.length}${NBSP}văn bản ghi trên trang.`;
  const names = sources.map(({ document }) =>
    document.number ? documentInWords(document) : inWords({ document, places: [] }),
  );
  return `Nguồn: ${names.join('; ')}.`;
}

/** A document without its title: `Báo cáo (chưa ghi số, ngày), UBND xã Sơn Hải`. */
export const documentInWords = (document: Document): string =>
  joined(documentName(document), documentDay(document), document.issuer);

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');

function placesInWords(places: readonly string[]): string | null {
  if (places.length <= PLACES) return places.join('; ');
  // `Phụ lục, biểu 4, dòng 1` and its like are all in `Phụ lục, biểu 4`.
  const wholes = [...new Set(places.map((place) => place.replace(/, [^,]*$/, '')))];
  return wholes.length <= PLACES ? wholes.join('; ') : null;
}
