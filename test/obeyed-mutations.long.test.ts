/** What is published when an officer obeys the report on an accident, in each way that it leaves open. */
import { afterAll, expect, test } from 'vitest';
import { columnIndex, type Problem } from '../src/problem/problem.ts';
import type { Reading } from '../src/read/read.ts';
import { realData } from './property/accident.ts';
import { TIMEOUT } from './property/cases.ts';
import { Folder } from './property/folder.ts';
import { gridOf, textOfGrid } from './property/grid.ts';
import { KINDS, mutate } from './property/mutation.ts';
import { type Action, actionsOf, delimiterOf, done, wordsToWrite } from './property/obey.ts';
import { OFFICE_KINDS, officeTable, textsOf } from './property/office-table.ts';
import { published } from './property/oracle.ts';
import { Random } from './property/random.ts';
import { office } from './reader/office.ts';

const folder = new Folder();
afterAll(() => folder.remove());

type Grid = readonly (readonly string[])[];
type Read = (text: string) => Reading;

const figuresOf = ({ data }: Reading): string[] | null =>
  data && published(data).map(({ of, value }) => `${of}=${value}`);

/** Who is asked for one of two numbers, names or units writes the one that his papers say. */
function isAsPapersSay(grid: Grid, each: Problem, { kind, words }: Action): boolean {
  if (kind === 'above' && /” hoặc “/.test(each.remedy))
    return grid.some((cells) => cells.includes(words));
  if (kind !== 'cell' || wordsToWrite(each) === words) return true;
  return grid[(each.row ?? 0) - 1]?.[columnIndex(each.column)] === words;
}

/** Reads what each remedy of a refused file makes of it, against what the file said before its accident. */
class Obeyed {
  ways = 0;
  right = 0;
  readonly wrong: string[] = [];

  judge(read: Read, grid: Grid, text: string, mutated: string): void {
    const first = read(mutated);
    if (first.data !== null) return;
    const ways = first.problems
      .filter(({ severity }) => severity === 'error')
      .flatMap((each) =>
        actionsOf(each)
          .filter((action) => isAsPapersSay(grid, each, action))
          .map((action) => ({
            each,
            action,
            now: done(mutated, delimiterOf(mutated), each, action),
          })),
      );
    const before = ways.length > 0 ? read(text) : null;
    const truth = (before && figuresOf(before)) ?? [];
    for (const { each, action, now } of ways) {
      if (before === null || now === null) continue;
      this.ways += 1;
      const after = read(now);
      const figures = figuresOf(after);
      if (figures === null) continue;
      const others = figures.filter((figure) => !truth.includes(figure));
      // What is deleted as the officer was told, or is told of still, is not lost in silence.
      const isTold =
        action.kind.startsWith('delete') || after.problems.length > before.problems.length;
      if (others.length === 0 && (figures.length === truth.length || isTold)) this.right += 1;
      else
        this.wrong.push(
          `${each.code} ${each.column}${each.row}: ${each.remedy} → ${action.kind} “${action.words}”\n${mutated.slice(0, 2_000)}\n${others.slice(0, 3).join(' · ') || 'fewer figures'}`,
        );
    }
  }

  tell(): void {
    console.log(`obeyed in ${this.ways} ways, published as before ${this.right}`);
    expect(this.wrong.join('\n\n')).toBe('');
    expect(this.right).toBeGreaterThan(0);
  }
}

test('an accident in a table of an office, obeyed, publishes the truth or nothing', TIMEOUT, () => {
  const obeyed = new Obeyed();
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const random = new Random(seed * 7_919);
    const table = officeTable(random.pick(OFFICE_KINDS), random);
    const grid = textsOf(table);
    const text = textOfGrid(grid, ';');
    const mutation = mutate(random.pick(KINDS), text, grid, ';', random);
    if (!mutation || mutation.text === text) continue;
    const read: Read = (now) => office({ [`${table.dataset}/a.csv`]: now });
    obeyed.judge(read, grid, text, mutation.text);
  }
  obeyed.tell();
});

test('an accident in the real data, obeyed, publishes the truth or nothing', TIMEOUT, () => {
  const obeyed = new Obeyed();
  const paths = Object.keys(realData).filter((path) =>
    /^(so-lieu|dao-tao|kinh-phi|muc-tieu)/.test(path),
  );
  for (let seed = 1; seed <= 120; seed += 1) {
    const random = new Random(seed * 104_729);
    const path = random.pick(paths);
    const text = (realData[path] ?? '').replace(/\r\n?/g, '\n');
    const grid = gridOf(text, ';');
    const mutation = grid && mutate(random.pick(KINDS), text, grid, ';', random);
    if (!grid || !mutation || mutation.text === text) continue;
    const read: Read = (now) => folder.read({ ...realData, [path]: now });
    obeyed.judge(read, grid, text, mutation.text);
  }
  obeyed.tell();
});
