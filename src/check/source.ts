/** Every fact of a real place names the document that it comes from. */
import type { AnyRow, Origin, SourceFile } from '../dataset/dataset.ts';
import { datasets } from '../dataset/datasets.ts';
import { simulatedUnits, type Unit } from '../dataset/unit.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { RowStore } from '../reader/row/row-store.ts';

/** What is wrong with rows of facts that name none: those of a dataset, and some that have other faults. */
export function checkSources(
  rows: RowStore,
  broken: readonly AnyRow[],
  units: readonly Unit[],
): Problem[] {
  const simulated = simulatedUnits(units);
  // Of a unit whose own row could not be read it is open whether it is simulated.
  const real = new Set(units.map(({ code }) => code).filter((code) => !simulated.has(code)));
  const problems = new Map<string, Problem>();
  for (const some of [rows.having((source) => source === null, 'source'), broken])
    for (const row of some) {
      if (!real.has(String(row.unit))) continue;
      const { file } = row;
      const column = file.columns.get('source');
      // What is said above rows and is none was told there.
      if (column?.row !== undefined) continue;
      // A column that is not there is missing once.
      const at = column ? row.row : null;
      const id = `${file.path}|${file.sheet}|${at}`;
      if (!problems.has(id)) problems.set(id, at === null ? withoutColumn(file) : blank(row));
    }
  return [...problems.values()];
}

function withoutColumn({ path, sheet, head, columns }: SourceFile): Problem {
  const { header } = datasets.observation.columns.source;
  const place = { file: path, sheet, row: head, column: null, header };
  const own = [...columns.values()].filter(({ row }) => row === undefined).toReversed();
  const known = own.map((column) => column.header).join('; ');
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
