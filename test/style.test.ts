import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

test('every width at which a page changes has its name', () => {
  const sheets = globSync('src/**/*.{css,astro}').filter((path) => !path.endsWith('width.css'));
  const queries = sheets.flatMap((path) => readFileSync(path, 'utf8').match(/@media [^{]*/g) ?? []);
  expect(queries.length).toBeGreaterThan(50);
  expect(queries.filter((query) => /width/.test(query))).toEqual([]);
});

test('a line of markup is read at a glance, but for a text or a path in one piece', () => {
  const lines = globSync('src/**/*.astro').flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.length > 120 && !/^\s*(?:[\w-]+=|say)?\{?["`].*["`][}, ]*$/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});

/** Relative luminance of `#rrggbb`; source: WCAG 2.2, “relative luminance”. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function valueIn(theme: 'light' | 'dark', value: string): string {
  const both = /^light-dark\((.+), (.+)\)$/.exec(value);
  return (both?.[theme === 'light' ? 1 : 2] ?? value).toLowerCase();
}

/** The colours of a theme by the names of their tokens, with aliases followed. */
function colours(theme: 'light' | 'dark'): (name: string) => string {
  const css = readFileSync('src/style/tokens.css', 'utf8');
  const pairs = css.slice(0, css.indexOf('\n}')).matchAll(/(--[\w-]+): ([^;]+);/g);
  const values = new Map(
    [...pairs].map(([, name = '', value = '']) => [name, valueIn(theme, value)]),
  );
  const follow = (name: string): string => {
    const value = values.get(name) ?? '';
    const alias = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return alias ? follow(alias) : value;
  };
  return follow;
}

/** What the map writes on what, as its own rules pair them. */
const map = readFileSync('src/component/map/AreaMap.astro', 'utf8');
const AREAS = [...map.matchAll(/--area: var\((--[\w-]+)\);\s*--ink: var\((--[\w-]+)\)/g)].map(
  ([, area = '', words = '']) => [words, area] as const,
);

test('the map pairs each of its eight colours with the ink of its words', () => {
  expect(AREAS).toHaveLength(8);
});

describe.each(['light', 'dark'] as const)(
  'in the %s theme, what a chart draws stands out from the page',
  (theme) => {
    const of = colours(theme);
    const onPage = (name: string) => contrast(of(name), of('--color-page'));

    test.each([
      '--color-text',
      '--color-text-2',
      '--color-text-3',
      '--color-accent',
      '--color-attention',
    ])('words in %s, 4,5 to 1', (name) => {
      expect(onPage(name)).toBeGreaterThanOrEqual(4.5);
    });

    test.each(['--color-accent', '--color-accent-mid', '--color-context', '--color-attention'])(
      'marks in %s, 3 to 1',
      (name) => {
        expect(onPage(name)).toBeGreaterThanOrEqual(3);
      },
    );

    test.each([
      ['--color-on-accent', '--color-accent'],
      ['--gap-0-text', '--gap-0'],
      ['--gap-1-text', '--gap-1'],
      ['--gap-2-text', '--gap-2'],
      ['--gap-3-text', '--gap-3'],
    ])('words in %s on %s, 4,5 to 1', (words, mark) => {
      expect(contrast(of(words), of(mark))).toBeGreaterThanOrEqual(4.5);
    });

    test.each(AREAS)('words in %s on an area of the map in %s, 4,5 to 1', (words, area) => {
      expect(contrast(of(words), of(area))).toBeGreaterThanOrEqual(4.5);
    });
  },
);
