/** Which documents the facts are taken from. */
import type { Data } from '../dataset/data.ts';
import type { Document } from '../dataset/document.ts';
import { factsOf } from './fact.ts';

export interface Citation {
  /** Documents that facts cite, in the catalogue's order. */
  readonly cited: readonly Document[];
  readonly uncited: readonly Document[];
}

export function citationOf(data: Data): Citation {
  const sources = citingUnits(data);
  const isCited = ({ code }: Document) => sources.has(code);
  return {
    cited: data.document.filter(isCited),
    uncited: data.document.filter((each) => !isCited(each)),
  };
}

/** By the code of a document, how many rows of which units cite it. */
export function citingUnits(data: Data): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const sources = new Map<string, Map<string, number>>();
  for (const { row } of factsOf(data)) {
    if (row.source === null) continue;
    const units = sources.get(row.source) ?? new Map<string, number>();
    sources.set(row.source, units.set(row.unit, (units.get(row.unit) ?? 0) + 1));
  }
  return sources;
}
