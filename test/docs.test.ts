import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
type Named = Readonly<Record<string, string>>;
const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies', Named>;
const documents = globSync(['README.md', 'docs/**/*.md', 'data/**/*.md'], { cwd: root }).sort();

describe.each(documents)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const all = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? '');

  test('names only npm scripts that exist', () => {
    const named = [...all(/npm run ([\w:-]+)/g), ...all(/npm (start|test)\b/g)];
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('names only files that exist', () => {
    const quoted = all(/`((?:src|data|scripts|test|docs|public)\/[^`\s]*)`/g);
    const patterns = /[<>*…{]|NNN/;
    const lost = quoted.filter((name) => !patterns.test(name) && !existsSync(join(root, name)));
    expect(lost).toEqual([]);
  });

  test('links only to files that exist', () => {
    const linked = all(/\]\(<?([^)\s>]+)/g).filter((to) => !/^([a-z]+:|#)/i.test(to));
    const lost = linked.filter((to) => {
      const file = decodeURI(to.replace(/#.*/, ''));
      return !existsSync(join(root, dirname(path), file));
    });
    expect(lost).toEqual([]);
  });
});

test('docs/dependencies.md gives every dependency its reason, and no other', () => {
  const text = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const named = [...text.matchAll(/^\| ([^|]+) \|/gm)]
    .flatMap(([, names = '']) => names.replace(/ \(.*/, '').split(', '))
    .filter((name) => !/^(package|-+)$/.test(name));
  const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(named.toSorted()).toEqual(used.toSorted());
});

test('each decision has a number of its own, which heads it', () => {
  const decisions = globSync('docs/decisions/*.md', { cwd: root }).toSorted();
  const numbers = decisions.map((path) => /(\d{3})-[^/\\]*$/.exec(path)?.[1]);
  expect(numbers).toEqual(decisions.map((_, at) => String(at + 1).padStart(3, '0')));
  const heads = decisions.map((path) => readFileSync(join(root, path), 'utf8').slice(0, 6));
  expect(heads).toEqual(numbers.map((number) => `# ${number} `));
});
