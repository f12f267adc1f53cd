/** What adding a thing touches, as docs/architecture.md counts it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allDatasets } from '../src/dataset/datasets.ts';

const root = join(import.meta.dirname, '..');
const sources = globSync('src/**/*.{ts,astro}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const docs = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The files of a row of the table. */
function told(kind: string): readonly string[] {
  const row = docs.split('\n').find((line) => line.startsWith(`| ${kind} |`)) ?? '';
  return [...row.matchAll(/`(src\/[^`]+)`/g)].map(([, path = '']) => path).toSorted();
}

const naming = (trace: RegExp): readonly string[] =>
  sources
    .filter(({ text }) => trace.test(text))
    .map(({ path }) => path)
    .toSorted();

test.each([
  ['theme of a group of indicators', /SCREENING|sang-loc|screening:/],
  ['column', /Trên tổng số/],
  ['chart with its block', /birthsChart|birthsExhibit|Births\.astro/],
  ['check', /parts-over-total|checkParts/],
])('a new %s touches the files that the docs name', (kind, trace) => {
  expect(naming(trace)).toEqual(told(kind));
});

/** The names of the files of `src/dataset/` that a file imports. */
const declarationsIn = ({ path, text }: (typeof sources)[number]): ReadonlySet<string> => {
  const inRoom = path.startsWith('src/dataset/') ? "'\\./" : '/dataset/';
  const names = text.matchAll(new RegExp(`from .*${inRoom}([a-z-]+)\\.ts'`, 'g'));
  return new Set([...names].map(([, name = '']) => name));
};

test('a new dataset touches its declaration and the list of all, which no other file repeats', () => {
  expect(told('dataset of facts')).toEqual(['src/dataset/datasets.ts', 'src/dataset/task.ts']);
  const list = sources.find(({ path }) => path === 'src/dataset/datasets.ts');
  const declared = [...(list ? declarationsIn(list) : [])].filter((name) => name !== 'dataset');
  expect(declared).toHaveLength(allDatasets.length);
  const most = sources.filter((source) => {
    const names = declarationsIn(source);
    return declared.filter((name) => names.has(name)).length > declared.length * (2 / 3);
  });
  expect(most.map(({ path }) => path)).toEqual(['src/dataset/datasets.ts']);
});
