import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { allDatasets } from '../../src/dataset/datasets.ts';
import { Headers } from '../../src/dataset/header.ts';
import { Catalogue } from '../../src/dataset/reference.ts';
import { tableStart } from '../../src/dataset/table-start.ts';
import type { Delimiter } from '../../src/table/table.ts';
import { cases, isLong, TIMEOUT } from './cases.ts';
import { Folder } from './folder.ts';
import { gridOf } from './grid.ts';
import { KINDS, type Kind, mutate } from './mutation.ts';
import { before, type Judgement, judge } from './oracle.ts';
import { Random } from './random.ts';
import { textOf, written } from './write.ts';

const folder = new Folder();

const root = join(import.meta.dirname, '..', '..', 'data');
const realData: Readonly<Record<string, string>> = Object.fromEntries(
  globSync('**/*.{csv,json}', { cwd: root })
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
);

const mutant = fc.record({
  kind: fc.constantFrom(...KINDS),
  file: fc.nat(1_000),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});
type Mutant = typeof mutant extends fc.Arbitrary<infer T> ? T : never;

class Tally {
  readonly #counts = new Map<string, number>();
  readonly survivors: string[] = [];
  /** Numbers that changed, and of which only a warning speaks. */
  readonly warned = new Map<string, number>();

  add(kind: Kind, { verdict, changed, why }: Judgement, of: () => string): void {
    const key = `${kind}|${verdict}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    if (verdict === 'survivor') this.survivors.push(`${kind}: ${why}\n${of()}`);
    if (verdict === 'warned' && changed)
      this.warned.set(`${kind} · ${why}`, (this.warned.get(`${kind} · ${why}`) ?? 0) + 1);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, each) => sum + each, 0);
  }

  tell(name: string): string {
    const verdicts = ['refused', 'warned', 'equal', 'legitimate', 'survivor'];
    const line = (label: string, of: (verdict: string) => number) =>
      label.padEnd(32) + verdicts.map((verdict) => String(of(verdict)).padStart(11)).join('');
    const sum = (verdict: string) =>
      KINDS.reduce((all, kind) => all + (this.#counts.get(`${kind}|${verdict}`) ?? 0), 0);
    return [
      `${name}: ${this.total} mutations, seed ${cases(1).seed}`,
      ''.padEnd(32) + verdicts.map((verdict) => verdict.padStart(11)).join(''),
      ...KINDS.map((kind) => line(kind, (verdict) => this.#counts.get(`${kind}|${verdict}`) ?? 0)),
      line('all', sum),
      `changed, with no more than a warning: ${[...this.warned].map(([what, count]) => `${what} ${count}`).join(', ') || 'none'}`,
      ...this.survivors.slice(0, isLong ? 200 : 20),
    ].join('\n');
  }
}

const datasetOf = (path: string) =>
  allDatasets.find(
    ({ name }) => path.toLowerCase().startsWith(`${name}.`) || path.startsWith(`${name}/`),
  );

/** Mutates one file of a folder that is valid, reads all and judges. */
function run(
  files: Readonly<Record<string, string>>,
  mutants: readonly Mutant[],
  tally: Tally,
): void {
  const tables = Object.keys(files).filter((path) => datasetOf(path));
  // Two of three mutations are those of facts.
  const facts = tables.filter(
    (path) => (datasetOf(path)?.figures.length ?? 0) > 0 || path.startsWith('muc-tieu'),
  );
  const paths = [...tables, ...facts, ...facts];
  const from = before(folder.read(files));
  for (const { kind, file, seed } of mutants) {
    const path = paths[file % paths.length] as string;
    const text = (files[path] as string).replace(/\r\n?/g, '\n');
    const delimiter = delimiterOf(path, text, files);
    const grid = gridOf(text, delimiter);
    if (!grid) throw new Error(`${path} is not valid to begin with`);
    const mutation = mutate(kind, text, grid, delimiter, new Random(seed));
    if (!mutation || mutation.text === text) continue;
    const after = folder.read({ ...files, [path]: mutation.text });
    const judgement = judge(from, after, path, mutation, {
      before: grid,
      after: gridOf(mutation.text, delimiter),
    });
    tally.add(kind, judgement, () => `${path}\n${differingLines(text, mutation.text)}`);
  }
}

function delimiterOf(
  path: string,
  text: string,
  files: Readonly<Record<string, string>>,
): Delimiter {
  const indicators = new Catalogue('', '');
  const names = Object.entries(files).filter(([each]) => each.startsWith('chi-tieu'));
  for (const [, each] of names)
    for (const word of each.split(/[;,|\t\n"]+/))
      if (word.trim()) indicators.add(word.trim(), [word.trim()]);
  const start = tableStart(
    new Headers(datasetOf(path) as Dataset, indicators),
    text.replace(/^\ufeff/, ''),
  );
  return start && 'delimiter' in start ? start.delimiter : ';';
}

function differingLines(a: string, b: string): string {
  const [old, now] = [a.split('\n'), b.split('\n')];
  const first = old.findIndex((line, at) => line !== now[at]);
  return [
    ...old.slice(first, first + 3).map((line) => `  − ${line.slice(0, 300)}`),
    ...now.slice(first, first + 3).map((line) => `  + ${line.slice(0, 300)}`),
  ].join('\n');
}

test('an accident in the real data never changes a published number in silence', TIMEOUT, () => {
  const tally = new Tally();
  fc.assert(
    fc.property(fc.array(mutant, { minLength: 10, maxLength: 10 }), (mutants) =>
      run(realData, mutants, tally),
    ),
    cases(10),
  );
  console.log(tally.tell('real data'));
  expect(tally.survivors.length).toBe(0);
});

test('an accident in a generated file never changes a published number in silence', TIMEOUT, () => {
  const tally = new Tally();
  fc.assert(
    fc.property(
      written,
      fc.array(mutant, { minLength: 10, maxLength: 10 }),
      ({ files }, mutants) => {
        const texts = Object.fromEntries(
          Object.entries(files).map(([path, bytes]) => [path, textOf(bytes)]),
        );
        run(texts, mutants, tally);
      },
    ),
    cases(15),
  );
  console.log(tally.tell('generated'));
  expect(tally.survivors.length).toBe(0);
});
