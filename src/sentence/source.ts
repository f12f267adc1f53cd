/** Where figures come from, as the last line under a chart or table. */
import { date } from '../format.ts';
import type { Source } from '../model/model.ts';

type Document = Source['document'];

/** More places than this are named by what holds them, or left to the data file. */
const PLACES = 3;

/** `Nguồn: cơ quan, loại và số “trích yếu”, ngày, vị trí.`; says so where none is given. */
export function sourcesInWords(sources: readonly Source[]): string {
  if (sources.length === 0) return 'Nguồn: chưa ghi.';
  return `Nguồn: ${sources.map(inWords).join('. ')}.`;
}

function inWords({ document, places }: Source): string {
  const { issuer, title } = document;
  const quoted = `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  const name = [kindAndNumber(document), quoted].filter(Boolean).join(' ');
  return [issuer, name, dayOf(document), placesInWords(places)].filter(Boolean).join(', ');
}

/** A document without its title: `Báo cáo số …/BC-UBND, ngày … tháng … năm 2026, UBND xã Sơn Hải`. */
export function documentInWords(document: Document): string {
  return [kindAndNumber(document), dayOf(document), document.issuer].filter(Boolean).join(', ');
}

function kindAndNumber({ type, number }: Document): string {
  // A form that was signed without its number prints only what follows it.
  const printed = number && `số ${number.startsWith('/') ? '…' : ''}${number}`;
  return [type, printed].filter(Boolean).join(' ');
}

const dayOf = (document: Document): string | null =>
  document.date ? `ngày ${date(document.date)}` : document.datePrinted;

function placesInWords(places: readonly string[]): string | null {
  if (places.length <= PLACES) return places.join('; ');
  // `Phụ lục, biểu 4, dòng 1` and its like are all in `Phụ lục, biểu 4`.
  const wholes = [...new Set(places.map((place) => place.replace(/, [^,]*$/, '')))];
  return wholes.length <= PLACES ? wholes.join('; ') : null;
}
