import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROLES } from '../../src/dataset/role.ts';

const root = join(import.meta.dirname, '../..');
const HOME = 'src/dataset/role.ts';

/** Examples of what an officer may write. */
const EXAMPLES = /^src\/(problem\/(catalogue|help)\/|component\/guide\/help\.ts)/;

/** A file's code; its comments may give examples. */
const codeOf = (path: string) =>
  readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const files = globSync('src/**/*.{ts,astro}', { cwd: root }).map((path) =>
  path.replaceAll('\\', '/'),
);

test('no other file under src names an indicator by its code', () => {
  const codes = Object.values(ROLES).join('|');
  const named = new RegExp(`(['"\`])(?:${codes})\\1`);
  const wrong = files.filter((path) => named.test(codeOf(path)));
  expect(wrong.filter((path) => path !== HOME && !EXAMPLES.test(path))).toEqual([]);
});

test('no file under src names a theme of indicators', () => {
  const wrong = files.filter((path) => /(?<!typeof )theme === ['"`]/.test(codeOf(path)));
  expect(wrong).toEqual([]);
});

test('the real catalogue has every role', () => {
  const catalogue = readFileSync(join(root, 'data/chi-tieu.csv'), 'utf8');
  const codes = catalogue.split(/\r?\n/).map((line) => line.split(';')[0]);
  expect(Object.values(ROLES).filter((code) => !codes.includes(code))).toEqual([]);
});
