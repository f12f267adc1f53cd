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
  expect(shortened('<td data-astro-cid-35az6ly3 data-astro-cid-6m5yy6gw="true">2,03</td>')).toBe(
    '<td data-s1 data-s0>2,03</td>',
  );
});

test('a mark that no style names goes', () => {
  expect(shortened('<b data-astro-cid-zxqsoiru>749</b>')).toBe('<b>749</b>');
});
