/** Accidents in tables as offices draw them: none changes a figure in silence, and each is told where it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetter } from '../../src/problem/problem.ts';
import { office } from '../reader/office.ts';
import { Tally } from './accident.ts';
import { assertAll, TIMEOUT } from './cases.ts';
import { gridOf, textOfGrid } from './grid.ts';
import { KINDS, mutate } from './mutation.ts';
import { OFFICE_KINDS, officeTable, textsOf } from './office-table.ts';
import { before, judge } from './oracle.ts';
import { Random } from './random.ts';

const accident = fc.record({
  table: fc.constantFrom(...OFFICE_KINDS),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  kind: fc.constantFrom(...KINDS),
});

/** The cells that are not as they were, where a row or a cell neither came nor went. */
function touched(old: readonly (readonly string[])[], now: readonly (readonly string[])[] | null) {
  if (now === null || now.length !== old.length) return null;
  if (now.some((cells, row) => cells.length !== old[row]?.length)) return null;
  return now.flatMap((cells, row) =>
    cells.flatMap((cell, at) =>
      cell === old[row]?.[at] ? [] : [{ row: row + 1, letter: columnLetter(at) }],
    ),
  );
}

test('no accident in a table of an office changes a figure in silence', TIMEOUT, () => {
  const tally = new Tally();
  let [right, all] = [0, 0];
  const wrong: string[] = [];
  assertAll(
    'accidents of office tables',
    fc.property(accident, ({ table: of, seed, kind }) => {
      const random = new Random(seed);
      const table = officeTable(of, random);
      const grid = textsOf(table);
      const first = 1 + table.rows.findIndex((row) => row.some(({ is }) => is !== undefined));
      const text = textOfGrid(grid, ';');
      const path = `${table.dataset}/a.csv`;
      const mutation = mutate(kind, text, grid, ';', random);
      if (!mutation || mutation.text === text) return;
      const after = office({ [path]: mutation.text });
      const now = gridOf(mutation.text, ';');
      const from = before(office({ [path]: text }));
      const judgement = judge(from, after, path, mutation, { before: grid, after: now });
      tally.add(kind, judgement, () => `${of}\n${text}\n→\n${mutation.text}`);
      const cells = touched(grid, now);
      if (after.data !== null || cells === null || cells.length === 0) return;
      const errors = after.problems.filter(({ severity }) => severity === 'error');
      const places = errors.map(({ code, row, column }) => `${code} ${column}${row}`);
      // What is wrong above the rows is told in the head; of a row, in the row.
      const isAt = (row: number | null, letter: string | null) =>
        cells.some((cell) =>
          cell.row < first
            ? row === null || row < first || cell.letter === letter
            : cell.row === row && (letter === null || cell.letter === letter),
        );
      all += 1;
      if (errors.some(({ row, column }) => isAt(row, column))) right += 1;
      else wrong.push(`${of}, ${kind} ${cells.map(({ row, letter }) => letter + row)}: ${places}`);
    }),
    40,
  );
  console.log(tally.tell('office tables'));
  console.log(`places right: ${right} of ${all}\n${wrong.join('\n')}`);
  expect(tally.survivors).toEqual([]);
  expect(right / all).toBeGreaterThanOrEqual(0.98);
});
