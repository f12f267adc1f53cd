/** The figures of a picture, and what it says of where they are from. */
import type { FactRow } from '../model/fact.ts';
import type { Model } from '../model/model.ts';
import { doubtInBrief } from '../sentence/doubt.ts';
import { sourceInBrief } from '../sentence/source.ts';
import type { Share, ShareFact } from './share.ts';

/** A figure of the picture, and the rows that it stands on. */
export type Found = ShareFact & { readonly rows: readonly FactRow[] };

const MOST = 3;

/** As many of the found as a picture has room for; `told` are the rows that its finding speaks of besides. */
export function provenOf(
  model: Model,
  found: readonly Found[],
  told: readonly FactRow[],
): Pick<Share, 'facts' | 'source' | 'doubt'> {
  const shown = found.slice(0, MOST);
  const rows = [...new Set([...told, ...shown.flatMap((fact) => fact.rows)])];
  return {
    facts: shown.map(({ rows: _, ...fact }) => fact),
    source: sourceInBrief(model.sources(rows)),
    doubt: doubtInBrief(rows.map((row) => model.flags.doubtsOf(row))) ?? '',
  };
}
