/** Sources that a file names as people do, and the rows of the catalogue of documents that they lack. */
import type { Data } from '../dataset/data.ts';
import { datasets } from '../dataset/datasets.ts';
import { csvOf } from '../format/csv-text.ts';
import type { Problem } from '../problem/problem.ts';
import { plainWords } from '../table/fold.ts';
import type { Dropped } from './dropped.ts';
import type { Option } from './head.ts';
import { SOURCES, type SourceDocument, type SourceText, sourceText } from './source-text.ts';
import { namedUnits } from './unit-option.ts';

/** The sources of a file that are in no catalogue, and what their documents are asked about from. */
export interface SourceAsk {
  readonly texts: readonly SourceText[];
  readonly units: readonly Option[];
  readonly issuers: readonly string[];
}

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

/** The documents as a file of the catalogue's table; none where there are none. */
export function sourcesFile(
  documents: readonly SourceDocument[],
): readonly (Dropped & { readonly table: string })[] {
  if (documents.length === 0) return [];
  const bytes = new TextEncoder().encode(sourcesCsv(documents));
  return [{ name: SOURCES, table: datasets.document.name, bytes }];
}

/** Each under a code of its own. */
function sourcesCsv(documents: readonly SourceDocument[]): string {
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
  plainWords([unit, number, date.slice(-4)].join(' '))
    .toUpperCase()
    .replaceAll(/[^\dA-Z]+/g, '-');
