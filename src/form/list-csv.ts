/** The documents of a filled list as a CSV of the catalogue of documents. */
import type { Data } from '../dataset/data.ts';
import { document } from '../dataset/document.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { csvOf } from '../format/csv-text.ts';
import { fileName } from '../model/file-name.ts';
import { nameKey, tidy } from '../table/fold.ts';
import type { ListTaking, TakenDocument } from './take-list.ts';

const KEYS = [
  'code',
  'issuer',
  'number',
  'date',
  'datePrinted',
  'title',
  'summary',
  'unit',
  'group',
] as const;

/** Of a number with its day behind it: `215/KH-UBND ngày 05/8/2021`. */
const SIGNED = /^(?:số )?(.*?),? ?ngày (\d{1,2})\/(\d{1,2})\/(\d{4})$/i;

export function listCsv(data: Data, unit: string, { documents }: ListTaking): string {
  const header = KEYS.map((key) => document.columns[key].header);
  return csvOf([header, ...documents.map((each) => rowOf(data, unit, each))]);
}

function rowOf(data: Data, unit: string, { group, said }: TakenDocument): readonly string[] {
  const written = said.get('number') ?? '';
  const [, number = written, day = '', month = '', year = ''] = SIGNED.exec(tidy(written)) ?? [];
  const pad = (part: string) => part.padStart(2, '0');
  const date = year === '' ? '' : `${pad(day)}/${pad(month)}/${year}`;
  const printed = `${day}/${month}/${year}`;
  const title = said.get('title') ?? '';
  return [
    codeOf(data, { unit, group, title, number }),
    said.get('issuer') ?? '',
    number,
    date,
    date === printed || date === '' ? '' : printed,
    title,
    said.get('summary') ?? '',
    officialCode(unit),
    group,
  ];
}

interface Named {
  readonly unit: string;
  readonly group: string;
  readonly title: string;
  readonly number: string;
}

/** The code of the document in the catalogue; of one that it does not have yet its number and its unit. */
function codeOf(data: Data, { unit, group, title, number }: Named): string {
  const known = data.document.find(
    (each) => each.unit === unit && each.group === group && nameKey(each.title) === nameKey(title),
  );
  return (
    known?.code ?? fileName(`${number || title} ${officialCode(unit)}`).toLocaleUpperCase('vi')
  );
}
