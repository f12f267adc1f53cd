/** Codes that point into the own dataset, or several at once: known only when all rows are read. */

import type { AnyRow, Dataset } from '../dataset/dataset.ts';
import { allDatasets } from '../dataset/datasets.ts';
import { placeOf } from '../dataset/place.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Catalogue } from '../reader/reference.ts';

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
  return rows.flatMap((row) =>
    [row[key]].flat().flatMap((code) => {
      if (typeof code !== 'string' || catalogue.has(code)) return [];
      const found = catalogue.byCode(code, null);
      if ('zero' in found)
        return [
          problem('leading-zero-lost', placeOf(row, key), zeroLost(code, found.zero, catalogue)),
        ];
      const { title: dataset, file } = catalogue;
      const facts = { ...catalogue.offer(code, null), value: code, dataset, file };
      return [problem('unknown-reference', placeOf(row, key), facts)];
    }),
  );
}

const zeroLost = (value: string, code: string, catalogue: Catalogue) => ({
  value,
  suggestion: code,
  name: catalogue.name(code),
});
