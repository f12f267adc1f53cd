/** Sources that a file names as people do, and the rows of the catalogue of documents that they lack. */
import type { Data } from '../dataset/data.ts';
import { datasets } from '../dataset/datasets.ts';
import { csvOf } from '../format/csv-text.ts';
import type { Problem } from '../problem/problem.ts';
import { readDate } from '../table/period-cell.ts';
import type { Option } from './head.ts';
import { namedUnits } from './unit-option.ts';

/** What stands in a file for a document that no catalogue has: `Báo cáo 112/BC-UBND ngày 16/6/2026`. */
export interface SourceText {
  readonly text: string;
  /** What it says of the document; '' for what it does not. */
  readonly type: string;
  readonly number: string;
  /** `16/06/2026` */
  readonly date: string;
  readonly issuer: string;
}

/** The sources of a file that are in no catalogue, and what their documents are asked about from. */
export interface SourceAsk {
  readonly texts: readonly SourceText[];
  readonly units: readonly Option[];
  readonly issuers: readonly string[];
}

/** A document as whoever sends a file describes it. */
export interface SourceDocument extends SourceText {
  readonly title: string;
  /** Of which unit it is, by its code. */
  readonly unit: string;
}

/** The file that the documents of a desk make. */
export const SOURCES = 'van-ban-kem-theo.csv';

const { columns } = datasets.document;

export function sourceAsk(
  problems: readonly Problem[],
  published: () => Data | null,
): SourceAsk | null {
  const texts = new Set(
    problems.flatMap(({ code, header, value }) =>
      code === 'unknown-reference' && header === datasets.observation.columns.source.header
        ? (value ?? [])
        : [],
    ),
  );
  const said = [...texts].flatMap((text) => sourceText(text) ?? []);
  const data = said.length > 0 ? published() : null;
  if (said.length === 0) return null;
  return {
    texts: said,
    units: data ? namedUnits(data) : [],
    issuers: data ? [...new Set(data.document.map(({ issuer }) => issuer))] : [],
  };
}

const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}`;
const SOURCE = new RegExp(
  String.raw`^(?:(?<type>\p{L}[\p{L} ]*?) )?(?:số )?(?<number>\d+[\p{L}\d]*/[\p{L}\d/-]*\p{L})(?:,? (?:ngày )?(?<day>${DAY}))?(?: của (?<issuer>.+))?$`,
  'iu',
);

/** Null for a text without the number of a document: a slip in a code is mended, and makes none. */
export function sourceText(text: string): SourceText | null {
  const found = SOURCE.exec(text.normalize('NFC').replace(/\s+/g, ' ').trim())?.groups;
  if (!found) return null;
  const { type = '', number = '', day = '', issuer = '' } = found;
  const written = day.replace(/ tháng | năm /g, '/').replaceAll(/[.-]/g, '/');
  const isDay = 'iso' in readDate(written);
  return {
    text,
    type: /^số$/iu.test(type) ? '' : type,
    number,
    date: isDay ? written : '',
    issuer,
  };
}

/** The documents as a table of the catalogue, each under a code of its own; '' where there are none. */
export function sourcesCsv(documents: readonly SourceDocument[]): string {
  if (documents.length === 0) return '';
  const { code, issuer, number, date, type, title, aliases, unit } = columns;
  const header = [code, issuer, number, date, type, title, aliases, unit].map(
    (column) => column.header,
  );
  const rows = documents.map((each) => [
    codeOf(each),
    each.issuer,
    each.number,
    each.date,
    each.type,
    each.title,
    each.text,
    each.unit,
  ]);
  return csvOf([header, ...rows]);
}

/** Of the unit, the number and the year: two units number their reports alike. */
const codeOf = ({ unit, number, date }: SourceDocument): string =>
  [unit, number, date.slice(-4)]
    .filter((part) => part !== '')
    .join('-')
    .toUpperCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^\dA-Z]+/g, '-');
