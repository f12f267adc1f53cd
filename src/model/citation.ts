/** Which documents the facts are taken from. */
import type { Data } from '../dataset/data.ts';
import type { Document } from '../dataset/document.ts';

export interface Citation {
  /** Documents that facts cite, in the catalogue's order. */
  readonly cited: readonly Document[];
  readonly uncited: readonly Document[];
}

export function citationOf({ document, observation, target, training, budget }: Data): Citation {
  const sources = new Set<string | null>();
  for (const rows of [observation, target, training, budget])
    for (const { source } of rows) sources.add(source);
  const isCited = ({ code }: Document) => sources.has(code);
  return {
    cited: document.filter(isCited),
    uncited: document.filter((each) => !isCited(each)),
  };
}
