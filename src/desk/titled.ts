/** What the titles above a table say of all its rows: to be looked at and confirmed, never written by itself. */
import type { Column } from '../dataset/column.ts';
import type { Data } from '../dataset/data.ts';
import { datasets } from '../dataset/datasets.ts';
import { spaced, unitsIn } from '../form/named-unit.ts';
import { plainWords } from '../table/fold.ts';
import { yearsIn } from '../table/years-in.ts';
import { DAY, dayOf, sourceText } from './source-text.ts';

/** The value of a column that the titles name, where they name one; `choices` are the values that it has. */
export function titledValue(
  titles: readonly string[],
  { kind, to, header }: Column,
  choices: readonly string[],
  data: Data,
): string | null {
  if (to === datasets.unit.name) return only(unitsIn(titles, data.unit));
  if (to === datasets.document.name) return only(titles.flatMap(sourcesIn));
  const isOfDays = kind === 'date' || plainWords(header).includes('ngay');
  if (isOfDays) return only(titles.flatMap(daysIn));
  if (kind === 'period' || kind === 'year') return only(titles.flatMap(yearsIn));
  const words = titles.map(spaced);
  return only(choices.filter((each) => words.some((line) => line.includes(spaced(each)))));
}

/** What all say alike; null where they say several things, or nothing. */
function only(said: readonly string[]): string | null {
  const [first = null, ...others] = new Set(said);
  return others.length === 0 ? first : null;
}

const UNTIL = new RegExp(String.raw`đến(?: hết)?(?: ngày)? (${DAY})(?!\d)`, 'giu');

/** The days until which a title says that it counts: another day is that of a paper. */
const daysIn = (title: string): string[] =>
  [...title.matchAll(UNTIL)].flatMap(([, day = '']) => dayOf(day) ?? []);

/** The document that a title names with its day, as `(Kèm theo Báo cáo 112/BC-UBND ngày 16/6/2026)`. */
function sourcesIn(title: string): string[] {
  const bare = title.replace(/^.*?\b(?:kèm theo|nguồn:?)\s+/iu, '').replace(/^\(|\)\.?$/g, '');
  const said = sourceText(bare);
  return said && said.date !== '' ? [said.text] : [];
}
