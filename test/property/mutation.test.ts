import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { mutant, realData, run, Tally } from './accident.ts';
import { cases, TIMEOUT } from './cases.ts';
import { Folder } from './folder.ts';
import { textOf, written } from './write.ts';

const folder = new Folder();
afterAll(() => folder.remove());

test('an accident in the real data never changes a published number in silence', TIMEOUT, () => {
  const tally = new Tally();
  fc.assert(
    fc.property(fc.array(mutant, { minLength: 10, maxLength: 10 }), (mutants) =>
      run(folder, realData, mutants, tally),
    ),
    cases(2),
  );
  console.log(tally.tell('real data'));
  expect(tally.survivors.length).toBe(0);
});

test('an accident in a generated file never changes a published number in silence', TIMEOUT, () => {
  const tally = new Tally();
  fc.assert(
    fc.property(
      written,
      fc.array(mutant, { minLength: 10, maxLength: 10 }),
      ({ files }, mutants) => {
        const texts = Object.fromEntries(
          Object.entries(files).map(([path, bytes]) => [path, textOf(bytes)]),
        );
        run(folder, texts, mutants, tally);
      },
    ),
    cases(4),
  );
  console.log(tally.tell('generated'));
  expect(tally.survivors.length).toBe(0);
});
