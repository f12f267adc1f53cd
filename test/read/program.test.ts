import { expect, test } from 'vitest';
import { program } from '../../src/read/program.ts';

test.each([
  ['', { commit: null, changed: false }],
  ['2a9cba3', { commit: '2a9cba3', changed: false }],
  ['2a9cba3 changed', { commit: '2a9cba3', changed: true }],
])('of “%s” the program is %o', (said, found) => {
  expect(program(said)).toEqual(found);
});
