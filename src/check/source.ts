/** Every fact of a real place names the document that it comes from. */
import type { Data } from '../dataset/data.ts';
import type { Origin, SourceFile } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
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
      const { file } = row;
      // A column that is not there is missing once, also where some rows have it said above them.
      const at = hasColumn(file) ? row.row : null;
      const id = `${file.path}|${file.sheet}|${at}`;
      if (!problems.has(id)) problems.set(id, at === null ? withoutColumn(file) : blank(row));
    }
  }
  return [...problems.values()];
}

/** Whether sources stand in a column of their own. */
function hasColumn({ columns }: SourceFile): boolean {
  const own = columns.get('source')?.letter;
  return (
    own !== undefined && [...columns.values()].filter((each) => each.letter === own).length < 2
  );
}

function withoutColumn({ path, sheet, columns }: SourceFile): Problem {
  const { header } = datasets.observation.columns.source;
  const place = { file: path, sheet, row: null, column: null, header };
  const known = [...columns.values()].map((column) => column.header).join('; ');
  const facts = {
    value: known,
    head: header,
    all: header,
    sheet: sheet !== null,
  };
  return problem('header-missing', place, facts);
}

/** One for a row, also where its columns are years. */
function blank(row: Origin): Problem {
  const column = row.file.columns.get('source');
  const place = {
    file: row.file.path,
    sheet: row.file.sheet,
    row: row.row,
    column: column?.letter ?? null,
    header: column?.header ?? null,
  };
  return problem('value-required', place, { example: 'mã văn bản trong van-ban.csv' });
}
