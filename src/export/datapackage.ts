/** What the downloads hold, as a Frictionless Data Package (version 2) made from the declared columns. */
import { type Column, choicesOf, holdsFigures } from '../dataset/column.ts';
import type { Data } from '../dataset/data.ts';
import type { Columns, Dataset } from '../dataset/dataset.ts';
import { type DatasetKey, datasets } from '../dataset/datasets.ts';
import type { Document } from '../dataset/document.ts';
import { numberRange } from '../dataset/number-range.ts';
import { DELIMITER, LINE_END } from '../format/csv-text.ts';
import { documentName } from '../format/document.ts';
import type { Beside } from './beside.ts';
import { MARK, MISSING, type Written, writtenColumns } from './csv.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The dataset behind each key of the data. */
export const allKeys = Object.keys(datasets) as readonly DatasetKey[];
export const datasetOf = (key: DatasetKey) => datasets[key];

/** By which a built site is known again. */
export const packageName = (simulated: boolean): string =>
  simulated ? 'dan-so-mo-mo-phong' : 'dan-so-mo';

/** The name of a download: `so-lieu.csv`, of simulated units `mo-phong-so-lieu.csv`. */
export const downloadName = (name: string, simulated: boolean): string =>
  simulated ? `mo-phong-${name}` : name;

/**
 * The descriptor: one resource for each of the datasets, with the columns that stand `beside` its own, the documents
 * as sources. Depends on the data alone.
 */
export function dataPackage(
  { site, document }: Pick<Data, 'site' | 'document'>,
  simulated = false,
  beside: ReadonlyMap<DatasetKey, readonly Beside[]> = new Map(allKeys.map((key) => [key, []])),
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: packageName(simulated),
    title: simulated ? `${site.title}: số liệu mô phỏng` : site.title,
    ...(site.address ? { homepage: site.address } : {}),
    // The sentence is what holds; “notspecified” says that it is no licence of the Open Definition's list.
    licenses: [{ name: 'notspecified', title: site.licence }],
    ...(site.organisation
      ? { contributors: [{ title: site.organisation, roles: ['publisher'] }] }
      : {}),
    sources: document.map(sourceOf),
    resources: [...beside].map(([key, columns]) => resourceOf(datasetOf(key), simulated, columns)),
  };
}

function sourceOf(document: Document): object {
  const { code, issuer, title, date } = document;
  return { title: `${issuer}, ${documentName(document, title)}`, code, ...(date ? { date } : {}) };
}

function resourceOf(dataset: Dataset, simulated: boolean, beside: readonly Beside[]): object {
  return {
    name: dataset.name,
    type: 'table',
    title: dataset.title,
    path: downloadName(`${dataset.name}.csv`, simulated),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      delimiter: DELIMITER,
      lineTerminator: LINE_END,
    },
    schema: schemaOf(dataset, beside),
  };
}

function schemaOf(dataset: Dataset, beside: readonly Beside[]): object {
  const columns = writtenColumns(dataset);
  const headerOf = (key: string) => columns.find((each) => each.key === key)?.header ?? key;
  const foreignKeys = columns.flatMap((each) => foreignKeyOf(dataset, each));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: [...columns.map(fieldOf), ...beside.map(besideField)],
    missingValues: [''],
    primaryKey: dataset.key.map(headerOf),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

const besideField = ({ header, description, only }: Beside): object => ({
  name: header,
  title: header,
  description,
  type: 'string',
  ...(only === null ? {} : { constraints: { required: true, enum: [only] } }),
});

/** Lists of codes are no foreign key: a key is one value. A reference into the own table names no resource. */
function foreignKeyOf(dataset: Dataset, { column, header }: Written): object[] {
  if (column.kind !== 'reference' || column.to === null) return [];
  const target = Object.values(datasets).find(({ name }) => name === column.to);
  const code = (target?.columns as Columns | undefined)?.code;
  if (!code) return [];
  const fields = [code.header];
  const reference = column.to === dataset.name ? { fields } : { resource: column.to, fields };
  return [{ fields: [header], reference }];
}

function fieldOf({ key, column, header }: Written): object {
  const constraints = constraintsOf(column);
  return {
    name: header,
    title: column.header,
    description: column.description,
    key,
    ...typeOf(column),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

const NUMBER = { type: 'number', decimalChar: ',' } as const;

const LABELS = [
  { value: MISSING['not-reported'], label: 'chưa báo cáo' },
  { value: MISSING.none, label: 'không có, không giao' },
  { value: MISSING['no-data'], label: 'không có số liệu' },
  { value: MISSING['not-applicable'], label: 'không áp dụng' },
] as const;

const missingValues = LABELS;
const missingOrMark = [...LABELS, { value: MARK, label: 'biểu đánh dấu X: có' }];

function typeOf(column: Column): object {
  switch (column.kind) {
    case 'figure':
      return { ...NUMBER, missingValues: missingOrMark };
    case 'count':
    case 'money':
    case 'percent':
      return { ...(numberRange(column)?.isWhole ? { type: 'integer' } : NUMBER), missingValues };
    case 'year':
      return { type: 'year' };
    case 'date':
      return { type: 'date', format: '%d/%m/%Y' };
    case 'references':
      return { type: 'list', delimiter: '|', itemType: 'string' };
    default:
      return { type: 'string' };
  }
}

function constraintsOf(column: Column): object {
  const choices = choicesOf(column);
  const range = numberRange(column);
  return {
    // A figure may be missing in a column that must be there.
    ...(column.required && !holdsFigures(column) ? { required: true } : {}),
    ...(choices.length > 0 ? { enum: choices } : {}),
    ...(range?.least == null ? {} : { minimum: range.least }),
    ...(range?.most == null ? {} : { maximum: range.most }),
  };
}
