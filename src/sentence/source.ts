/** Where figures come from, as the last line under a chart or table. */
import { date } from '../format.ts';
import type { Source } from '../model/model.ts';

/** More places than this are left to the data file. */
const PLACES = 3;

/** `Nguồn: cơ quan, loại và số, trích yếu, ngày, vị trí.`; says so where none is given. */
export function sourcesInWords(sources: readonly Source[]): string {
  if (sources.length === 0) return 'Nguồn: chưa ghi.';
  return `Nguồn: ${sources.map(inWords).join('. ')}.`;
}

function inWords({ document, places }: Source): string {
  const { issuer, type, number, title, datePrinted } = document;
  const day = document.date ? `ngày ${date(document.date)}` : datePrinted;
  const where = places.length <= PLACES ? places.join('; ') : null;
  const kind = [type, number && `số ${number}`].filter(Boolean).join(' ');
  return [issuer, kind, title, day, where].filter(Boolean).join(', ');
}
