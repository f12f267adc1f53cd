/** Accidents in the files of a folder: each is made, read and judged, and counted by its kind. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { allDatasets } from '../../src/dataset/datasets.ts';
import { Catalogue } from '../../src/reader/cell/reference.ts';
import { tableStart } from '../../src/reader/column/table-start.ts';
import { Headers } from '../../src/reader/head/header.ts';
import type { Delimiter } from '../../src/table/table.ts';
import { isLong, SEED } from './cases.ts';
import type { Folder } from './folder.ts';
import { gridOf } from './grid.ts';
import { KINDS, type Kind, mutate } from './mutation.ts';
import { before, type Judgement, judge } from './oracle.ts';
import { Random } from './random.ts';

const root = join(import.meta.dirname, '..', '..', 'data');
export const realData: Readonly<Record<string, string>> = Object.fromEntries(
  globSync('**/*.{csv,json}', { cwd: root })
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
);

export const mutant = fc.record({
  kind: fc.constantFrom(...KINDS),
  file: fc.nat(1_000),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});
export type Mutant = typeof mutant extends fc.Arbitrary<infer T> ? T : never;

export class Tally {
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
      `${name}: ${this.total} mutations, seed ${SEED}`,
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
export function run(
  folder: Folder,
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
