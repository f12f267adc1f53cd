/** Questions that a report asks of the real data, answered in each of their branches. */
import { afterAll, describe, expect, test } from 'vitest';
import { columnIndex, type Problem } from '../../src/problem/problem.ts';
import type { Reading } from '../../src/read/read.ts';
import { readNumber } from '../../src/table/number-cell.ts';
import { realData } from '../property/accident.ts';
import { Folder } from '../property/folder.ts';
import { gridOf, textOfGrid } from '../property/grid.ts';
import { branchesOf, obeyed } from '../property/obey.ts';
import { published } from '../property/oracle.ts';

const folder = new Folder();
afterAll(() => folder.remove());

const figures = ({ data }: Reading) =>
  new Map(data === null ? [] : published(data).map(({ of, value }) => [of, value]));
const right = figures(folder.read(realData));

/** Slips of the pen after which a report can only ask; null for a cell that has no such slip. */
const SLIPS: Readonly<Record<string, (cell: string) => string | null>> = {
  'money without its zeros': (cell) =>
    /^[1-9]\d{0,2}\d{3}000$/.test(cell) ? cell.slice(0, -3).replace(/(\d{3})$/, '.$1') : null,
  'a percentage as a fraction': (cell) =>
    /^[1-9]\d,\d\d$/.test(cell) ? `0,${cell.replace(',', '')}` : null,
  'two spaces in a number': (cell) =>
    /^[1-9]\d{2}[1-9]\d{2}$/.test(cell) ? cell.replace(/(\d{3})$/, '  $1') : null,
};
/** Cells of each slip; each is read three times. */
const MOST = 8;

const numberOf = (text: string): number | null => {
  const reading = readNumber(text);
  return reading.kind === 'number' ? reading.value : null;
};

describe.each(Object.keys(SLIPS))('%s', (name) => {
  const cells = Object.entries(realData)
    .filter(([path]) => /^(?:so-lieu|kinh-phi|dao-tao)\//.test(path))
    .flatMap(([path, text]) => {
      const grid = gridOf(text.replace(/\r\n?/g, '\n'), ';') ?? [];
      return grid.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          const slip = SLIPS[name]?.(cell) ?? null;
          return slip === null ? [] : [{ path, grid, at, column, cell, slip }];
        }),
      );
    });
  const step = Math.max(1, Math.floor(cells.length / MOST));
  const some = cells.filter((_, at) => at % step === 0).slice(0, MOST);

  test('answered as the papers say publishes what stood there, else no other figure', {
    timeout: 300_000,
  }, () => {
    let asked = 0;
    for (const { path, grid, at, column, cell, slip } of some) {
      const spoilt = grid.map((row, index) =>
        index === at ? row.map((each, where) => (where === column ? slip : each)) : row,
      );
      const files = { ...realData, [path]: textOfGrid(spoilt, ';') };
      const { problems, data } = folder.read(files);
      const isHere = (each: Problem) =>
        each.file === path && each.row === at + 1 && columnIndex(each.column) === column;
      const question = problems.find((each) => isHere(each) && branchesOf(each).length > 0);
      const said = problems.map(({ code, value, remedy }) => `${code} ${value}: ${remedy}`);
      expect(data === null || figures({ data } as Reading).size > 0, said.join('\n')).toBe(true);
      for (const branch of question ? branchesOf(question) : []) {
        const answer = (each: Problem) => (isHere(each) ? branch : null);
        const text = obeyed(files[path] ?? '', ';', problems, answer);
        if (text === null) continue;
        const isTrue = numberOf(branch) === numberOf(cell);
        const after = figures(folder.read({ ...realData, [path]: text }));
        const wrong = [...after].filter(([of, value]) => right.get(of) !== value);
        expect(wrong.length, `${path} ${slip} → ${branch}`).toBeLessThanOrEqual(isTrue ? 0 : 1);
        if (isTrue) asked += 1;
        if (isTrue) expect(after.size, `${path} ${slip} → ${branch}`).toBe(right.size);
      }
    }
    console.log(`${name}: ${some.length} cells, ${asked} true answers`);
    expect(some.length).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(0);
  });
});
