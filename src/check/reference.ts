/** Codes that point into the own dataset, or several at once: known only when all rows are read. */

import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { allDatasets } from '../dataset/datasets.ts';
import { placeOf } from '../dataset/place.ts';
import { type Place, type Problem, problem } from '../problem/problem.ts';
import type { Catalogue } from '../reader/cell/reference.ts';

export function checkReferences(
  rowsOf: (dataset: Dataset) => readonly AnyRow[],
  catalogues: ReadonlyMap<string, Catalogue>,
): Problem[] {
  return allDatasets.flatMap((dataset) =>
    Object.entries(dataset.columns)
      .filter(
        ([, column]) =>
          column.to !== null && (column.to === dataset.name || column.kind === 'references'),
      )
      .flatMap(([key, column]) =>
        unknownCodes(rowsOf(dataset), key, catalogues.get(column.to ?? '')),
      ),
  );
}

function unknownCodes(
  rows: readonly AnyRow[],
  key: string,
  catalogue: Catalogue | undefined,
): Problem[] {
  if (!catalogue) return [];
  return rows.flatMap((row) => {
    const codes = [row[key]].flat();
    return codes.flatMap((code, at) => {
      if (typeof code !== 'string' || catalogue.has(code)) return [];
      // What to write is the whole cell.
      const listed = (suggestion: string | undefined) =>
        suggestion && codes.length > 1 ? codes.with(at, suggestion).join('|') : undefined;
      return [unknownCode(placeOf(row, key), code, catalogue, listed)];
    });
  });
}

function unknownCode(
  place: Place,
  value: string,
  catalogue: Catalogue,
  listed: (suggestion: string | undefined) => string | undefined,
): Problem {
  const found = catalogue.byCode(value, null);
  if ('zero' in found) {
    const [suggestion, name] = [found.zero, catalogue.name(found.zero)];
    const facts = { value, suggestion, name, list: listed(suggestion) };
    return problem('leading-zero-lost', place, facts);
  }
  const { title: dataset, file } = catalogue;
  const offer = catalogue.offer(value, null);
  const facts = { ...offer, list: listed(offer.suggestion), value, dataset, file };
  return problem('unknown-reference', place, facts);
}
