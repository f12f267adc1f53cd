/** The documents of the catalogue by programme, and within one by the groups of its official list. */
import type { Document } from '../dataset/document.ts';

export interface Programme {
  /** Null for documents of no programme. */
  readonly name: string | null;
  readonly documents: readonly Document[];
  readonly groups: readonly {
    /** Null for documents that the official list does not hold. */
    readonly name: string | null;
    readonly documents: readonly Document[];
  }[];
}

/** In the catalogue's order; what has no programme comes last, and what no list holds after the lists. */
export function programmesOf(documents: readonly Document[]): readonly Programme[] {
  const byProgramme = Map.groupBy(documents, ({ programme }) => programme);
  return [...byProgramme].sort(namelessLast).map(([name, own]) => {
    const groups = [...Map.groupBy(own, ({ group }) => group)].sort(byGroup);
    return {
      name,
      documents: own,
      groups: groups.map(([group, some]) => ({ name: group, documents: some })),
    };
  });
}

type Named = readonly [string | null, unknown];

const namelessLast = ([a]: Named, [b]: Named) => Number(a === null) - Number(b === null);

/** `I. …` before `II. …` before those of no group. */
const byGroup = (a: Named, b: Named) => namelessLast(a, b) || order(a[0]) - order(b[0]);

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const order = (group: string | null): number =>
  ROMAN.indexOf(/^[IVX]+/.exec(group ?? '')?.[0] ?? '');
