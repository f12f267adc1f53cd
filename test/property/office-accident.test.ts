/** Accidents in tables as offices draw them: none changes a figure in silence, and each is told where it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetter, type Problem } from '../../src/problem/problem.ts';
import { office } from '../reader/office.ts';
import { Tally } from './accident.ts';
import { assertAll, TIMEOUT } from './cases.ts';
import { gridOf, textOfGrid } from './grid.ts';
import { KINDS, type Kind, mutate } from './mutation.ts';
import { OFFICE_KINDS, type Kind as OfficeKind, officeTable, textsOf } from './office-table.ts';
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

/**
 * Heads that change places, or stand twice, are heads still, and a row below another unit's title is
 * that unit's: nothing in the file tells that it was otherwise.
 */
function isAsGood(kind: Kind, of: OfficeKind, head: boolean): boolean {
  const isMoved = kind === 'swap two cells of a row' || kind === 'double a cell';
  const hasBlocks = of === 'blocks said' || of === 'tables below each other';
  return (head && isMoved) || (hasBlocks && kind === 'swap two rows');
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
      const cells = touched(grid, gridOf(mutation.text, ';'));
      const changed = mutation.text
        .split('\n')
        .findIndex((line, at) => line !== text.split('\n')[at]);
      if (isAsGood(kind, of, changed + 1 < first)) return;
      const after = office({ [path]: mutation.text });
      const now = gridOf(mutation.text, ';');
      const from = before(office({ [path]: text }));
      const judgement = judge(from, after, path, mutation, { before: grid, after: now });
      tally.add(kind, judgement, () => `${of}\n${text}\n→\n${mutation.text}`);
      if (after.data !== null || cells === null || cells.length === 0) return;
      const errors = after.problems.filter(({ severity }) => severity === 'error');
      const places = errors.map(({ code, row, column }) => `${code} ${column}${row}`);
      // What is wrong above the rows is told in the head; of a row, there, or where it is at odds with it.
      const isAt = ({ row, column, message, also }: Problem) =>
        cells.some((cell) => {
          const isNamed = new RegExp(`(?:dòng |ô [A-Z]+)${cell.row}(?!\\d)`).test(
            `${message} ${also}`,
          );
          const isInHead =
            cell.row < first && (row === null || row < first || column === cell.letter);
          return isNamed || isInHead || cell.row === row;
        });
      all += 1;
      if (errors.some(isAt)) right += 1;
      else wrong.push(`${of}, ${kind} ${cells.map(({ row, letter }) => letter + row)}: ${places}`);
    }),
    40,
  );
  console.log(tally.tell('office tables'));
  console.log(`places right: ${right} of ${all}\n${wrong.join('\n')}`);
  expect(tally.survivors).toEqual([]);
  expect(right / all).toBeGreaterThanOrEqual(0.98);
});
