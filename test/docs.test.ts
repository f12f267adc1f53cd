import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
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
