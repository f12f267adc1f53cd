/** Rows above a table that are no more than one of its keys: “Năm 2023”, “1. Phường Thục Phán”, “(Tính đến ngày 31/12/2025)”. */
import { columnLetter } from '../../problem/problem.ts';
import { nameKey, plainWords, tidy } from '../../table/fold.ts';
import { periodIn, readDate } from '../../table/period-cell.ts';
import type { Sheet } from '../../table/sheet.ts';
import { bareName, withoutOffice } from '../../table/unit-words.ts';
import { isFund } from '../cell/fund.ts';
import { withoutNumber } from '../cell/part-mark.ts';
import { measuresIn, scaleOf } from '../cell/scale.ts';
import type { Surroundings } from '../cell/surroundings.ts';
import { isCode } from '../head/header.ts';
import { yearsNamed } from '../title/named.ts';
import type { PreambleValue } from '../title/preamble.ts';
import type { Under } from './over-row.ts';

const KEYS = ['unit', 'audience', 'period', 'asOf', 'indicator', 'measure', 'fund'] as const;
export type Key = (typeof KEYS)[number];

/** What such rows say of the keys that are open; nothing where two of them are at odds. */
export function bareValues(
  { dataset: { columns }, around }: Pick<Under, 'dataset' | 'around'>,
  rows: readonly (readonly string[])[],
  isOpen: (key: string) => boolean,
): PreambleValue[] {
  const keys = KEYS.filter((key) => key in columns && isOpen(key));
  const all = rows.flatMap((cells, at) => {
    const [index = -1, ...more] = cells.flatMap((cell, column) => (tidy(cell) ? [column] : []));
    if (index < 0 || more.length > 0) return [];
    const words = tidy(cells[index] ?? '').replace(/^\((.*)\)$| ?:$/, '$1');
    return keys.flatMap((key) => {
      // “6 tháng đầu năm 2024” has no running number.
      const text = textOf(around, key, words) ?? textOf(around, key, withoutNumber(words));
      const place = { row: at + 1, letter: columnLetter(index) };
      const header = columns[key]?.header ?? '';
      return text === null ? [] : [{ ...place, key, isName: false, text, header }];
    });
  });
  return keys.flatMap((key) => {
    const own = all.filter((each) => each.key === key);
    const texts = new Set(own.map(({ text }) => plainWords(text)));
    return texts.size === 1 ? own.slice(0, 1) : [];
  });
}

/** The same of a sheet's name, which stands in no cell; of a sheet a bare year is one. */
export function sheetValues(
  table: Pick<Under, 'dataset' | 'around'> & { readonly sheet: Sheet | null },
  isOpen: (key: string) => boolean,
): PreambleValue[] {
  const name = tidy(table.sheet?.name ?? '').replace(/^(?=\d{4}$)/, 'Năm ');
  return bareValues(table, [[name]], isOpen).map((each) => ({ ...each, row: 0 }));
}

const PAPER =
  /\b(?:kem theo|theo|can cu|thuc hien|quyet dinh|nghi quyet|cong van|ke hoach|chuong trinh|so \d+)\b/;

/** The one year that titles name as theirs: “BÁO CÁO QUÝ I VÀ QUÝ II NĂM 2024”; null where they name none, or two. */
export function yearOfTitles(
  { columns }: Under['dataset'],
  rows: readonly (readonly string[])[],
): PreambleValue | null {
  const own = rows.flatMap((cells, at) =>
    cells.flatMap((cell, column) =>
      PAPER.test(plainWords(cell))
        ? []
        : yearsNamed(cell).map((text) => ({ text, row: at + 1, letter: columnLetter(column) })),
    ),
  );
  const [first] = own;
  if (!first || own.some(({ text }) => text !== first.text)) return null;
  return { ...first, key: 'period', isName: false, header: columns.period?.header ?? '' };
}

const UNTIL = /^(?:số liệu )?(?:tính )?đến (?:hết )?(?:ngày )?(\S+)$/i;

/** What words say of a key, and nothing besides; null for any others. */
export function textOf({ catalogues }: Surroundings, key: Key, words: string): string | null {
  if (key === 'period') return isPeriod(words) ? words : null;
  if (key === 'fund')
    return isFund(words) && catalogues.get('hang-muc')?.codeOf(words) == null ? words : null;
  if (key === 'measure') return measuresIn(`(${words})`).find(isOther) ?? null;
  if (key === 'asOf') {
    const day = UNTIL.exec(words)?.[1] ?? '';
    return 'iso' in readDate(day) ? day : null;
  }
  if (key === 'audience') {
    const scopes = catalogues.get('lop-dao-tao')?.scopes() ?? [];
    return scopes.find((each) => nameKey(each) === nameKey(words)) ?? null;
  }
  if (key === 'indicator') {
    const isNamed = catalogues.get('chi-tieu')?.codeOf(words) != null;
    return isNamed && !isCode(words) ? words : null;
  }
  // An office alone in its row is the head of a paper: whose it is, and not what it is of.
  const isPlace = bareName(words)[0] !== '' && withoutOffice(words) === words;
  return isPlace && catalogues.get('don-vi')?.codeOf(words) != null ? words : null;
}

/** A measure that is none of the counts of people that forms print over any table: `(%)`, `(vạn người)`. */
const isOther = (words: string): boolean =>
  /^(?:%|‰|%o|hộ|cặp|lượt|vạn(?: .*)?|10+ (?:người|dân|phụ nữ|trẻ)|người\/km[2²])$/i.test(words) &&
  scaleOf(words) === null;

/** In words; “Tháng 3 năm 2025” alone may be when a paper was written. */
const isPeriod = (words: string): boolean =>
  /^(?!tháng|t\.?\d)\p{L}|^\d ?tháng/iu.test(words) && periodIn(words) !== null;
