import { expect, test } from 'vitest';
import { shortScopes } from '../../scripts/short-scope.ts';

const shortened = shortScopes([
  '.block[data-astro-cid-6m5yy6gw]{margin:0}.block[data-astro-cid-6m5yy6gw] h2{margin:0}',
  'td[data-astro-cid-35az6ly3]{color:red}',
]);

test('a style and the elements that it is for keep one short mark', () => {
  expect(shortened('.block[data-astro-cid-6m5yy6gw] h2{margin:0}')).toBe(
    '.block[data-s0] h2{margin:0}',
  );
  expect(shortened('<p class="block" data-astro-cid-6m5yy6gw>Năm</p>')).toBe(
    '<p class="block" data-s0>Năm</p>',
  );
  expect(
    shortened(
      '<td class="a block" data-astro-cid-35az6ly3 data-astro-cid-6m5yy6gw="true">2,03</td>',
    ),
  ).toBe('<td class="a block" data-s1 data-s0>2,03</td>');
});

test('a mark that no style names goes', () => {
  expect(shortened('<b data-astro-cid-zxqsoiru>749</b>')).toBe('<b>749</b>');
});

test('a mark goes from an element that no rule can meet', () => {
  expect(shortened('<p data-astro-cid-6m5yy6gw>Năm</p>')).toBe('<p>Năm</p>');
  expect(shortened('<th class="blocks" data-astro-cid-35az6ly3>2</th>')).toBe(
    '<th class="blocks">2</th>',
  );
});

const marked = (rule: string, tag: string, scripts: readonly string[] = []) => {
  const text = shortScopes([`${rule}{margin:0}`], scripts)(`<${tag} data-astro-cid-a>`);
  return text.includes('data-s0');
};

test.each([
  ['.b.c[data-astro-cid-a]', 'p class="c d b"'],
  ['details[open][data-astro-cid-a]>summary', 'details'],
  ['[data-astro-cid-a] td', 'p'],
  [':is(.b,.c)[data-astro-cid-a]', 'p'],
  ['.b[data-astro-cid-a]:hover', 'p class="b"'],
  ['.x,p[data-astro-cid-a]::before', 'p id="x"'],
  ['[data-astro-cid-a].b', 'p class="b"'],
  ['@media print{.b>a[data-astro-cid-a]', 'a href="x>y"'],
])('a rule for %s keeps the mark of <%s>', (rule, tag) => {
  expect(marked(rule, tag)).toBe(true);
});

test.each([
  ['.b.c[data-astro-cid-a]', 'p class="b"'],
  ['summary[data-astro-cid-a]', 'summarys'],
  ['[data-astro-cid-a].b', 'p class="bb"'],
])('a rule for %s needs none on <%s>', (rule, tag) => {
  expect(marked(rule, tag)).toBe(false);
});

test('a class that a script may set keeps the marks of all', () => {
  expect(marked('.open[data-astro-cid-a]', 'p')).toBe(false);
  expect(marked('.open[data-astro-cid-a]', 'p', ['e.classList.add(`open`)'])).toBe(true);
});
