/** The documents of a filled list as a CSV of the catalogue of documents. */
import type { Data } from '../dataset/data.ts';
import { type Document, document } from '../dataset/document.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { csvOf } from '../format/csv-text.ts';
import { date } from '../format.ts';
import { fileName } from '../model/file-name.ts';
import { nameKey, tidy } from '../table/fold.ts';
import { printedOf } from './list-rows.ts';
import type { ListTaking, TakenDocument } from './take-list.ts';

const KEYS = [
  'code',
  'issuer',
  'number',
  'date',
  'datePrinted',
  'numberPrinted',
  'title',
  'summary',
  'unit',
  'group',
  'issuerPrinted',
  'emptyGroups',
] as const;

/** Of a number with its day behind it: `215/KH-UBND ngày 05/8/2021`. */
const SIGNED = /^(?:số )?(.*?),? ?ngày (\d{1,2})\/(\d{1,2})\/(\d{4})$/i;

/** `report` is the document that the list is an annex of: groups without any document are said of it. */
export function listCsv(
  data: Data,
  unit: string,
  { documents, none }: ListTaking,
  report: Document | null,
): string {
  const keys = none.length > 0 ? KEYS : KEYS.slice(0, -1);
  const header = keys.map((key) => document.columns[key].header);
  const said = none.length > 0 && report ? [reportRow(report, none)] : [];
  const rows = documents.map((each) => rowOf(data, unit, each));
  return csvOf([header, ...[...said, ...rows].map((row) => keys.map((_, at) => row[at] ?? ''))]);
}

/** The row that the catalogue has of the report already, and its groups. */
function reportRow(report: Document, none: ListTaking['none']): readonly string[] {
  const { code, issuer, title, summary, unit, group, issuerPrinted } = report;
  return [
    ...[code, issuer, ...cellsOf(report), title, summary, unit && officialCode(unit), group],
    ...[issuerPrinted, [...new Set(none.map((each) => each.group))].join('|')],
  ].map((cell) => cell ?? '');
}

/** A document that the catalogue has keeps what is said of it there, unless the list says otherwise. */
function rowOf(data: Data, unit: string, { group, said }: TakenDocument): readonly string[] {
  const [issuer, number, title] = ['issuer', 'number', 'title'].map((key) => said.get(key) ?? '');
  const known = knownOf(data, { unit, group, title: title ?? '' });
  const signed =
    known && printedOf(known, 'number') === number ? cellsOf(known) : cut(number ?? '');
  const isOther = known !== undefined && known.issuer !== issuer;
  return [
    known?.code ?? fileName(`${signed[0] || title} ${officialCode(unit)}`).toLocaleUpperCase('vi'),
    (isOther ? known.issuer : issuer) ?? '',
    ...signed,
    title ?? '',
    said.get('summary') ?? '',
    officialCode(unit),
    group,
    isOther ? (issuer ?? '') : '',
  ];
}

type Signed = readonly [number: string, date: string, datePrinted: string, printed: string];

const cellsOf = ({ number, date: day, datePrinted, numberPrinted }: Document): Signed => [
  number ?? '',
  day === null ? '' : date(day),
  datePrinted ?? '',
  numberPrinted ?? '',
];

/** The number, and the day that is written behind it. */
function cut(written: string): Signed {
  const text = tidy(written);
  const [, number = text, day = '', month = '', year = ''] = SIGNED.exec(text) ?? [];
  if (year === '') return [number, '', '', ''];
  const pad = (part: string) => part.padStart(2, '0');
  const full = `${pad(day)}/${pad(month)}/${year}`;
  const short = `${day}/${month}/${year}`;
  const isPlain = text === `${number} ngày ${short}`;
  return [number, full, full === short ? '' : short, isPlain ? '' : text];
}

interface Named {
  readonly unit: string;
  readonly group: string;
  readonly title: string;
}

const knownOf = ({ document: all }: Data, { unit, group, title }: Named): Document | undefined =>
  all.find(
    (each) => each.unit === unit && each.group === group && nameKey(each.title) === nameKey(title),
  );
