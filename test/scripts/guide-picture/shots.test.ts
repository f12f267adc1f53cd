import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shots } from '../../../scripts/guide-picture/shots.ts';
import { MOST } from '../../../scripts/guide-picture/webp.ts';

const GUIDE = 'docs/huong-dan';
const names = shots.map(({ name }) => `anh/${name}.webp`).toSorted();
const files = globSync('anh/*', { cwd: GUIDE }).map((path) => path.replaceAll('\\', '/'));
const shown = globSync('*.md', { cwd: GUIDE }).flatMap((chapter) => [
  ...readFileSync(`${GUIDE}/${chapter}`, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g),
]);

test('each picture of the guide is a shot, and stands in a chapter once', () => {
  expect(files.toSorted()).toEqual(names);
  expect(shown.map(([, , path]) => path).toSorted()).toEqual(names);
});

test('a picture says in words what it shows, and weighs little', () => {
  for (const [, words = '', path = ''] of shown) {
    expect(words.length, path).toBeGreaterThan(40);
    expect(statSync(`${GUIDE}/${path}`).size, path).toBeLessThanOrEqual(MOST);
  }
});
