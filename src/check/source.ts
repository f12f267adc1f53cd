/** Every fact of a real place names the document that it comes from. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Observations } from './observation.ts';

export function checkSources(data: Data, observations: Observations): Problem[] {
  const simulated = simulatedUnits(data.unit);
  const problems = new Map<string, Problem>();
  for (const rows of [
    observations.rows.having((source) => source === null, 'source'),
    data.target,
    data.training,
    data.budget,
  ]) {
    for (const row of rows) {
      if (row.source !== null || simulated.has(row.unit)) continue;
      const id = `${row.file.path}|${row.file.sheet}|${row.row}`;
      if (!problems.has(id)) problems.set(id, withoutSource(row));
    }
  }
  return [...problems.values()];
}

/** One for a row, also where its columns are years. */
function withoutSource(row: Origin): Problem {
  const column = row.file.columns.get('source');
  const place = {
    file: row.file.path,
    sheet: row.file.sheet,
    row: row.row,
    column: column?.letter ?? null,
    header: column?.header ?? 'Nguồn',
  };
  return problem('value-required', place, { example: 'mã văn bản trong van-ban.csv' });
}
