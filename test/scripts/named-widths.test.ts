import { expect, test } from 'vitest';
import { widthsIn, withWidths } from '../../scripts/named-widths.ts';

const widths = widthsIn(`
  /* a phone */
  @custom-media --phone (max-width: 47.99em);
  @custom-media --wide (min-width: 64em);
`);

test('a name in a media query is written out', () => {
  expect(withWidths('@media screen and (--phone) { a { top: 0 } }', widths)).toBe(
    '@media screen and (max-width: 47.99em) { a { top: 0 } }',
  );
});

test('so is each of several, and each side of an “or”', () => {
  expect(withWidths('@media print, (--wide) {} @media (--phone) {}', widths)).toBe(
    '@media print, (min-width: 64em) {} @media (max-width: 47.99em) {}',
  );
});

test('a variable is left to the browser', () => {
  const sheet = '@media print { a { top: var(--wide); left: calc((--x)) } }';
  expect(withWidths(sheet, widths)).toBe(sheet);
});

test('a name that stands for nothing is a bug, and says which', () => {
  expect(() => withWidths('@media (--tall) {}', widths)).toThrow('--tall');
});
